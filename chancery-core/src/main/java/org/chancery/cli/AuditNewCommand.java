package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.chancery.audit.AuditParts;
import org.chancery.audit.Draw;
import org.chancery.pipeline.Auditing;
import org.chancery.query.Questions;
import org.chancery.query.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery audit new}: draws the sample and writes its sheet and its plan. */
@Command(
        name = "new",
        description =
                "Draws a random sample of events and writes a sheet for people to fill in; the same seed draws the same again.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: chancery audit new --size 200 --by type --from 2021 audit.csv"})
final class AuditNewCommand extends Ask {

    @Option(names = "--size", paramLabel = "N", defaultValue = "200", description = "How many events (default: 200).")
    private int size;

    @Option(
            names = "--seed",
            paramLabel = "WORD",
            defaultValue = "1",
            description = "Another word draws another sample (default: 1).")
    private String seed = "";

    @Option(
            names = "--by",
            paramLabel = "PARTS",
            defaultValue = "none",
            description = "Draw from each part as much as it has of the whole, at least two: ${COMPLETION-CANDIDATES}.")
    private AuditParts by = AuditParts.NONE;

    @Parameters(paramLabel = "SHEET", description = "The file to write, audit.csv say; its plan goes beside it.")
    private Path sheet;

    @Mixin
    private FilterOptions filter;

    @Override
    public Integer call() {
        return ask(questions -> {
            var wanted = filter.filter().build();
            return questions.select(wanted, selection -> write(questions, selection));
        });
    }

    private int write(Questions questions, Selection selection) {
        var found = Auditing.draw(selection, by, new Draw(seed, size), filter.inWords(), false);
        if (found.isEmpty()) {
            System.err.println("chancery: no events to draw from");
            return 0;
        }
        var plan = found.get().plan();
        var drawn = found.get().items().stream().map(item -> item.event().id()).collect(Collectors.toSet());
        try (var out = new AuditSheetWriter(sheet, questions)) {
            selection.sourced(event -> {
                if (drawn.contains(event.event().id())) {
                    out.row(by.of(event.event()), event);
                }
            });
            AuditPlanFile.write(plan, AuditPlanFile.beside(sheet));
        } catch (IOException e) {
            throw new UncheckedIOException(sheet + " cannot be written", e);
        }
        System.err.println("chancery: audit " + plan.id() + ": " + Totals.count(drawn.size(), "event") + " of "
                + plan.population() + " in " + sheet + ", its plan in " + AuditPlanFile.beside(sheet));
        return 0;
    }
}
