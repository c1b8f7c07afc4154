package org.chancery.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.audit.AuditItem;
import org.chancery.audit.AuditSample;
import org.chancery.audit.Question;
import org.chancery.model.Event;
import org.chancery.model.Party;
import org.chancery.pipeline.Auditing;
import org.chancery.query.DateText;
import org.chancery.query.Questions;
import org.chancery.query.Quoted;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chancery audit sheet}: a sample that is kept, as a table to be sent to a coder. */
@Command(
        name = "sheet",
        description =
                "Writes a sample kept in the store as a table for one coder to fill in; chancery audit take reads it back.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Of an open sample the answers are yes and no; of a blind one what the words tell: yes or no in event_right, PLOVER's type and the",
            "status in type_right and status_right, names with ; between them in actors and recipients, a day, a place.",
            "",
            "Example: chancery audit sheet a-1f0c2d3e-spring-200-blind anna.csv"
        })
final class AuditSheetCommand implements Callable<Integer> {

    static final String ITEM = "item";

    @Parameters(index = "0", paramLabel = "ID", description = "The sample, of events.")
    private String audit;

    @Parameters(index = "1", paramLabel = "SHEET", description = "The file to write.")
    private Path sheet;

    @Mixin
    private StoreOption store;

    @Override
    public Integer call() {
        try (var open = Store.reading(store.asked())) {
            var coded = new Auditing(open, Clock.systemUTC())
                    .coded(audit)
                    .orElseThrow(() -> new Misuse("no audit of events " + audit + ": chancery audit list has them"));
            write(coded.sample(), new Questions(open));
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(sheet + " cannot be written", e);
        }
    }

    private void write(AuditSample sample, Questions questions) throws IOException {
        try (var out = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(Files.newBufferedWriter(sheet, StandardCharsets.UTF_8))) {
            var asked = sample.blind() ? blind() : open();
            out.writeRecord(Stream.of(
                            List.of(ITEM),
                            sample.blind() ? List.<String>of() : ours(),
                            List.of("before", "words", "after", "report"),
                            asked)
                    .flatMap(List::stream)
                    .toList());
            for (var item : sample.items()) {
                var cells = new ArrayList<>(List.of(String.valueOf(item.number())));
                if (!sample.blind()) {
                    cells.addAll(values(item.event()));
                }
                cells.addAll(words(item, questions));
                asked.forEach(column -> cells.add(""));
                out.writeRecord(cells);
            }
        }
    }

    private static List<String> open() {
        return Stream.concat(Stream.of(Question.values()).map(Question::column), Stream.of("note"))
                .toList();
    }

    private static List<String> blind() {
        return open().stream()
                .flatMap(column -> column.equals(Question.PARTIES.column())
                        ? Stream.of("actors", "recipients")
                        : Stream.of(column))
                .toList();
    }

    private static List<String> ours() {
        return List.of("type", "status", "who", "whom", "date", "place");
    }

    private static List<String> values(Event event) {
        return List.of(
                event.type().name(),
                event.status().label(),
                names(event.actors()),
                names(event.recipients()),
                DateText.of(event.date()),
                event.place().map(place -> place.name()).orElse(""));
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining("; "));
    }

    private static List<String> words(AuditItem item, Questions questions) {
        var quoted = quoted(item, questions);
        return List.of(
                quoted.before(),
                quoted.words(),
                quoted.after(),
                item.event().mentions().get(0).where().report());
    }

    /** The words of an item in their sentence; alone where the record has the report no more. */
    static Quoted quoted(AuditItem item, Questions questions) {
        var mention = item.event().mentions().get(0);
        var report = questions
                .reportRows(List.of(mention.where().report()))
                .get(mention.where().report());
        return report == null
                ? new Quoted("", mention.text(), "")
                : Quoted.of(report.text(), mention.where().span());
    }
}
