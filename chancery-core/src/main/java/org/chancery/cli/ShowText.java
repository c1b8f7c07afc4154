package org.chancery.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.export.Headline;
import org.chancery.export.SaidWords;
import org.chancery.model.Event;
import org.chancery.model.Evidence;
import org.chancery.model.Party;
import org.chancery.model.Said;
import org.chancery.model.Tenure;
import org.chancery.pipeline.History;
import org.chancery.query.DateText;
import org.chancery.query.Dossier;
import org.chancery.query.Filter;
import org.chancery.query.Found;
import org.chancery.query.Holders.Holder;
import org.chancery.query.Holders.Sureness;
import org.chancery.query.JudgementLog;
import org.chancery.query.Questions;
import org.chancery.query.Quoted;
import org.chancery.query.ReasonText;
import org.chancery.query.ReportRow;
import org.chancery.query.ReportView;
import org.chancery.query.Selection;
import org.chancery.query.Sourcing;

/** One thing in full, for people. */
final class ShowText {

    private static final int FIELD = 13;
    private static final int QUOTED = 3;

    private final Screen screen;
    private final Questions questions;
    private final boolean why;
    private final Headline headline = new Headline();
    private final SaidWords words = new SaidWords();

    ShowText(Screen screen, Questions questions, boolean why) {
        this.screen = screen;
        this.questions = questions;
        this.why = why;
    }

    void event(Event event) {
        var reports = questions.reportRows(event.evidence().values().stream()
                .flatMap(List::stream)
                .map(Evidence::report)
                .collect(Collectors.toCollection(java.util.TreeSet::new)));
        screen.wrapped(0, screen.bold(headline.of(event)));
        screen.line(screen.dim(event.id()));
        screen.blank();
        field(
                "what",
                event.type().name() + (event.modes().isEmpty() ? "" : ": " + String.join(", ", event.modes())),
                event,
                "type",
                reports);
        field("status", event.status().label(), event, "status", reports);
        event.actors().forEach(party -> screen.hanging("who", FIELD, party(party)));
        quotes(event, "actors", reports);
        event.recipients().forEach(party -> screen.hanging("to whom", FIELD, party(party)));
        quotes(event, "recipients", reports);
        field("when", DateText.of(event.date()), event, "date", reports);
        event.place().ifPresent(place -> field("where", EventList.place(place), event, "place", reports));
        event.occasion().ifPresent(occasion -> field("occasion", occasion, event, "occasion", reports));
        if (!event.topics().isEmpty()) {
            field("about", String.join(", ", event.topics()), event, "topics", reports);
        }
        event.inPerson().ifPresent(yes -> field("in person", yes ? "yes" : "no", event, "inPerson", reports));
        event.certainty().ifPresent(sure -> screen.hanging("certainty", FIELD, screen.bold(sure.toString())));
        if (!event.judgements().isEmpty()) {
            new JudgementLog(questions.select(Filter.all(), Selection::judgements))
                    .of(event)
                    .forEach(correction -> screen.hanging("by hand", FIELD, correction.text()));
        }
        screen.blank();
        screen.line(screen.bold("Who says so") + ": "
                + Totals.count(event.mentions().size(), "mention") + ", "
                + Totals.count(event.independentSources(), "independent source"));
        for (int i = 0; i < event.mentions().size(); i++) {
            mention(i + 1, event.mentions().get(i), reports);
        }
        if (why) {
            choices(event);
        }
        if (!event.conflicts().isEmpty()) {
            screen.blank();
            event.conflicts().forEach(conflict -> ConflictsCommand.print(questions, screen, event, conflict));
        }
        said(questions.saidDuring(event.id()));
        related(event);
    }

    private void field(String name, String value, Event event, String key, Map<String, ReportRow> reports) {
        screen.hanging(name, FIELD, screen.bold(value));
        quotes(event, key, reports);
    }

    private void quotes(Event event, String key, Map<String, ReportRow> reports) {
        var spans = event.evidence().getOrDefault(key, List.of());
        spans.stream().limit(QUOTED).forEach(where -> screen.wrapped(FIELD + 2, quote(where, reports)));
        if (spans.size() > QUOTED) {
            screen.wrapped(FIELD + 2, "and " + (spans.size() - QUOTED) + " more");
        }
    }

    private String quote(Evidence where, Map<String, ReportRow> reports) {
        var report = reports.get(where.report());
        var quoted = Quoted.of(report.text(), where.span());
        return "“" + quoted.before() + screen.marked(quoted.words()) + quoted.after() + "” — " + report.outlet();
    }

