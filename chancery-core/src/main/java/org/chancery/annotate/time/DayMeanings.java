package org.chancery.annotate.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.TimeExpression.Type;

/** Expressions that name a day. */
final class DayMeanings {

    /** A day of a month this near is taken to be meant, where no verb next to it says otherwise. */
    private static final int NEAR = 31;

    /** A day further ahead than this is not meant, unless the clause looks ahead. */
    private static final int LATER = 120;

    private final Meanings meanings;

    DayMeanings(Meanings meanings) {
        this.meanings = meanings;
    }

    void names(Map<String, Meaning> byName) {
        byName.put("iso", DayMeanings::iso);
        byName.put("slash", DayMeanings::slash);
        byName.put("date", this::date);
        byName.put("datepast", (match, scene) -> date(match, scene.looking(Tense.PAST)));
        byName.put("monthday", DayMeanings::monthDay);
        byName.put("weekday", DayMeanings::weekday);
        byName.put("day", (match, scene) -> near(scene, match.rule().shift()));
        byName.put("dayfrom", this::dayFrom);
        byName.put("nextday", (match, scene) -> scene.reached()
                .map(day -> on(day.plusDays(match.rule().shift()))));
        byName.put("holiday", (match, scene) -> holiday(match, scene, Optional.empty()));
        byName.put("holidayin", (match, scene) -> match.call("HOLIDAY")
                .flatMap(it -> holiday(it, scene, match.number("year"))));
        byName.put("holidaypast", (match, scene) -> match.call("HOLIDAY")
                .flatMap(it -> holiday(it, scene.looking(Tense.PAST), Optional.empty())));
        byName.put("holidaynext", (match, scene) -> match.call("HOLIDAY")
                .flatMap(it -> holiday(it, scene.looking(Tense.FUTURE), Optional.empty())));
    }

    private static Reading on(LocalDate day) {
        return Reading.of(Period.of(Scale.DAY, day));
    }

    private static Optional<Reading> near(Scene scene, int days) {
        return Optional.of(
                scene.day().map(day -> on(day.plusDays(days))).orElse(Reading.of(Type.DATE, Scale.DAY.unknown())));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Reading> iso(Match match, Scene scene) {
        String written = match.value("iso").orElseThrow();
        return day(
                        Integer.parseInt(written.substring(0, 4)),
                        Integer.parseInt(written.substring(5, 7)),
                        Integer.parseInt(written.substring(8, 10)))
                .map(DayMeanings::on)
                .map(reading -> written.length() > 10 ? reading.as(Type.TIME, written) : reading);
    }

    /**
     * "22/09/2021", "9/22/21", "22.09.2021". Dots are day first. Where both readings are days, the one nearer to the document's day
     * counts; without such a day, month first.
     */
    private static Optional<Reading> slash(Match match, Scene scene) {
        var parts = match.value("slash").orElseThrow().split("[/.]");
        int first = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        int year = Integer.parseInt(parts[2]);
        int full = parts[2].length() == 4 ? year : year < 50 ? 2000 + year : 1900 + year;
        boolean dots = match.value("slash").orElseThrow().indexOf('.') >= 0;
        var dayFirst = day(full, second, first);
        var monthFirst = dots ? Optional.<LocalDate>empty() : day(full, first, second);
        if (dayFirst.isPresent() && monthFirst.isPresent() && scene.day().isPresent()) {
            long one = distance(dayFirst.get(), scene.day().get());
            long other = distance(monthFirst.get(), scene.day().get());
            return Optional.of(on(one < other ? dayFirst.get() : monthFirst.get()));
        }
        return monthFirst.or(() -> dayFirst).map(DayMeanings::on);
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay());
    }

    private Optional<Reading> date(Match match, Scene scene) {
        int month = match.number("month").orElseThrow();
        var named = match.number("dom").or(() -> match.number("ordinaldom"));
        if (named.isEmpty() || day(2000, month, named.get()).isEmpty()) {
            return Optional.empty();
        }
        var weekday = match.number("weekday").or(() -> match.number("shortday")).map(DayOfWeek::of);
        var year = match.call("YEAR");
        if (year.isPresent()) {
            return meanings.read(year.get(), scene)
                    .flatMap(it -> it.period())
                    .flatMap(it -> day(it.first().getYear(), month, named.get()))
                    .map(DayMeanings::on);
        }
        return Optional.of(yearless(month, named.get(), weekday, scene));
    }

    /** A day of the month, and year if there is one, that a range names. */
    static Optional<Reading> inMonth(Match match, String dom, Scene scene) {
        int month = match.number("month").orElseThrow();
        int day = Integer.parseInt(dom);
        var year = match.number("year");
        if (day(2000, month, day).isEmpty()) {
            return Optional.empty();
        }
        return year.isPresent()
                ? day(year.get(), month, day).map(DayMeanings::on)
                : Optional.of(yearless(month, day, Optional.empty(), scene));
    }

