package org.chancery.rows;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** The lines of a table: tab-separated as they stand, or comma- or semicolon-separated with quotation marks. */
final class RowLines {

    private static final char MARK = '\uFEFF';
    private static final int LONGEST_HEAD = 1 << 16;

    /** Takes a line. */
    interface Use {
        void line(long number, String[] cells);
    }

    private RowLines() {}

    /**
     * Gives each line that is not blank, the head first.
     *
     * @throws IllegalArgumentException where quotation marks are not closed
     */
    static void read(InputStream in, Use use) throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), LONGEST_HEAD)) {
            reader.mark(1);
            if (reader.read() != MARK) {
                reader.reset();
            }
            reader.mark(LONGEST_HEAD);
            var begun = new char[LONGEST_HEAD];
            int read = 0;
            for (int more = 0; more >= 0 && read < begun.length; more = reader.read(begun, read, begun.length - read)) {
                read += more;
            }
            reader.reset();
            var head = new String(begun, 0, read).lines().findFirst().orElse("");
            if (head.indexOf('\t') >= 0) {
                tabs(reader, use);
            } else {
                quoted(reader, head.indexOf(',') < 0 && head.indexOf(';') >= 0 ? ';' : ',', use);
            }
        }
    }

    private static void tabs(BufferedReader reader, Use use) throws IOException {
        long number = 0;
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank()) {
                use.line(number, line.split("\t", -1));
            }
        }
    }

    private static void quoted(BufferedReader reader, char separator, Use use) throws IOException {
        try (var rows = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(reader)) {
            for (var row : rows) {
                use.line(row.getStartingLineNumber(), row.getFields().toArray(String[]::new));
            }
        } catch (CsvParseException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
