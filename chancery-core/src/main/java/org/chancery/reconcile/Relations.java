package org.chancery.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.Event;
import org.chancery.model.Event.Related;
import org.chancery.model.EventType;
import org.chancery.model.Party;

/**
 * How events stand to one another: a meeting is {@code partOf} the visit during which it was held; meetings that share a party, the days and the
 * place or the occasion are of the {@code sameOccasion}.
 */
final class Relations {

    private static final int LONGEST = 45;
    private static final int MONTH = 31;

    private Relations() {}

    /** The events with their relations. */
    static List<Event> relate(Collection<Event> events) {
        Map<String, Event> byId = new TreeMap<>();
        Map<String, List<Event>> byKey = new HashMap<>();
        for (var event : events) {
            byId.put(event.id(), event);
            keys(event).forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(event));
        }
        return byId.values().stream()
                .map(event -> event.with(related(event, byKey)))
                .toList();
    }

    /** Keys under which events that may be related meet: a person or state, a month. None for events without days. */
    static TreeSet<String> keys(Event event) {
        var keys = new TreeSet<String>();
        if (event.type() != EventType.CONSULT || !isShort(event)) {
            return keys;
        }
        long low =
                Math.floorDiv(event.date().orElseThrow().start().orElseThrow().toEpochDay(), MONTH);
        long high = Math.floorDiv(event.date().orElseThrow().end().orElseThrow().toEpochDay(), MONTH);
        for (var party : parties(event)) {
            for (long month = low; month <= high; month++) {
                keys.add(party.id().orElse(party.name()) + " " + month);
            }
        }
        return keys;
    }

    private static boolean isShort(Event event) {
        return event.date().map(range -> range.days() <= LONGEST).orElse(false);
    }

    private static List<Related> related(Event event, Map<String, List<Event>> byKey) {
        var found = new TreeMap<String, String>();
        keys(event).stream()
                .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                .filter(other -> !other.id().equals(event.id()))
                .forEach(other -> relation(event, other).ifPresent(as -> found.put(other.id(), as)));
        return found.entrySet().stream()
                .map(entry -> new Related(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static java.util.Optional<String> relation(Event event, Event other) {
        if (!event.date().orElseThrow().overlaps(other.date().orElseThrow())) {
            return java.util.Optional.empty();
        }
        boolean visited = isVisit(other) && !isVisit(event);
        if (visited && isWithin(event, other)) {
            return java.util.Optional.of("partOf");
        }
        if (isVisit(event) || isVisit(other)) {
            return java.util.Optional.empty();
        }
        boolean occasion = event.occasion().isPresent()
                && other.occasion().isPresent()
                && Occasions.same(event.occasion().get(), other.occasion().get());
        boolean place = event.place().isPresent()
                && other.place().isPresent()
                && !PlaceMatch.isCountry(event.place().get())
                && PlaceMatch.of(event.place().get(), other.place().get()) == PlaceMatch.SAME;
        return occasion || place ? java.util.Optional.of("sameOccasion") : java.util.Optional.empty();
    }

    /** Whether a meeting was held on a visit: the visitor takes part, and the place or another party is of the country visited. */
    private static boolean isWithin(Event meeting, Event visit) {
        var hosts = Stream.concat(
                        visit.recipients().stream().flatMap(p -> p.country().stream()),
                        visit.place().stream().flatMap(p -> p.country().stream()))
                .collect(Collectors.toSet());
        boolean visitor = visit.actors().stream().anyMatch(actor -> parties(meeting).stream()
                .anyMatch(p -> p.id().equals(actor.id())
                        || (actor.kind() == Party.Kind.STATE && p.country().equals(actor.country()))));
        return visitor
                && meeting.place()
                        .flatMap(p -> p.country())
                        .map(hosts::contains)
                        .orElseGet(() -> parties(meeting).stream()
                                .anyMatch(
                                        p -> p.country().filter(hosts::contains).isPresent()));
    }

    private static boolean isVisit(Event event) {
        return event.modes().contains("visit");
    }

    private static List<Party> parties(Event event) {
        return Stream.concat(event.actors().stream(), event.recipients().stream())
                .toList();
    }
}