    private static Reading yearless(int month, int dom, Optional<DayOfWeek> weekday, Scene scene) {
        if (scene.day().isEmpty()) {
            return Reading.of(Type.DATE, String.format(Locale.ROOT, "XXXX-%02d-%02d", month, dom));
        }
        var today = scene.day().get();
        var days = Stream.of(today.getYear() - 1, today.getYear(), today.getYear() + 1)
                .flatMap(year -> day(year, month, dom).stream())
                .toList();
        var fitting = days.stream()
                .filter(it -> weekday.isEmpty() || it.getDayOfWeek() == weekday.get())
                .toList();
        return on(choose(fitting.isEmpty() ? days : fitting, today, scene));
    }

    /** The nearest, unless the clause looks the other way and says so next to it, or it is far. */
    static LocalDate choose(List<LocalDate> days, LocalDate today, Scene scene) {
        if (days.isEmpty()) {
            return today;
        }
        var nearest = days.stream()
                .min(Comparator.comparingLong(day -> distance(day, today)))
                .get();
        boolean ahead = nearest.isAfter(today);
        boolean far = distance(nearest, today) > NEAR;
        boolean later = distance(nearest, today) > LATER;
        if (ahead && !scene.tense().looksAhead() && (scene.tense() == Tense.PAST && scene.close() && far || later)) {
            return days.stream()
                    .filter(day -> !day.isAfter(today))
                    .reduce((a, b) -> b)
                    .orElse(nearest);
        }
        if (nearest.isBefore(today) && scene.tense() == Tense.FUTURE && scene.close() && far) {
            return days.stream().filter(day -> !day.isBefore(today)).findFirst().orElse(nearest);
        }
        return nearest;
    }

    /** "the 5th", "the 5th of next month". */
    private static Optional<Reading> monthDay(Match match, Scene scene) {
        int dom = match.number("dom").or(() -> match.number("ordinaldom")).orElseThrow();
        return scene.reached(Scale.MONTH)
                .map(month -> month.plus(match.rule().shift()).first())
                .flatMap(month -> day(month.getYear(), month.getMonthValue(), dom))
                .map(DayMeanings::on);
    }

    private static Optional<Reading> weekday(Match match, Scene scene) {
        var wanted = DayOfWeek.of(match.number("weekday").orElseThrow());
        if (scene.day().isEmpty()) {
            return Optional.of(Reading.of(Type.DATE, "XXXX-WXX-" + wanted.getValue()));
        }
        var today = scene.day().get();
        var week = Scale.WEEK.floor(today).plusDays(wanted.getValue() - 1);
        var reached = scene.reached().orElse(today);
        var found =
                switch (match.rule().argument(0)) {
                    case "past" -> today.with(TemporalAdjusters.previous(wanted));
                    case "next" -> today.with(TemporalAdjusters.next(wanted));
                    case "this" -> week.isBefore(today) && scene.tense().looksAhead() ? week.plusWeeks(1) : week;
                    case "before" -> reached.with(TemporalAdjusters.previous(wanted));
                    case "after" -> reached.with(TemporalAdjusters.next(wanted));
                    case "anchor" -> reached.with(TemporalAdjusters.previousOrSame(wanted));
                    case "lastweek" -> week.minusWeeks(1);
                    case "nextweek" -> week.plusWeeks(1);
                    case "thisweek" -> week;
                    case "weekago" ->
                        today.with(TemporalAdjusters.previous(wanted)).minusWeeks(1);
                    default ->
                        scene.tense().looksAhead()
                                ? today.with(TemporalAdjusters.nextOrSame(wanted))
                                : today.with(TemporalAdjusters.previousOrSame(wanted));
                };
        return Optional.of(on(found));
    }

    private Optional<Reading> dayFrom(Match match, Scene scene) {
        return meanings.part(match, "DAY", scene)
                .flatMap(Reading::period)
                .map(day -> on(day.first().plusDays(match.rule().shift())));
    }

    private static Optional<Reading> holiday(Match match, Scene scene, Optional<Integer> year) {
        boolean capital = match.line().at(match.from()).capital()
                || match.line().at(match.to() - 1).capital();
        // "Easter Island"
        boolean name = match.line()
                .find(match.to())
                .map(next -> next.capital()
                        && next.tag().startsWith("NNP")
                        && next.uses().isEmpty())
                .orElse(false);
        if (!capital || name) {
            return Optional.empty();
        }
        return new Feast(
                        match.rule().argument(0),
                        match.rule().argument(1),
                        match.rule().arguments())
                .reading(scene, year);
    }
}
