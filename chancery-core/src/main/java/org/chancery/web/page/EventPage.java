package org.chancery.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.Event;
import org.chancery.model.Evidence;
import org.chancery.model.Said;
import org.chancery.query.ReportRow;

/**
 * What the page of an event shows.
 *
 * @param tellings each place that tells of it, in the order of the record
 * @param said statements made at or after it
 */
public record EventPage(EventLine line, List<Telling> tellings, List<Said> said, List<EventLine> related) {

    /**
     * A place that tells of the event.
     *
     * @param number from 1, as conflicts refer to it
     * @param sources who says so, outermost first, the outlet before all
     * @param words the paragraph around it, its evidence marked
     */
    public record Telling(
            int number, ReportRow report, Event.Telling telling, String sources, List<List<Piece>> words) {}

    /** What people call the fields. */
    private static final Map<String, String> FIELDS = Map.of(
            "type", "what happened",
            "status", "held or planned",
            "actors", "who",
            "recipients", "with or to whom",
            "date", "when",
            "place", "where",
            "occasion", "occasion",
            "topics", "about",
            "inPerson", "in person");

    static List<Telling> tellings(Event event, Map<String, ReportRow> reports) {
        var tellings = new ArrayList<Telling>();
        for (int i = 0; i < event.mentions().size(); i++) {
            var mention = event.mentions().get(i);
            var report = reports.get(mention.where().report());
            if (report != null) {
                tellings.add(
                        new Telling(i + 1, report, mention, sources(report, mention), words(event, report, mention)));
            }
        }
        return tellings;
    }

    private static String sources(ReportRow report, Event.Telling mention) {
        var chain = new ArrayList<String>();
        chain.add(report.outlet());
        mention.attribution().forEach(source -> chain.add(source.text()));
        return String.join(" citing ", chain);
    }

    private static List<List<Piece>> words(Event event, ReportRow report, Event.Telling mention) {
        var clause = mention.where().span();
        var marks = new ArrayList<Highlights.Mark>();
        event.evidence().forEach((field, evidence) -> evidence.stream()
                .filter(words -> words.report().equals(report.id()))
                .forEach(words ->
                        marks.add(new Highlights.Mark(words.span(), field, FIELDS.getOrDefault(field, field)))));
        return Highlights.paragraphs(
                report.text(),
                Highlights.paragraphStart(report.text(), clause),
                Highlights.paragraphEnd(report.text(), clause),
                marks);
    }

    /** What people call a field of the record. */
    public static String field(String name) {
        return FIELDS.getOrDefault(name, name);
    }

    /** The first words that a field was read from, quoted for the line of facts. */
    public Optional<String> quote(String field) {
        return line.event().evidence().getOrDefault(field, List.of()).stream()
                .findFirst()
                .flatMap(this::words);
    }

    private Optional<String> words(Evidence evidence) {
        return tellings.stream()
                .filter(telling -> telling.report().id().equals(evidence.report()))
                .findFirst()
                .map(telling -> evidence.span().in(telling.report().text()));
    }
}
