package org.chancery.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.model.DateRange;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Evidence;
import org.chancery.model.Party;
import org.chancery.model.Place;

/**
 * Where a meeting was whose clauses do not say it: a person is in one town a day. A meeting in person takes the town of the other meetings that one of its
 * people had on that day, or over some days around it, where one report tells of both and there is only one town. The words that name the town are the evidence.
 */
final class Whereabouts {

    /** A person on a day, as one report has it. */
    private record Stay(String person, LocalDate day, String report) {}

    /** A town and the words that name it. */
    private record Named(Place place, List<Evidence> words) {}

    /** Talks of a week at most are held in one town. */
    private static final long WEEK = 7;

    private Whereabouts() {}

    /** Whether an event could be given a place: a meeting in person of one day, of which nothing says where it was. */
    static boolean isWanting(Event event) {
        return event.place().isEmpty()
                && isInPerson(event)
                && event.date().filter(DateRange::isDay).isPresent();
    }

    /** An event that wants a place with the one that the other events of its reports give it, if they do. */
    static Event complete(Event event, Collection<Event> beside) {
        Map<Stay, List<Named>> towns = new HashMap<>();
        for (var other : beside) {
            if (isInPerson(other)
                    && other.place()
                            .filter(place -> !PlaceMatch.isCountry(place))
                            .isPresent()) {
                stays(other).forEach(stay -> towns.computeIfAbsent(stay, s -> new ArrayList<>())
                        .add(named(other, stay.report())));
            }
        }
        return town(event, towns)
                .map(named -> event.at(named.place(), named.words()))
                .orElse(event);
    }

    private static Named named(Event event, String report) {
        return new Named(
                event.place().orElseThrow(),
                event.evidence().getOrDefault("place", List.of()).stream()
                        .filter(words -> words.report().equals(report))
                        .toList());
    }

    /** The one town that fits, with all words that name it. */
    private static Optional<Named> town(Event event, Map<Stay, List<Named>> towns) {
        var fitting = stays(event).stream()
                .flatMap(stay -> towns.getOrDefault(stay, List.of()).stream())
                .filter(named -> !named.words().isEmpty())
                .toList();
        if (fitting.isEmpty()
                || fitting.stream()
                        .anyMatch(named ->
                                PlaceMatch.of(named.place(), fitting.get(0).place()) != PlaceMatch.SAME)) {
            return Optional.empty();
        }
        var words = new TreeSet<Evidence>();
        fitting.forEach(named -> words.addAll(named.words()));
        return Optional.of(new Named(fitting.get(0).place(), List.copyOf(words)));
    }

    private static boolean isInPerson(Event event) {
        return event.type() == EventType.CONSULT
                && event.date().filter(Whereabouts::isShort).isPresent()
                && event.inPerson().orElse(true)
                && !event.modes().contains("phone");
    }

    private static boolean isShort(DateRange range) {
        return range.start().isPresent() && range.end().isPresent() && range.days() <= WEEK;
    }

    private static List<Stay> stays(Event event) {
        var range = event.date().orElseThrow();
        var days = range.start()
                .orElseThrow()
                .datesUntil(range.end().orElseThrow().plusDays(1))
                .toList();
        var reports = event.mentions().stream()
                .map(m -> m.where().report())
                .distinct()
                .toList();
        return Stream.concat(event.actors().stream(), event.recipients().stream())
                .filter(party -> party.kind() == Party.Kind.PERSON)
                .flatMap(party -> reports.stream().flatMap(report -> days.stream()
                        .map(day -> new Stay(party.id().orElse(party.name()), day, report))))
                .toList();
    }
}
