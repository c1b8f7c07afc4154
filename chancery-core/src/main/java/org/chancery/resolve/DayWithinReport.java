package org.chancery.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.DateBasis;
import org.chancery.model.DateRange;
import org.chancery.model.Dated;
import org.chancery.model.EventMention;
import org.chancery.model.PartyMention;
import org.chancery.model.Status;

/**
 * The one day of an event within its report: its clause's own, else that which the report gives elsewhere to the same deed of the
 * same parties ("after meeting her Dutch counterpart Jan Vos … She met Vos on Monday"), where it gives one alone.
 */
final class DayWithinReport {

    private DayWithinReport() {}

    static Optional<LocalDate> of(EventMention event, List<EventMention> report) {
        var own = day(event).findFirst();
        return StorySetting.isStated(event) && own.isPresent()
                ? own
                : twin(event, report).flatMap(date -> date.range().start()).or(() -> own);
    }

    /** The one day that words of the report state elsewhere for an event that took place. */
    static Optional<Dated> twin(EventMention event, List<EventMention> report) {
        if (event.status() != Status.OCCURRED) {
            return Optional.empty();
        }
        var stated = report.stream()
                .filter(other -> StorySetting.isStated(other) && isTwin(event, other))
                .filter(other -> day(other).anyMatch(day -> allows(event, day)))
                .flatMap(other -> other.date().stream())
                .toList();
        boolean one = stated.stream().map(Dated::range).distinct().count() == 1;
        return one ? Optional.of(stated.get(0)) : Optional.empty();
    }

    /** Whether both tell of the same deed of the same parties. */
    static boolean isTwin(EventMention event, EventMention other) {
        return event.type() == other.type()
                && event.status() == other.status()
                && event.isMeeting() == other.isMeeting()
                && event.parties().size() > 1
                && sides(event).equals(sides(other));
    }

    /** Who to whom; of a meeting who with whom. */
    static List<Set<String>> sides(EventMention event) {
        return event.isMeeting()
                ? List.of(names(event.parties().stream()))
                : List.of(names(event.actors().stream()), names(event.recipients().stream()));
    }

    private static Set<String> names(Stream<PartyMention> parties) {
        return parties.map(mention -> mention.party().name()).collect(Collectors.toSet());
    }

    private static Stream<LocalDate> day(EventMention event) {
        return event.date().map(Dated::range).filter(DateRange::isDay).flatMap(DateRange::start).stream();
    }

    /** Whether the bounds of an event leave room for a day. */
    private static boolean allows(EventMention event, LocalDate day) {
        var range = event.date()
                .filter(date -> !date.basis().equals(Optional.of(DateBasis.CONTEXT)))
                .map(Dated::range);
        boolean early = range.flatMap(DateRange::start).filter(day::isBefore).isPresent();
        boolean late = range.flatMap(DateRange::end).filter(day::isAfter).isPresent();
        return !early && !late;
    }
}
