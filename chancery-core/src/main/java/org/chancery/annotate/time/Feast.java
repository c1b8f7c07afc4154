package org.chancery.annotate.time;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.HebrewCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.model.DateRange;
import org.chancery.model.TimeExpression.Type;

/**
 * A day with a name, by the rule of {@code holidays.tsv}.
 *
 * @param rule its first word
 * @param when its second word
 * @param words all of it
 */
record Feast(String rule, String when, List<String> words) {

    /** In the year given, else as a day of a month without a year. */
    Optional<Reading> reading(Scene scene, Optional<Integer> year) {
        if (year.isPresent()) {
            return inYear(year.get()).stream().findFirst().map(this::reading);
        }
        if (scene.day().isEmpty()) {
            return Optional.of(Reading.of(Type.DATE, rule.equals("fixed") ? "XXXX-" + when : Scale.DAY.unknown()));
        }
        var today = scene.day().get();
        var days = new ArrayList<LocalDate>();
        for (int y = today.getYear() - 1; y <= today.getYear() + 1; y++) {
            days.addAll(inYear(y));
        }
        days.sort(Comparator.naturalOrder());
        return days.isEmpty() ? Optional.empty() : Optional.of(reading(DayMeanings.choose(days, today, scene)));
    }

    private Reading reading(LocalDate day) {
        if (rule.equals("easterweek")) {
            return Reading.of(Period.of(Scale.WEEK, day));
        }
        var reading = Reading.of(Period.of(Scale.DAY, day));
        if (rule.equals("hijri") && !when.contains("-")) {
            return new Reading(
                    Type.DATE,
                    day.toString().substring(0, 7),
                    Optional.of(DateRange.of(day, day.plusDays(29))),
                    Optional.empty());
        }
        return rule.equals("hijri") ? reading.within(DateRange.of(day.minusDays(1), day.plusDays(1))) : reading;
    }

    private List<LocalDate> inYear(int year) {
        return switch (rule) {
            case "fixed" -> List.of(LocalDate.parse(year + "-" + when));
            case "easter" -> List.of(easter(year).plusDays(Integer.parseInt(when)));
            case "easterweek" -> List.of(easter(year).minusDays(6));
            case "orthodox" -> List.of(orthodox(year).plusDays(Integer.parseInt(when)));
            case "nth" -> List.of(nth(year));
            case "election" ->
                List.of(LocalDate.of(year, 11, 1)
                        .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
                        .plusDays(1));
            case "hijri" -> hijri(year);
            case "chinese" -> icu(new ChineseCalendar(TimeZone.getTimeZone("Asia/Shanghai")), year);
            case "hebrew" -> icu(new HebrewCalendar(TimeZone.GMT_ZONE), year);
            default -> throw new IllegalStateException("knowledge/times/holidays.tsv: no rule " + rule);
        };
    }

    private LocalDate nth(int year) {
        int month = Integer.parseInt(words.get(1));
        var weekday = DayOfWeek.of(Integer.parseInt(words.get(2)));
        int count = Integer.parseInt(words.get(3));
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(count, weekday));
    }

    /** Western Easter, by the Gregorian computus of Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }

    /** Orthodox Easter, by the Julian computus of Meeus; good for 1900 to 2099. */
    private static LocalDate orthodox(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int sum = d + e + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1).plusDays(13);
    }

    private List<LocalDate> hijri(int year) {
        int month = Integer.parseInt(when.substring(0, 2));
        int dom = when.length() > 2 ? Integer.parseInt(when.substring(3)) : 1;
        var days = new ArrayList<LocalDate>();
        if (year < 1900 || year > 2070) {
            return days;
        }
        int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
        for (int y = first; y <= first + 1; y++) {
            var day = LocalDate.from(HijrahDate.of(y, month, dom));
            if (day.getYear() == year) {
                days.add(day);
            }
        }
        return days;
    }

    /** A day of a calendar that ICU reckons, within a year of ours. */
    private List<LocalDate> icu(Calendar calendar, int year) {
        int month = Integer.parseInt(when.substring(0, 2)) - 1;
        int dom = Integer.parseInt(when.substring(3));
        var days = new ArrayList<LocalDate>();
        var start = new GregorianCalendar(TimeZone.GMT_ZONE);
        start.clear();
        for (int shift = -1; shift <= 1; shift++) {
            start.set(year + shift, Calendar.JULY, 1, 12, 0, 0);
            calendar.setTimeInMillis(start.getTimeInMillis());
            calendar.set(Calendar.MONTH, month);
            calendar.set(Calendar.DAY_OF_MONTH, dom);
            if (calendar instanceof ChineseCalendar) {
                calendar.set(Calendar.IS_LEAP_MONTH, 0);
            }
            var day = LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis() + 8 * 3_600_000L, 86_400_000L));
            if (day.getYear() == year && !days.contains(day)) {
                days.add(day);
            }
        }
        return days;
    }
}
