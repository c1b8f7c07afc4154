package org.chancery.certainty;

import java.time.LocalDate;
import java.util.Set;
import org.chancery.model.DateBasis;
import org.chancery.model.EventMention;
import org.chancery.model.Report;

/** Traits of what is told: type, status, day. */
final class ActTraits {

    /** What is further back is background rather than news. */
    private static final int NEWS_DAYS = 60;

    private ActTraits() {}

    static void add(EventMention event, Report report, Set<String> traits) {
        traits.add("type." + event.type());
        traits.add("status." + event.status().label());
        event.statusSpan().ifPresent(words -> traits.add("status.worded"));
        event.modes().forEach(mode -> traits.add("mode." + mode));
        traits.add("sense." + family(event.frame()));
        event.occasion().ifPresent(occasion -> traits.add("occasion"));
        traits.add("date."
                + event.date()
                        .flatMap(date -> date.basis())
                        .map(DateBasis::label)
                        .orElse("none"));
        report.day().ifPresent(day -> days(event, day, traits));
    }

    /** What stands before the first slash of the entry that recognised it: the file that it is in. */
    private static String family(String frame) {
        int slash = frame.indexOf('/');
        return slash < 0 ? frame : frame.substring(0, slash);
    }

    private static void days(EventMention event, LocalDate published, Set<String> traits) {
        var range = event.date().map(date -> date.range());
        if (range.flatMap(r -> r.end())
                .filter(end -> end.isBefore(published.minusDays(NEWS_DAYS)))
                .isPresent()) {
            traits.add("date.past");
        }
        if (range.flatMap(r -> r.start()).filter(published::isBefore).isPresent()) {
            traits.add("date.ahead");
        }
    }
}
