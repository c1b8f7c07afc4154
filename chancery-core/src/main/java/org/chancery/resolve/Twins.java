package org.chancery.resolve;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.DateRange;
import org.chancery.model.Dated;
import org.chancery.model.EventMention;
import org.chancery.model.EventType;
import org.chancery.model.Place;
import org.chancery.model.PlaceMention;
import org.chancery.model.Status;

/**
 * The events of a report by deed and parties: the same deed of the same parties may be told in several places, of which one gives the day
 * and another the place. Of those that tell of one deed each day and each place is kept once, so that a report that tells a thing a
 * thousand times costs no more than what it says. Immutable.
 */
final class Twins {

    private record Deed(EventType type, Status status, boolean meeting, List<Set<String>> sides) {

        static Deed of(EventMention event) {
            return new Deed(event.type(), event.status(), event.isMeeting(), DayWithinReport.sides(event));
        }
    }

    /** @param day the words' own; absent where they do not date it */
    private record Spot(Optional<DateRange> day, Place place) {}

    /** What the report says of one deed, in its order. */
    private record Told(Map<DateRange, Dated> days, Map<Spot, PlaceMention> places) {}

    private final Map<Deed, Told> told = new HashMap<>();

    Twins(List<EventMention> report) {
        for (var event : report) {
            boolean stated = StorySetting.isStated(event);
            var day = stated ? event.date() : Optional.<Dated>empty();
            var all = told.computeIfAbsent(
                    Deed.of(event), deed -> new Told(new LinkedHashMap<>(), new LinkedHashMap<>()));
            day.filter(date -> date.range().isDay())
                    .ifPresent(date -> all.days().putIfAbsent(date.range(), date));
            event.place().ifPresent(place -> all.places()
                    .putIfAbsent(new Spot(day.map(Dated::range), place.place()), place));
        }
    }

    /** The one day that words of the report state elsewhere for an event that took place. */
    Optional<Dated> day(EventMention event) {
        if (event.status() != Status.OCCURRED) {
            return Optional.empty();
        }
        var allowed = of(event).days().values().stream()
                .filter(date -> date.range()
                        .start()
                        .filter(day -> DayWithinReport.allows(event, day))
                        .isPresent())
                .toList();
        return allowed.size() == 1 ? Optional.of(allowed.get(0)) : Optional.empty();
    }

    /** The one place that the report gives an event elsewhere, on no other day. */
    Optional<PlaceMention> place(EventMention event) {
        var own = StorySetting.isStated(event)
                ? event.date().map(Dated::range)
                : day(event).map(Dated::range);
        var spots = of(event).places().entrySet().stream()
                .filter(spot -> spot.getKey()
                        .day()
                        .flatMap(day -> own.filter(days -> !days.overlaps(day)))
                        .isEmpty())
                .toList();
        boolean one =
                spots.stream().map(spot -> spot.getKey().place()).distinct().count() == 1;
        return one ? Optional.of(spots.get(0).getValue()) : Optional.empty();
    }

    private Told of(EventMention event) {
        var none = new Told(Map.of(), Map.of());
        return event.parties().size() > 1 ? told.getOrDefault(Deed.of(event), none) : none;
    }
}
