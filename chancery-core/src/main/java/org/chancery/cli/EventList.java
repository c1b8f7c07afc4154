package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.export.Headline;
import org.chancery.model.DateRange;
import org.chancery.model.Event;
import org.chancery.model.Place;
import org.chancery.query.DateText;
import org.chancery.query.DisputeText;
import org.chancery.query.Hit;
import org.chancery.query.Questions;
import org.chancery.query.ReportRow;
import org.chancery.query.Sourcing;

/** Events in rows for people: the day, what happened in a line, and under it the rest. */
final class EventList {

    private static final int DAY = 15;

    private final Screen screen;
    private final Questions questions;
    private final Headline headline = new Headline();

    EventList(Screen screen, Questions questions) {
        this.screen = screen;
        this.questions = questions;
    }

    void print(List<Event> events) {
        hits(events.stream().map(event -> new Hit(event, List.of())).toList());
    }

    /** Events with the place that the words of a search were found at. */
    void hits(List<Hit> hits) {
        var events = hits.stream().map(Hit::event).toList();
        var reports = questions.reportRows(events.stream()
                .flatMap(event -> event.mentions().stream())
                .map(mention -> mention.where().report())
                .distinct()
                .toList());
        hits.forEach(hit -> row(hit, reports));
    }

    private void row(Hit hit, Map<String, ReportRow> reports) {
        var event = hit.event();
        screen.hanging(DateText.of(event.date()), DAY, screen.bold(headline.of(event)));
        screen.wrapped(DAY, String.join(" · ", facts(event)));
        screen.wrapped(DAY, says(event, reports));
        if (!hit.snippet().isEmpty()) {
            screen.wrapped(
                    DAY,
                    hit.snippet().stream()
                            .map(piece -> piece.match() ? screen.marked(piece.text()) : piece.text())
                            .collect(Collectors.joining()));
        }
        for (var conflict : event.conflicts()) {
            screen.wrapped(DAY, DisputeText.line(conflict));
        }
        screen.wrapped(DAY, screen.dim(event.id()));
    }

    static List<String> facts(Event event) {
        var facts = new ArrayList<String>();
        facts.add(event.status().label() + " " + event.type().name()
                + (event.modes().isEmpty() ? "" : " " + String.join(", ", event.modes())));
        event.place().ifPresent(place -> facts.add(place(place)));
        event.occasion().ifPresent(facts::add);
        event.inPerson().ifPresent(yes -> facts.add(yes ? "in person" : "not in person"));
        event.certainty().ifPresent(sure -> facts.add("certainty " + sure));
        if (!event.topics().isEmpty()) {
            facts.add("about " + String.join(", ", event.topics()));
        }
        return facts;
    }

    static String place(Place place) {
        return place.name() + place.country().map(c -> " (" + c + ")").orElse("");
    }

    private String says(Event event, Map<String, ReportRow> reports) {
        var sources = Sourcing.of(event, reports);
        var shown = String.join("; ", sources.subList(0, Math.min(3, sources.size())));
        int more = sources.size() - 3;
        return "told by " + shown + (more > 0 ? " and " + more + " more" : "")
                + (event.independentSources() > 1 ? " (" + event.independentSources() + " independent)" : "");
    }

    /** The year that a timeline puts an event under. */
    static String year(Optional<DateRange> date) {
        return date.flatMap(range -> range.end().or(range::start))
                .map(day -> Integer.toString(day.getYear()))
                .orElse("without a date");
    }
}
