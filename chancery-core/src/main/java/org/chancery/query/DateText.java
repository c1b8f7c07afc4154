package org.chancery.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.chancery.model.DateRange;

/** Days as people read them in a column: {@code 2021-09-22}, {@code 2021-05}, {@code 2021-09-01..22}, {@code by 2021-09-22}. */
public final class DateText {

    private DateText() {}

    public static String of(Optional<DateRange> date) {
        return date.map(DateText::of).orElse("undated");
    }

    private static String of(DateRange range) {
        if (range.start().isEmpty()) {
            return "by " + range.end().orElseThrow();
        }
        if (range.end().isEmpty()) {
            return "from " + range.start().get();
        }
        var start = range.start().get();
        var end = range.end().get();
        if (start.equals(end)) {
            return start.toString();
        }
        if (start.getDayOfYear() == 1 && end.equals(start.withDayOfYear(start.lengthOfYear()))) {
            return Integer.toString(start.getYear());
        }
        if (start.getDayOfMonth() == 1 && end.equals(YearMonth.from(start).atEndOfMonth())) {
            return YearMonth.from(start).toString();
        }
        return start + ".." + rest(start, end);
    }

    private static String rest(LocalDate start, LocalDate end) {
        if (YearMonth.from(start).equals(YearMonth.from(end))) {
            return end.toString().substring(8);
        }
        return start.getYear() == end.getYear() ? end.toString().substring(5) : end.toString();
    }
}