    private void mention(int number, Event.Telling mention, Map<String, ReportRow> reports) {
        var report = reports.containsKey(mention.where().report())
                ? reports.get(mention.where().report())
                : questions
                        .reportRows(List.of(mention.where().report()))
                        .get(mention.where().report());
        var chain = Sourcing.chain(mention.attribution());
        screen.wrapped(
                2,
                number + ". " + report.outlet()
                        + report.published().map(p -> ", " + p).orElse("") + ": "
                        + mention.status().label() + ", "
                        + DateText.of(mention.date())
                        + mention.place().map(p -> ", " + p.name()).orElse("")
                        + (chain.isEmpty() ? "" : "; by its word " + chain) + " · " + screen.dim(report.id()));
        if (why) {
            screen.hanging(
                    "    clause",
                    FIELD + 4,
                    "“" + mention.where().span().in(report.text()).replaceAll("\\s+", " ") + "”");
            screen.hanging(
                    "    trigger", FIELD + 4, screen.marked(mention.trigger().in(report.text())));
            screen.hanging("    frame", FIELD + 4, mention.frame());
            screen.hanging("    parties", FIELD + 4, String.join(", ", mention.parties()));
        }
    }

    private void choices(Event event) {
        screen.blank();
        screen.line(screen.bold("Why these values"));
        for (var choice : event.choices()) {
            screen.hanging(
                    "  " + choice.field(),
                    FIELD + 2,
                    ReasonText.of(choice.rule())
                            + choice.mention()
                                    .map(number -> " (mention " + (number + 1) + ")")
                                    .orElse("")
                            + (choice.over().isEmpty() ? "" : "; not " + String.join(", ", choice.over())));
        }
        event.judgements().forEach(id -> screen.hanging("  judged", FIELD + 2, id));
    }

    private void said(List<Said> said) {
        if (!said.isEmpty()) {
            screen.blank();
            screen.line(screen.bold("Said at or after it"));
            said.stream().limit(QUOTED * 2L).forEach(s -> screen.wrapped(2, line(s, Optional.empty())));
        }
    }

    private void related(Event event) {
        if (!event.related().isEmpty()) {
            screen.blank();
            screen.line(screen.bold("Related"));
            for (var related : event.related()) {
                var other = questions.event(related.id()) instanceof Found.One<Event> one
                        ? DateText.of(one.value().date()) + " " + headline.of(one.value()) + " "
                        : "";
                screen.wrapped(2, related.as() + ": " + other + screen.dim(related.id()));
            }
        }
    }

    void history(List<History.Version> versions) {
        new HistoryText(screen, questions).print(versions);
    }

    void statement(Said said) {
        var report = questions
                .reportRows(List.of(said.where().report()))
                .get(said.where().report());
        screen.wrapped(
                0, screen.bold(party(said.speaker())) + " (" + said.verb() + ", " + DateText.of(said.date()) + ")");
        screen.line(screen.dim(said.id()));
        screen.blank();
        screen.wrapped(2, words.alone(said, Optional.of(report.text())));
        screen.blank();
        if (!said.addressees().isEmpty()) {
            screen.hanging(
                    "to", FIELD, said.addressees().stream().map(ShowText::party).collect(Collectors.joining("; ")));
        }
        if (!said.topics().isEmpty()) {
            screen.hanging("about", FIELD, String.join(", ", said.topics()));
        }
        said.during().ifPresent(event -> screen.hanging("at", FIELD, event));
        var quoted = Quoted.of(report.text(), said.where().span());
        screen.hanging(
                "in",
                FIELD,
                report.outlet() + report.published().map(p -> ", " + p).orElse("") + " · " + screen.dim(report.id()));
        screen.wrapped(FIELD, "“" + quoted.before() + screen.marked(quoted.words()) + quoted.after() + "”");
    }

    /** With its speaker, who need not be named twice. */
    private String line(Said said, Optional<String> report) {
        var alone = words.alone(said, report);
        return alone.equals(said.text()) ? said.speaker().name() + ": " + alone : alone;
    }

    void office(Tenure tenure) {
        new OfficeText(screen, questions).holder(new Holder(tenure, Sureness.ATTESTED), Optional.empty());
    }

    void report(ReportView view) {
        var row = view.row();
        screen.wrapped(0, screen.bold(row.title().orElse(row.source())));
        screen.wrapped(
                0,
                row.outlet()
                        + row.published().map(p -> ", " + p).orElse("")
                        + row.url().map(u -> ", " + u).orElse(""));
        screen.wrapped(
                0,
                "from " + row.source() + ", ingested " + row.ingested()
                        + row.copyOf().map(of -> ", a copy of " + of).orElse("") + " · " + screen.dim(row.id()));
        screen.blank();
        new EventList(screen, questions).print(view.events());
        view.statements()
                .forEach(said -> screen.wrapped(
                        2, line(said, Optional.of(view.coded().report().text()))));
        screen.blank();
        for (var paragraph : row.text().split("\n\n")) {
            screen.wrapped(0, paragraph.replaceAll("\\s+", " "));
            screen.blank();
        }
    }

    void dossier(Dossier dossier) {
        new DossierText(screen, questions).print(dossier);
    }

    private static String party(Party party) {
        return party.name()
                + party.office().map(o -> ", " + o).orElse("")
                + party.country()
                        .filter(c -> party.kind() != Party.Kind.STATE)
                        .map(c -> ", " + c)
                        .orElse("");
    }
}
