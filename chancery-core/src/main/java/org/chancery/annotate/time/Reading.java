package org.chancery.annotate.time;

import java.util.Optional;
import org.chancery.model.DateRange;
import org.chancery.model.TimeExpression.Type;

/**
 * What an expression means.
 *
 * @param period the stretch of the calendar that it names, for later expressions to lean on
 */
record Reading(Type type, String value, Optional<DateRange> interval, Optional<Period> period) {

    static Reading of(Period period) {
        return new Reading(Type.DATE, period.value(), Optional.of(period.range()), Optional.of(period));
    }

    /** Without an interval. */
    static Reading of(Type type, String value) {
        return new Reading(type, value, Optional.empty(), Optional.empty());
    }

    Reading as(Type other, String otherValue) {
        return new Reading(other, otherValue, interval, period);
    }

    Reading within(DateRange range) {
        return new Reading(type, value, Optional.of(range), period);
    }

    /** The same, but nothing for later expressions to lean on: "a year earlier" does not move the story. */
    Reading aside() {
        return new Reading(type, value, interval, Optional.empty());
    }
}
