package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.audit.AuditParts;
import org.chancery.audit.AuditPlan;
import org.chancery.audit.AuditSample;
import org.chancery.audit.Draw;
import org.chancery.audit.ReportSample;
import org.chancery.pipeline.Auditing;
import org.chancery.query.Filter;
import org.chancery.query.Found;
import org.chancery.query.Questions;
import org.chancery.query.ReportView;
import org.chancery.query.Search;
import org.chancery.query.Selection;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery audit new}: draws the sample and writes its sheet and its plan. */
@Command(
        name = "new",
        description =
                "Draws a random sample of events, or of whole reports, for people to judge; the same seed draws the same again.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "With a SHEET it writes a table to be filled in; without one the sample is kept in the store, to be coded in the browser",
            "(/audits), in a terminal (chancery audit code) or in sheets (chancery audit sheet). A blind sample is always kept.",
            "",
            "Examples:",
            "  chancery audit new --size 200 --by type",
            "  chancery audit new --blind --query 'type:agree from:2022'",
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

    @Option(
            names = "--blind",
            description = "Coders see the words alone and say what they tell; the record is compared with that.")
    private boolean blind;

    @Option(names = "--query", paramLabel = "WORDS", description = "Draw from what this search finds.")
    private String query = "";

    @Parameters(
            paramLabel = "SHEET",
            arity = "0..1",
            description = "The file to write, audit.csv say; its plan goes beside it.")
    private Path sheet;

    @Mixin
    private FilterOptions filter;

    @Override
    public Integer call() {
        if (size < 1) {
            throw new Misuse("--size is a number from 1: how many to draw, not " + size);
        }
        if (sheet != null && blind) {
            throw new Misuse("a blind sample is kept: draw it without SHEET, then chancery audit sheet ID SHEET");
        }
        if (reports) {
            return sheet == null
                    ? keepWhole()
                    : ask(questions -> questions.select(Filter.all(), selection -> whole(questions, selection)));
        }
        var problems = new ArrayList<String>();
        var wanted = filter.and(Search.of(query).filter(problems));
        if (!problems.isEmpty()) {
            throw new Misuse(String.join(" ", problems));
        }
        return sheet == null
                ? keep(wanted)
                : ask(questions -> questions.select(wanted, selection -> write(questions, selection)));
    }

    /** What is drawn from, in words. */
    private String inWords() {
        return Stream.of(query, filter.inWords())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private int keep(Filter wanted) {
        var drawn = new ArrayList<AuditSample>();
        ask(questions -> {
            questions
                    .select(wanted, selection -> Auditing.draw(selection, by, new Draw(seed, size), inWords(), blind))
                    .ifPresent(drawn::add);
            return 0;
        });
        if (drawn.isEmpty()) {
            System.err.println("chancery: no events to draw from");
            return 0;
        }
        var sample = drawn.get(0);
        return kept(auditing -> auditing.keep(sample), sample.items().size(), sample.plan(), "event");
    }

    private int keepWhole() {
        mustBeWhole();
        var drawn = new ArrayList<ReportSample>();
        ask(questions -> {
            questions
                    .select(Filter.all(), selection -> Auditing.reports(selection, new Draw(seed, size)))
                    .ifPresent(found -> drawn.add(found.with(questions)));
            return 0;
        });
        if (drawn.isEmpty()) {
            System.err.println("chancery: no reports to draw from");
            return 0;
        }
        var sample = drawn.get(0);
        return kept(auditing -> auditing.keep(sample), sample.items().size(), sample.plan(), "report");
    }

    private int kept(Function<Auditing, String> keep, int size, AuditPlan plan, String what) {
        try (var open = Store.writing(store.asked())) {
            System.out.println(keep.apply(new Auditing(open, Clock.systemUTC())));
        }
        System.err.println(
                "chancery: " + Totals.count(size, what) + " of " + plan.population()
                        + ", to be coded at /audits (chancery serve), by chancery audit code ID, or in sheets (chancery audit sheet ID)");
        return 0;
    }

    private void mustBeWhole() {
        if (!inWords().isEmpty() || by != AuditParts.NONE) {
            throw new Misuse(
                    "whole reports are drawn from all of the record: what is missed has no type or day to filter by");
        }
    }

    private int whole(Questions questions, Selection selection) {
        mustBeWhole();
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
        var found = Auditing.draw(selection, by, new Draw(seed, size), inWords(), false);
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
