package org.chancery.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.audit.Sheet;
import org.chancery.model.Party;
import org.chancery.query.DateText;
import org.chancery.query.Questions;
import org.chancery.query.Quoted;
import org.chancery.query.SourcedEvent;

/** Writes the sheet of an audit: each event as the record has it, in the words of its first mention. */
final class AuditSheetWriter implements AutoCloseable {

    private final CsvWriter out;
    private final Questions questions;

    AuditSheetWriter(Path file, Questions questions) throws IOException {
        this.questions = questions;
        this.out = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        out.writeRecord(Sheet.header());
    }

    void row(String part, SourcedEvent sourced) {
        var event = sourced.event();
        var mention = event.mentions().get(0);
        var id = mention.where().report();
        var quoted = Quoted.of(
                questions.reportRows(List.of(id)).get(id).text(),
                mention.where().span());
        var source = sourced.first();
        out.writeRecord(Sheet.open(List.of(
                event.id(),
                part,
                event.type().name(),
                event.status().label(),
                names(event.actors()),
                names(event.recipients()),
                DateText.of(event.date()),
                event.place().map(place -> place.name()).orElse(""),
                event.certainty()
                        .map(certainty -> Double.toString(certainty.value()))
                        .orElse(""),
                quoted.before(),
                quoted.words(),
                quoted.after(),
                id,
                source.outlet(),
                source.address())));
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining("; "));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
