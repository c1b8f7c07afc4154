package org.chancery.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.model.Event;
import org.chancery.model.Evidence;
import org.chancery.model.Status;
import org.chancery.query.Days;
import org.chancery.query.DisputeText;
import org.chancery.query.EventView;
import org.chancery.query.JudgementLog;
import org.chancery.query.PlanText;
import org.chancery.query.ReasonText;
import org.chancery.query.ReportRow;

/**
 * What the page of an event shows.
 *
 * @param tellings places that tell of it, in the order of the record
 * @param unshown how many more there are
 * @param history its tellings by the day of publication, where one changed what was known; empty when none did
 * @param kin other events by how they stand to it
 * @param said statements made at or after it
 * @param fate what became of a plan whose day is past; absent for other events
 * @param corrections what people judged of it
 */
public record EventPage(
        EventLine line,
        List<PartyLine> actors,
        List<PartyLine> recipients,
        List<Telling> tellings,
        int unshown,
        List<Step> history,
        List<Conflict> conflicts,
        Map<String, List<EventLine>> kin,
        List<SaidLine> said,
        Map<String, List<Quote>> quotes,
        Optional<String> fate,
        List<JudgementLog.Correction> corrections) {

    /**
     * A place that tells of the event.
     *
     * @param number from 1, as conflicts refer to it
     * @param end its status in a word: "moved", "put off"
     * @param chain who says so, the outlet first
     * @param words the paragraph around it, its evidence marked
     */
    public record Telling(
            int number,
            ReportRow report,
            String link,
            String published,
            String status,
            String end,
            String when,
            List<String> chain,
            List<List<Piece>> words) {

        /** What the report goes by. */
        public String title() {
            return Origin.title(report.title(), report.text());
        }
    }

    private static final Set<String> MANY = Set.of("actors", "recipients", "topics");
    private static final int QUOTES = 6;
    private static final PlanText PLANS = new PlanText();

    /** The words that a value was read from, and where they are. */
    public record Quote(String words, String link) {}

    /** What became known on a day. */
    public record Step(String published, String outlet, int number, String status, String end, String when) {}

    /** Values of a field that cannot both be right. */
    public record Conflict(String field, List<Value> values) {

        /**
         * A value with those who give it.
         *
         * @param why why the record has it; absent for a value that was not taken
         */
        public record Value(String value, Optional<String> why, List<Telling> tellings) {}
    }

    static EventPage of(EventView view, Desk desk) {
        var event = view.event();
        var line = desk.line(event);
        var tellings = tellings(view);
        var kin = new LinkedHashMap<String, List<EventLine>>();
        view.kin().forEach(other -> kin.computeIfAbsent(
                        Fields.relation(other.as(), other.back()), as -> new ArrayList<>())
                .add(desk.line(other.event())));
        return new EventPage(
                line,
                PartyLine.of(event.actors(), desk.names()),
                PartyLine.of(event.recipients(), desk.names()),
                tellings,
                event.mentions().size() - tellings.size(),
                history(event, tellings),
                conflicts(event, tellings),
                kin,
                SaidLine.of(view.said(), desk),
                quotes(view),
                view.fate(),
                event.judgements().isEmpty()
                        ? List.of()
                        : JudgementRoutes.log(desk.questions()).of(event));
    }

    private static List<Telling> tellings(EventView view) {
        var tellings = new ArrayList<Telling>();
        var mentions = view.event().mentions();
        for (int i = 0; i < mentions.size(); i++) {
            var mention = mentions.get(i);
            var report = view.reports().get(mention.where().report());
            if (report != null && tellings.size() < EventView.REPORTS) {
                var chain = new ArrayList<String>();
                chain.add(Origin.outlet(report));
                mention.attribution().forEach(source -> chain.add(source.text()));
                tellings.add(new Telling(
                        i + 1,
                        report,
                        Links.reportAt(report.id(), mention.trigger()),
                        Stamps.words(report.published()),
                        mention.status().label(),
                        PLANS.of(mention),
                        mention.date().map(Days::of).orElse(""),
                        chain,
                        words(view.event(), report, mention)));
            }
        }
        return tellings;
    }

    private static List<List<Piece>> words(Event event, ReportRow report, Event.Telling mention) {
        var clause = mention.where().span();
        var marks = new ArrayList<Highlights.Mark>();
        event.evidence().forEach((field, evidence) -> evidence.stream()
                .filter(words -> words.report().equals(report.id()))
                .forEach(words -> marks.add(new Highlights.Mark(words.span(), field, Fields.name(field)))));
        return Highlights.paragraphs(
                report.text(),
                Highlights.paragraphStart(report.text(), clause),
                Highlights.paragraphEnd(report.text(), clause),
                marks);
    }

    private static List<Step> history(Event event, List<Telling> tellings) {
        var steps = new ArrayList<Step>();
        tellings.stream()
                .sorted(Comparator.comparing(EventPage::known).thenComparing(Telling::number))
                .forEach(telling -> {
                    var step = new Step(
                            telling.published(),
                            Origin.outlet(telling.report()),
                            telling.number(),
                            telling.status(),
                            telling.end(),
                            telling.when());
                    if (steps.isEmpty() || differs(steps.get(steps.size() - 1), step)) {
                        steps.add(step);
                    }
                });
        return steps.size() > 1 ? steps : List.of();
    }

    /** When a telling became known: its publication; what was planned comes before all else where that is not told. */
    private static String known(Telling telling) {
        return telling.report().published().orElse(telling.status().equals(Status.PLANNED.label()) ? "" : "9999");
    }

    private static boolean differs(Step last, Step next) {
        return !last.end().equals(next.end())
                || !next.when().isEmpty() && !next.when().equals(last.when());
    }

    private static List<Conflict> conflicts(Event event, List<Telling> tellings) {
        return event.conflicts().stream()
                .map(conflict -> new Conflict(
                        DisputeText.of(conflict),
                        conflict.values().stream()
                                .map(value -> new Conflict.Value(
                                        Fields.value(conflict, value.value()),
                                        why(event, conflict, value),
                                        tellings.stream()
                                                .filter(telling ->
                                                        value.mentions().contains(telling.number() - 1))
                                                .toList()))
                                .toList()))
                .toList();
    }

    /** Why the record has this value, where it has. */
    private static Optional<String> why(Event event, Event.Conflict conflict, Event.Conflict.Value value) {
        return event.choices().stream()
                .filter(choice -> choice.field().equals(conflict.field()))
                .filter(choice ->
                        choice.mention().filter(value.mentions()::contains).isPresent())
                .map(choice -> ReasonText.of(choice.rule()))
                .findFirst();
    }

    /**
     * Of parties and topics the words for each, as one report has them; of other fields the first words. The report is that of the mention whose value
     * the event has, else the first that tells of it.
     */
    private static Map<String, List<Quote>> quotes(EventView view) {
        var quotes = new LinkedHashMap<String, List<Quote>>();
        view.event().evidence().forEach((field, evidence) -> {
            var known = evidence.stream()
                    .filter(words -> view.reports().containsKey(words.report()))
                    .toList();
            var report = known.isEmpty() ? "" : best(view.event(), field, known);
            quotes.put(
                    field,
                    known.stream()
                            .filter(words -> words.report().equals(report))
                            .limit(MANY.contains(field) ? QUOTES : 1)
                            .map(words -> quote(view.reports().get(words.report()), words))
                            .toList());
        });
        return quotes;
    }

    /** The report, of those that have words for a field, to quote. */
    private static String best(Event event, String field, List<Evidence> known) {
        var chosen = event.choices().stream()
                .filter(choice -> choice.field().equals(field))
                .flatMap(choice -> choice.mention().stream())
                .map(index -> event.mentions().get(index));
        return Stream.concat(chosen, event.mentions().stream())
                .map(mention -> mention.where().report())
                .filter(report ->
                        known.stream().anyMatch(words -> words.report().equals(report)))
                .findFirst()
                .orElse(known.get(0).report());
    }

    private static Quote quote(ReportRow report, Evidence words) {
        return new Quote(words.span().in(report.text()), Links.reportAt(report.id(), words.span()));
    }

    /** The words that a field was read from. */
    public List<Quote> quotes(String field) {
        return quotes.getOrDefault(field, List.of());
    }

    /** "3 independent sources in 5 reports". */
    public String sources() {
        int independent = line.event().independentSources();
        return independent + (independent == 1 ? " independent source, " : " independent sources, ") + line.reports();
    }
}
