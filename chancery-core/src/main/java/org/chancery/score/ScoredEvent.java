package org.chancery.score;

import java.util.List;
import java.util.Optional;
import org.chancery.model.DateRange;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Evidence;
import org.chancery.model.Party;
import org.chancery.model.Place;
import org.chancery.model.Span;
import org.chancery.model.Status;

/**
 * An event that a coder found in one article.
 *
 * @param modes PLOVER modes
 * @param place its name
 * @param anchors the words that its type was read from, else the clauses that tell of it
 */
public record ScoredEvent(
        EventType type,
        List<String> modes,
        Status status,
        List<Party> actors,
        List<Party> recipients,
        Optional<DateRange> date,
        Optional<String> place,
        List<Span> anchors) {

    /** Copies the lists. */
    public ScoredEvent {
        modes = List.copyOf(modes);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        anchors = List.copyOf(anchors);
    }

    /** An event of a record, as one of its reports tells it; without anchors where that report does not. */
    public static ScoredEvent of(Event event, String report) {
        var words = spans(event.evidence().getOrDefault("type", List.of()), report);
        var clauses = spans(event.mentions().stream().map(Event.Telling::where).toList(), report);
        return new ScoredEvent(
                event.type(),
                event.modes(),
                event.status(),
                event.actors(),
                event.recipients(),
                event.date(),
                event.place().map(Place::name),
                words.isEmpty() ? clauses : words);
    }

    private static List<Span> spans(List<Evidence> places, String report) {
        return places.stream()
                .filter(place -> place.report().equals(report))
                .map(Evidence::span)
                .toList();
    }
}
