package org.chancery.annotate.time;

import java.time.LocalDate;
import org.chancery.model.DateRange;

/**
 * A stretch of the calendar: a day, a week, the third quarter of a year.
 *
 * @param first its first day
 */
record Period(Scale scale, LocalDate first) {

    static Period of(Scale scale, LocalDate within) {
        return new Period(scale, scale.floor(within));
    }

    Period plus(long count) {
        return new Period(scale, scale.plus(first, count));
    }

    /** So many days after its first. */
    LocalDate plusDays(int days) {
        return first.plusDays(days);
    }

    /** So many months after its first day. */
    LocalDate plusMonths(int months) {
        return first.plusMonths(months);
    }

    LocalDate last() {
        return scale.last(first);
    }

    DateRange range() {
        return DateRange.of(first, last());
    }

    String value() {
        return scale.value(first);
    }
}
