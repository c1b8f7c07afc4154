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

/**
 * The one day of an event within its report: its clause's own, else that which the report gives elsewhere to the same deed of the
 * same parties ("after meeting her Dutch counterpart Jan Vos … She met Vos on Monday"), where it gives one alone.
 */
final class DayWithinReport {

    private DayWithinReport() {}

    static Optional<LocalDate> of(EventMention event, Twins report) {
        var own = day(event).findFirst();
        return StorySetting.isStated(event) && own.isPresent()
                ? own
                : report.day(event).flatMap(date -> date.range().start()).or(() -> own);
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

    static Stream<LocalDate> day(EventMention event) {
        return event.date().map(Dated::range).filter(DateRange::isDay).flatMap(DateRange::start).stream();
    }

    /** Whether the bounds of an event leave room for a day. */
    static boolean allows(EventMention event, LocalDate day) {
        var range = event.date()
                .filter(date -> !date.basis().equals(Optional.of(DateBasis.CONTEXT)))
                .map(Dated::range);
        boolean early = range.flatMap(DateRange::start).filter(day::isBefore).isPresent();
        boolean late = range.flatMap(DateRange::end).filter(day::isAfter).isPresent();
        return !early && !late;
    }
}
