package org.chancery.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How long a stretch of the calendar is. */
enum Scale {
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    QUARTER,
    SEASON,
    HALF,
    YEAR,
    DECADE,
    CENTURY;

    /** The first day of the stretch that a day lies in; of a weekend, that of its week. */
    LocalDate floor(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
            case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
            case HALF -> day.withDayOfMonth(1).withMonth(day.getMonthValue() > 6 ? 7 : 1);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
            case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
        };
    }

    /** So many stretches on, from the first day of one. */
    LocalDate plus(LocalDate first, long count) {
        return switch (this) {
            case DAY -> first.plusDays(count);
            case WEEK, WEEKEND -> first.plusWeeks(count);
            case MONTH -> first.plusMonths(count);
            case QUARTER, SEASON -> first.plusMonths(3 * count);
            case HALF -> first.plusMonths(6 * count);
            case YEAR -> first.plusYears(count);
            case DECADE -> first.plusYears(10 * count);
            case CENTURY -> first.plusYears(100 * count);
        };
    }

    /** The last day of the stretch that begins on a day. */
    LocalDate last(LocalDate first) {
        return this == WEEKEND ? first.plusDays(1) : plus(first, 1).minusDays(1);
    }

    /** The TIMEX3 value of the stretch that begins on a day. */
    String value(LocalDate first) {
        int year = first.getYear();
        return switch (this) {
            case DAY -> first.toString();
            case WEEK -> week(first);
            case WEEKEND -> week(first) + "-WE";
            case MONTH -> first.toString().substring(0, 7);
            case QUARTER -> four(year) + "-Q" + ((first.getMonthValue() - 1) / 3 + 1);
            case SEASON -> four(year) + "-" + season(first.getMonthValue());
            case HALF -> four(year) + "-H" + (first.getMonthValue() > 6 ? 2 : 1);
            case YEAR -> four(year);
            case DECADE -> four(year).substring(0, 3);
            case CENTURY -> four(year).substring(0, 2);
        };
    }

    /** The TIMEX3 value of a stretch that is not known. */
    String unknown() {
        return switch (this) {
            case DAY -> "XXXX-XX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case SEASON -> "XXXX-XX";
            case HALF -> "XXXX-HX";
            case YEAR -> "XXXX";
            case DECADE -> "X".repeat(3);
            case CENTURY -> "XX";
        };
    }

    private static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String four(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    private static String season(int month) {
        return month == 12 ? "WI" : month == 3 ? "SP" : month == 6 ? "SU" : "FA";
    }

    /** The month that a season of TIMEX3 begins with. */
    static int month(String season) {
        return switch (season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
    }

    /** The scale of a unit of {@code words.tsv}; days for units within the day. */
    static Scale of(String unit) {
        return switch (unit) {
            case "W", "2W" -> WEEK;
            case "E2" -> WEEKEND;
            case "M" -> MONTH;
            case "Q" -> QUARTER;
            case "6M" -> HALF;
            case "Y" -> YEAR;
            case "E" -> DECADE;
            case "C", "L" -> CENTURY;
            default -> DAY;
        };
    }
}
