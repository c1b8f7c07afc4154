package org.chancery.cli;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.audit.WholeReports;
import org.chancery.export.Headline;
import org.chancery.model.Event;
import org.chancery.query.DateText;
import org.chancery.query.ReportView;

/** The sheet of an audit of whole reports: each with its text and what the record has from it, and two numbers for who reads it to fill in. */
final class RecallSheet {

    private static final List<String> HEADER =
            List.of("report", "outlet", "day", "title", "text", "record_has", "told", "found", "note");

    private RecallSheet() {}

    static void write(Path file, List<ReportView> reports) throws IOException {
        var headline = new Headline();
        try (var out = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            out.writeRecord(HEADER);
            for (var view : reports) {
                var report = view.coded().report();
                out.writeRecord(
                        view.row().id(),
                        report.publisher().orElse(""),
                        report.day().map(Object::toString).orElse(""),
                        report.title().orElse(""),
                        report.text(),
                        view.events().stream()
                                .map(event -> line(headline, event))
                                .collect(Collectors.joining("\n")),
                        "",
                        "",
                        "");
            }
        }
    }

    private static String line(Headline headline, Event event) {
        return event.type() + ": " + headline.of(event) + " (" + DateText.of(event.date()) + ")";
    }

    /**
     * The reports for which both numbers are filled in.
     *
     * @throws IllegalArgumentException naming file and line of what cannot be an answer
     */
    static List<WholeReports.Read> read(Path file) throws IOException {
        var read = new ArrayList<WholeReports.Read>();
        try (var rows = AuditSheetReader.rows(file)) {
            for (NamedCsvRecord row : rows) {
                try {
                    var told = row.getField("told").strip();
                    var found = row.getField("found").strip();
                    if (!told.isEmpty() && !found.isEmpty()) {
                        read.add(new WholeReports.Read(row.getField("report"), number(told), number(found)));
                    }
                } catch (IllegalArgumentException | java.util.NoSuchElementException e) {
                    throw new IllegalArgumentException(
                            file + ", line " + row.getStartingLineNumber() + ": " + e.getMessage(), e);
                }
            }
        }
        return read;
    }

    private static int number(String cell) {
        if (!cell.matches("\\d{1,4}")) {
            throw new IllegalArgumentException("“" + cell + "” is no number of events");
        }
        return Integer.parseInt(cell);
    }
}
