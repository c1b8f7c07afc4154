package org.chancery.export.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.export.Cells;
import org.chancery.export.Exporter;
import org.chancery.export.Target;
import org.chancery.knowledge.Countries;
import org.chancery.query.Selection;

/** Tables as comma-separated values (RFC 4180, UTF-8, with a header), and their codebook. */
public final class Csv implements Exporter {

    private final Tables tables = new Tables(Countries.load());

    private final boolean raw;

    public Csv() {
        this(false);
    }

    private Csv(boolean raw) {
        this.raw = raw;
    }

    @Override
    public Exporter raw() {
        return new Csv(true);
    }

    @Override
    public void write(Selection selection, Target target) throws IOException {
        new TableFiles(tables, (name, columns) -> new File(target, name, columns.names(), raw)).write(selection);
        tables.codebook(target);
    }

    /** A file under way. */
    private static final class File implements TableFiles.Out {

        private final CsvWriter out;

        private final boolean raw;

        File(Target target, String name, List<String> header, boolean raw) throws IOException {
            this.raw = raw;
            out = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .build(new OutputStreamWriter(target.open(name + ".csv"), StandardCharsets.UTF_8));
            out.writeRecord(header);
        }

        @Override
        public void row(List<String> cells) {
            out.writeRecord(raw ? cells : Cells.safe(cells));
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
