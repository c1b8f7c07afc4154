package org.chancery.export.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.chancery.export.Columns;
import org.chancery.export.Exporter;
import org.chancery.export.Target;
import org.chancery.knowledge.Countries;
import org.chancery.query.Selection;

/** Tables as comma-separated values (RFC 4180, UTF-8, with a header), and their codebook. */
public final class Csv implements Exporter {

    private final Tables tables = new Tables(Countries.load());

    @Override
    public void write(Selection selection, Target target) throws IOException {
        table(target, "events.csv", tables.events(), selection::events);
        table(
                target,
                "dyads.csv",
                tables.dyads(),
                use -> selection.events(event -> Dyad.of(event).forEach(use)));
        table(target, "statements.csv", tables.statements(), selection::statements);
        table(target, "offices.csv", tables.offices(), selection::offices);
        tables.codebook(target);
    }

    private static <T> void table(Target target, String name, Columns<T> columns, Consumer<Consumer<T>> rows)
            throws IOException {
        try (var out = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(target.open(name), StandardCharsets.UTF_8))) {
            out.writeRecord(columns.names());
            rows.accept(row -> out.writeRecord(columns.of(row)));
        }
    }
}
