package org.chancery.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.audit.Judged;
import org.chancery.audit.Sheet;

/** Reads a sheet that somebody filled in, with a comma, a semicolon or a tab between the cells, as spreadsheets write them. */
final class AuditSheetReader {

    private AuditSheetReader() {}

    /** @throws IllegalArgumentException naming file and line of what cannot be an answer */
    static List<Judged> read(Path file) throws IOException {
        var found = new ArrayList<Judged>();
        try (var rows = rows(file)) {
            for (NamedCsvRecord row : rows) {
                try {
                    found.add(Sheet.read(row.getFieldsAsMap()));
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(
                            file + ", line " + row.getStartingLineNumber() + ": " + e.getMessage(), e);
                }
            }
        }
        return found;
    }

    static CsvReader<NamedCsvRecord> rows(Path file) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(separator(file))
                .detectBomHeader(true)
                .ofNamedCsvRecord(file);
    }

    private static char separator(Path file) throws IOException {
        try (var lines = Files.newBufferedReader(file)) {
            var header = lines.readLine();
            if (header == null) {
                throw new IllegalArgumentException(file + " is empty");
            }
            return header.indexOf('\t') >= 0 ? '\t' : header.indexOf(';') >= 0 ? ';' : ',';
        }
    }
}
