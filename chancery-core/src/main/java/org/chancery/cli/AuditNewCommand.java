package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.chancery.audit.AuditParts;
import org.chancery.audit.Draw;
import org.chancery.pipeline.Auditing;
import org.chancery.query.Filter;
import org.chancery.query.Found;
import org.chancery.query.Questions;
import org.chancery.query.ReportView;
import org.chancery.query.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery audit new}: draws the sample and writes its sheet and its plan. */
@Command(
        name = "new",
        description =
                "Draws a random sample of events, or of whole reports, and writes a sheet for people to fill in; the same seed draws the same again.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  chancery audit new --size 200 --by type --from 2021 audit.csv",
            "  chancery audit new --reports --size 40 recall.csv"
        })
final class AuditNewCommand extends Ask {

    @Option(
            names = "--size",
            paramLabel = "N",
            defaultValue = "200",
            description = "How many events, or reports (default: 200).")
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

    @Option(
            names = "--reports",
            description =
                    "Draw whole reports: how much of what they tell the record misses can be told from these alone.")
    private boolean reports;

    @Parameters(paramLabel = "SHEET", description = "The file to write, audit.csv say; its plan goes beside it.")
    private Path sheet;

    @Mixin
    private FilterOptions filter;

    @Override
    public Integer call() {
        return ask(questions -> {
            if (reports) {
                return questions.select(Filter.all(), selection -> whole(questions, selection));
            }
            var wanted = filter.filter().build();
            return questions.select(wanted, selection -> write(questions, selection));
        });
    }

    private int whole(Questions questions, Selection selection) {
        if (!filter.inWords().isEmpty() || by != AuditParts.NONE) {
            throw new Misuse(
                    "whole reports are drawn from all of the record: what is missed has no type or day to filter by");
        }
        var found = Auditing.reports(selection, new Draw(seed, size));
        if (found.isEmpty()) {
            System.err.println("chancery: no reports to draw from");
            return 0;
        }
        var drawn = found.get();
        try {
            RecallSheet.write(
                    sheet,
                    drawn.reports().stream()
                            .map(questions::report)
                            .map(view -> ((Found.One<ReportView>) view).value())
                            .toList());
            AuditPlanFile.write(drawn.plan(), AuditPlanFile.beside(sheet));
        } catch (IOException e) {
            throw new UncheckedIOException(sheet + " cannot be written", e);
        }
        System.err.println("chancery: audit " + drawn.plan().id() + ": "
                + Totals.count(drawn.reports().size(), "report") + " of "
                + drawn.plan().population() + " in " + sheet + ", its plan in " + AuditPlanFile.beside(sheet));
        return 0;
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
