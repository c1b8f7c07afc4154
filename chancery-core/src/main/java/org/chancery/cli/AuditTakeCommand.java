package org.chancery.cli;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chancery.audit.AnswerForm;
import org.chancery.audit.AuditAnswer;
import org.chancery.pipeline.Auditing;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery audit take}: the answers of a coder from the sheet that was sent to him. */
@Command(
        name = "take",
        description = "Takes what a coder filled into a sheet that chancery audit sheet wrote.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: chancery audit take a-1f0c2d3e-spring-200-blind anna.csv --by anna"})
final class AuditTakeCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "ID", description = "The sample, of events.")
    private String audit;

    @Parameters(index = "1", paramLabel = "SHEET", description = "The sheet, filled in as far as it is.")
    private Path sheet;

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who filled it in.")
    private String by;

    @Mixin
    private StoreOption store;

    @Override
    public Integer call() {
        store.mustExist();
        if (!Files.isRegularFile(sheet)) {
            throw new Misuse(sheet + " is not there");
        }
        try (var open = Store.writing(store.address)) {
            var auditing = new Auditing(open, Clock.systemUTC());
            var coded = auditing.coded(audit)
                    .orElseThrow(() -> new Misuse("no audit of events " + audit + ": chancery audit list has them"));
            var answers = answers(coded.sample().blind());
            // all or nothing: a sheet that is wrong in one line is put right and taken again
            answers.keySet().forEach(item -> coded.sample()
                    .item(item)
                    .orElseThrow(() -> new Misuse(sheet + ": " + audit + " has no item " + item)));
            answers.forEach((item, answer) -> auditing.answer(audit, item, by, answer));
            System.err.println("chancery: " + Totals.count(answers.size(), "answer") + " of " + by + " to "
                    + Totals.count(coded.sample().items().size(), "event"));
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(sheet + " cannot be read", e);
        }
    }

    private Map<Integer, AuditAnswer> answers(boolean blind) throws IOException {
        var answers = new LinkedHashMap<Integer, AuditAnswer>();
        try (var rows = AuditSheetReader.rows(sheet)) {
            for (NamedCsvRecord row : rows) {
                try {
                    var cells = row.getFieldsAsMap();
                    if (!cells.containsKey(AuditSheetCommand.ITEM)) {
                        throw new IllegalArgumentException("no column item: chancery audit sheet writes it");
                    }
                    int item =
                            Integer.parseInt(cells.get(AuditSheetCommand.ITEM).strip());
                    AnswerForm.read(name -> cells.getOrDefault(name, "").strip(), blind)
                            .ifPresent(answer -> answers.put(item, answer));
                } catch (IllegalArgumentException e) {
                    throw new Misuse(sheet + ", line " + row.getStartingLineNumber() + ": " + e.getMessage());
                }
            }
        }
        return answers;
    }
}
