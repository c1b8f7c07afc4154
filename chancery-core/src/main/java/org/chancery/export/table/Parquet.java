package org.chancery.export.table;

import java.io.IOException;
import org.chancery.export.Exporter;
import org.chancery.export.Target;
import org.chancery.knowledge.Countries;
import org.chancery.query.Selection;

/** The tables of {@link Csv} as Parquet files with typed columns, and their codebook. */
public final class Parquet implements Exporter {

    private final Tables tables = new Tables(Countries.load());

    @Override
    public void write(Selection selection, Target target) throws IOException {
        new TableFiles(tables, (name, columns) -> new ParquetFile(target.open(name + ".parquet"), columns))
                .write(selection);
        tables.codebook(target);
    }
}
