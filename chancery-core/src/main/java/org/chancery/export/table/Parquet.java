package org.chancery.export.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.chancery.export.Columns;
import org.chancery.export.Exporter;
import org.chancery.export.Target;
import org.chancery.knowledge.Countries;
import org.chancery.query.Selection;

/** The tables of {@link Csv} as Parquet files with typed columns, and their codebook. */
public final class Parquet implements Exporter {

    private final Tables tables = new Tables(Countries.load());

    @Override
    public void write(Selection selection, Target target) throws IOException {
        table(target, "events.parquet", tables.events(), selection::events);
        table(
                target,
                "dyads.parquet",
                tables.dyads(),
                use -> selection.events(event -> Dyad.of(event).forEach(use)));
        table(target, "statements.parquet", tables.statements(), selection::statements);
        table(target, "offices.parquet", tables.offices(), selection::offices);
        tables.codebook(target);
    }

    private static <T> void table(Target target, String name, Columns<T> columns, Consumer<Consumer<T>> rows)
            throws IOException {
        try (var file = new ParquetFile<>(target.open(name), columns)) {
            rows.accept(row -> {
                try {
                    file.row(row);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
