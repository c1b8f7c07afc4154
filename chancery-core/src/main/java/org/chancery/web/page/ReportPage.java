package org.chancery.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.Coded;
import org.chancery.model.Event;
import org.chancery.model.Party;
import org.chancery.model.Report;
import org.chancery.model.Said;
import org.chancery.query.ReportView;

/**
 * What the page of a report shows.
 *
 * @param original the report that it copies
 * @param words its paragraphs, everything coded in them marked
 * @param people those who have part in its events, or speak
 */
public record ReportPage(
        Report report,
        String outlet,
        String published,
        Optional<String> original,
        List<EventLine> events,
        List<SaidLine> said,
        List<PartyLine> people,
        List<List<Piece>> words) {

    static ReportPage of(ReportView view, Desk desk) {
        return of(view.coded(), Origin.outlet(view.row()), view.row().copyOf(), view.events(), view.statements(), desk);
    }

    static ReportPage of(
            Coded coded, String outlet, Optional<String> copyOf, List<Event> events, List<Said> said, Desk desk) {
        String text = coded.report().text();
        return new ReportPage(
                coded.report(),
                outlet,
                coded.report()
                        .published()
                        .or(() -> coded.report().updated())
                        .map(Stamps::words)
                        .orElse("undated"),
                copyOf.map(Links::report),
                desk.lines(events),
                SaidLine.of(said, desk),
                people(events, said, desk.names()),
                Highlights.paragraphs(text, 0, text.length(), marks(coded)));
    }

    private static List<Highlights.Mark> marks(Coded coded) {
        var marks = new ArrayList<Highlights.Mark>();
        coded.names()
                .forEach(name -> marks.add(
                        new Highlights.Mark(name.span(), "name", name.kind().label())));
        coded.places()
                .forEach(place -> marks.add(new Highlights.Mark(
                        place.span(), "place", "place: " + place.place().name())));
        coded.times().forEach(time -> marks.add(new Highlights.Mark(time.span(), "date", "time: " + time.value())));
        coded.offices()
                .forEach(office -> marks.add(new Highlights.Mark(
                        office.span(), "office", office.person().name() + ": " + office.title())));
        coded.events()
                .forEach(event -> marks.add(new Highlights.Mark(
                        event.trigger(),
                        "type",
                        event.type().name().toLowerCase(Locale.ROOT) + ", "
                                + event.status().label())));
        coded.statements()
                .forEach(statement -> marks.add(new Highlights.Mark(
                        statement.content(),
                        "said",
                        "said by " + statement.speaker().name())));
        return marks;
    }

    private static List<PartyLine> people(List<Event> events, List<Said> said, Names names) {
        Map<String, PartyLine> people = new LinkedHashMap<>();
        for (var event : events) {
            event.actors().forEach(party -> add(people, party, names));
            event.recipients().forEach(party -> add(people, party, names));
        }
        said.forEach(one -> add(people, one.speaker(), names));
        return List.copyOf(people.values());
    }

    private static void add(Map<String, PartyLine> people, Party party, Names names) {
        if (party.kind() == Party.Kind.PERSON) {
            people.putIfAbsent(party.name(), PartyLine.of(party, names));
        }
    }

    /** What it goes by: its title, else its first words. */
    public String title() {
        return Origin.title(report.title(), report.text());
    }

    /** Where it came from, in words. */
    public String origin() {
        return Origin.of(report.source());
    }

    /** Whether some of its characters show otherwise than they are. */
    public boolean odd() {
        return words.stream().flatMap(List::stream).anyMatch(piece -> piece.layers()
                .contains(Disguises.LAYER));
    }
}
