package org.chancery.annotate.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an expression leans on.
 *
 * @param day the document's day: of the post that it stands in, of the dateline, of the publication
 * @param anchor the stretch of the calendar that the nearest expression before named
 * @param anchorDay the nearest day named before
 * @param quarter the last quarter named
 * @param tense where the clause around looks
 * @param close whether the verb that says so governs the expression directly
 */
record Scene(
        Optional<LocalDate> day,
        Optional<Period> anchor,
        Optional<Period> anchorDay,
        Optional<Period> quarter,
        Tense tense,
        boolean close) {

    /** The day that the text has reached: that of the nearest expression before, else the document's. */
    Optional<LocalDate> reached() {
        return anchorDay.map(Period::first).or(() -> day);
    }

    /** The stretch that the text has reached, at one scale: that of the nearest expression before, else of the document. */
    Optional<Period> reached(Scale scale) {
        return anchor.filter(it -> it.scale().compareTo(scale) <= 0)
                .map(it -> Period.of(scale, it.first()))
                .or(() -> now(scale));
    }

    Scene looking(Tense other) {
        return new Scene(day, anchor, anchorDay, quarter, other, true);
    }

    Optional<Period> now(Scale scale) {
        return day.map(it -> Period.of(scale, it));
    }
}
