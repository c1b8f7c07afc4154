package org.chancery.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.DateRange;

/** Days in words, no more precise than they are known: "3 May 2021", "May 2021", "1–22 September 2021", "by 4 May 2021". */
public final class Days {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SAME_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Days() {}

    /** The range in words; "undated" for none. */
    public static String of(Optional<DateRange> range) {
        return range.map(Days::of).orElse("undated");
    }

    /** The range in words. */
    public static String of(DateRange range) {
        if (range.start().isEmpty()) {
            return "by " + of(range.end().orElseThrow());
        }
        if (range.end().isEmpty()) {
            return "from " + of(range.start().get());
        }
        return between(range.start().get(), range.end().get());
    }

    /** One day in words. */
    public static String of(LocalDate day) {
        return day.format(FULL);
    }

    /** A month in words. */
    public static String month(YearMonth month) {
        return month.format(MONTH);
    }

    /** An ISO day in words; "undated" for an empty one. */
    public static String iso(String day) {
        return day.isEmpty() ? "undated" : of(LocalDate.parse(day));
    }

    private static String between(LocalDate start, LocalDate end) {
        if (start.equals(end)) {
            return of(start);
        }
        boolean wholeMonths =
                start.getDayOfMonth() == 1 && end.equals(YearMonth.from(end).atEndOfMonth());
        if (wholeMonths && start.getMonthValue() == 1 && end.getMonthValue() == 12) {
            return start.getYear() == end.getYear() ? "" + start.getYear() : start.getYear() + "–" + end.getYear();
        }
        if (wholeMonths) {
            return YearMonth.from(start).equals(YearMonth.from(end))
                    ? start.format(MONTH)
                    : start.format(MONTH) + " – " + end.format(MONTH);
        }
        if (YearMonth.from(start).equals(YearMonth.from(end))) {
            return start.getDayOfMonth() + "–" + of(end);
        }
        return (start.getYear() == end.getYear() ? start.format(SAME_YEAR) : of(start)) + " – " + of(end);
    }
}
