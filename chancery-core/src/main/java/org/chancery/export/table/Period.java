package org.chancery.export.table;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** A stretch of time that series count by, named by its first day. */
enum Period {
    DAY,
    WEEK,
    MONTH;

    /** The first day of the period that a day lies in. */
    LocalDate of(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    /** The first day of the next. */
    LocalDate after(LocalDate first) {
        return switch (this) {
            case DAY -> first.plusDays(1);
            case WEEK -> first.plusWeeks(1);
            case MONTH -> first.plusMonths(1);
        };
    }

    /** As columns and files have it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
