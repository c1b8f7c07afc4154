package org.chancery.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.PlanEnds;
import org.chancery.model.DateRange;
import org.chancery.model.Event;
import org.chancery.model.Event.Related;
import org.chancery.model.Status;

/**
 * How consultations of the same parties stand to one another in time: a round {@code follows} the last one before it, within a month; what was held
 * or called off is {@code plannedAs} the plan that was for another day, too far off to be the same event.
 */
final class Series {

    /** Days within which one is looked for. */
    static final int MONTH = 31;

    private static final int MOVED = 14;
    /** An event whose day is less certain is of no round. */
    private static final int WEEK = 7;

    private static final PlanEnds ENDS = PlanEnds.load();

    private Series() {}

    /** The kinds of relations that this class makes. */
    static boolean isOne(Related related) {
        return related.as().equals("follows") || related.as().equals("plannedAs");
    }

    /** How an event stands to others of the same parties, sorted. */
    static List<Related> of(Event event, Collection<Event> others) {
        var found = new ArrayList<Related>();
        var same = others.stream()
                .filter(other -> !other.id().equals(event.id()) && isSame(event, other))
                .toList();
        if (!isCertain(event)) {
            return List.of();
        }
        if (Set.of(Status.OCCURRED, Status.ONGOING).contains(event.status())) {
            same.stream()
                    .filter(other -> Set.of(Status.OCCURRED, Status.ONGOING).contains(other.status())
                            && isCertain(other)
                            && before(other, event) >= 1
                            && before(other, event) <= MONTH)
                    .max(Comparator.comparing((Event other) -> end(other)).thenComparing(Event::id))
                    .ifPresent(other -> found.add(new Related(other.id(), "follows")));
        }
        if (isMoved(event)) {
            same.stream()
                    .filter(other -> other.status() == Status.PLANNED && !isMoved(other))
                    .min(Comparator.comparing((Event other) -> apart(event, other))
                            .thenComparing(Event::id))
                    .ifPresent(other -> found.add(new Related(other.id(), "plannedAs")));
        }
        if (Set.of(Status.OCCURRED, Status.ONGOING, Status.CANCELLED).contains(event.status())) {
            same.stream()
                    .filter(other -> other.status() == Status.PLANNED && apart(event, other) <= MOVED)
                    .filter(other -> !isElsewhere(event, other))
                    .min(Comparator.comparing((Event other) -> apart(event, other))
                            .thenComparing(Event::id))
                    .ifPresent(other -> found.add(new Related(other.id(), "plannedAs")));
        }
        found.sort(Relations.ORDER);
        return found;
    }

    /** Whether it is a plan of which it is told that it was given this day instead of another. */
    private static boolean isMoved(Event event) {
        return event.status() == Status.PLANNED
                && event.mentions().stream().anyMatch(mention -> ENDS.isMoved(mention.text()));
    }

    /** Two parties or more, the same, doing the same. */
    private static boolean isSame(Event event, Event other) {
        var parties = Relations.parties(event);
        return parties.size() > 1
                && parties.equals(Relations.parties(other))
                && event.modes().contains("visit") == other.modes().contains("visit")
                && Relations.span(other).isPresent();
    }

    private static boolean isCertain(Event event) {
        return Relations.span(event).filter(days -> days.days() <= WEEK).isPresent();
    }

    private static boolean isElsewhere(Event event, Event other) {
        return event.place().isPresent()
                && other.place().isPresent()
                && PlaceMatch.of(event.place().get(), other.place().get()) == PlaceMatch.APART;
    }

    /** Days from the end of one to the beginning of the other. */
    private static long before(Event one, Event other) {
        return start(other) - end(one);
    }

    private static long apart(Event one, Event other) {
        return Math.max(0, Math.max(before(one, other), before(other, one)));
    }

    private static long start(Event event) {
        return days(event).flatMap(DateRange::start).orElseThrow().toEpochDay();
    }

    private static long end(Event event) {
        return days(event).flatMap(DateRange::end).orElseThrow().toEpochDay();
    }

    private static Optional<DateRange> days(Event event) {
        return Relations.span(event);
    }
}
