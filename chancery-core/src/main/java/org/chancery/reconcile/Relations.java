package org.chancery.reconcile;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.DateRange;
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

    private Relations() {}

    static final Comparator<Related> ORDER = Comparator.comparing(Related::id).thenComparing(Related::as);

    /** The days in which an event can be related to others; absent for what is no consultation, and for one without days. */
    static Optional<DateRange> span(Event event) {
        return event.type() == EventType.CONSULT
                ? event.date().filter(range -> range.days() <= LONGEST)
                : Optional.empty();
    }

    /** The days within which others of the same parties can be of one series with it. */
    static Optional<DateRange> around(Event event) {
        return parties(event).size() < 2
                ? Optional.empty()
                : span(event)
                        .map(days -> DateRange.of(
                                days.start().orElseThrow().minusDays(Series.MONTH),
                                days.end().orElseThrow().plusDays(Series.MONTH)));
    }

    /** The ids of those who take part. */
    static Set<String> parties(Event event) {
        return sides(event).map(Relations::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** How an event stands to these others, sorted. */
    static List<Related> of(Event event, Collection<Event> others) {
        if (span(event).isEmpty()) {
            return List.of();
        }
        var parties = parties(event);
        return others.stream()
                .filter(other -> !other.id().equals(event.id()) && span(other).isPresent())
                .flatMap(other -> relation(event, other).map(as -> new Related(other.id(), as)).stream()
                        .filter(related -> sides(other).anyMatch(party -> parties.contains(name(party)))))
                .sorted(ORDER)
                .toList();
    }

    private static Optional<String> relation(Event event, Event other) {
        if (!event.date().orElseThrow().overlaps(other.date().orElseThrow())) {
            return Optional.empty();
        }
        boolean visited = isVisit(other) && !isVisit(event);
        if (visited && isWithin(event, other)) {
            return Optional.of("partOf");
        }
        if (isVisit(event) || isVisit(other)) {
            return Optional.empty();
        }
        boolean occasion = event.occasion().isPresent()
                && other.occasion().isPresent()
                && Occasions.same(event.occasion().get(), other.occasion().get());
        boolean place = event.place().isPresent()
                && other.place().isPresent()
                && !PlaceMatch.isCountry(event.place().get())
                && PlaceMatch.of(event.place().get(), other.place().get()) == PlaceMatch.SAME;
        return occasion || place ? Optional.of("sameOccasion") : Optional.empty();
    }

    /** Whether a meeting was held on a visit: the visitor takes part, and the place or another party is of the country visited. */
    private static boolean isWithin(Event meeting, Event visit) {
        var hosts = Stream.concat(
                        visit.recipients().stream().flatMap(p -> p.country().stream()),
                        visit.place().stream().flatMap(p -> p.country().stream()))
                .collect(Collectors.toSet());
        boolean visitor = visit.actors().stream().anyMatch(actor -> sides(meeting)
                .anyMatch(p -> p.id().equals(actor.id())
                        || (actor.kind() == Party.Kind.STATE && p.country().equals(actor.country()))));
        return visitor
                && meeting.place()
                        .flatMap(p -> p.country())
                        .map(hosts::contains)
                        .orElseGet(() -> sides(meeting)
                                .anyMatch(
                                        p -> p.country().filter(hosts::contains).isPresent()));
    }

    private static boolean isVisit(Event event) {
        return event.modes().contains("visit");
    }

    private static String name(Party party) {
        return party.id().orElse(party.name());
    }

    private static Stream<Party> sides(Event event) {
        return Stream.concat(event.actors().stream(), event.recipients().stream());
    }
}
