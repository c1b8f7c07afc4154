package org.chancery.annotate.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.DateRange;
import org.chancery.model.TimeExpression.Type;

/** Expressions that name a month, a quarter, a season, a year: more than a day. */
final class PeriodMeanings {

    /** A month so near is taken to be the next one, where no verb next to it says otherwise. */
    private static final int SOON = 2;

    private final Meanings meanings;

    PeriodMeanings(Meanings meanings) {
        this.meanings = meanings;
    }

    void names(Map<String, Meaning> byName) {
        byName.put("year", PeriodMeanings::year);
        byName.put("month", this::month);
        byName.put("quarter", this::quarter);
        byName.put("half", this::half);
        byName.put("season", this::season);
        byName.put("decade", (match, scene) -> decade(match.number("decade").orElseThrow()));
        byName.put(
                "decadeword",
                (match, scene) -> decade(1900 + 10 * match.number("decadeword").orElseThrow()));
        byName.put("century", PeriodMeanings::century);
        byName.put("unit", PeriodMeanings::unit);
        byName.put("unitfrom", PeriodMeanings::unitFrom);
        byName.put("weekof", (match, scene) -> around(Scale.WEEK, match, scene));
        byName.put("weekendof", (match, scene) -> around(Scale.WEEKEND, match, scene));
        byName.put("weekend", PeriodMeanings::weekend);
        byName.put(
                "fiscalyear",
                (match, scene) -> now(
                        Scale.YEAR,
                        match.has("last", "latest", "previous") ? -1 : match.has("next", "coming") ? 1 : 0,
                        scene));
        byName.put("thequarter", PeriodMeanings::theQuarter);
        byName.put("yearearlier", PeriodMeanings::yearEarlier);
        byName.put("yearago", PeriodMeanings::yearAgo);
        byName.put("yearperiod", PeriodMeanings::yearPeriod);
    }

    private static Optional<Reading> now(Scale scale, int shift, Scene scene) {
        return Optional.of(
                scene.now(scale).map(it -> Reading.of(it.plus(shift))).orElse(Reading.of(Type.DATE, scale.unknown())));
    }

    private static Optional<Reading> year(Match match, Scene scene) {
        String how = match.rule().argument(0);
        if (how.isEmpty()) {
            return YearGuard.allows(match)
                    ? match.number("year").map(it -> Reading.of(new Period(Scale.YEAR, LocalDate.of(it, 1, 1))))
                    : Optional.empty();
        }
        return switch (how) {
            case "anchor", "before", "after" ->
                ahead(match, scene)
                        ? now(Scale.YEAR, 1, scene)
                        : scene.reached(Scale.YEAR)
                                .map(it -> it.plus(how.equals("anchor") ? 0 : how.equals("after") ? 1 : -1))
                                .map(Reading::of);
            default -> now(Scale.YEAR, Integer.parseInt(how), scene);
        };
    }

    private Optional<Reading> month(Match match, Scene scene) {
        var inner = match.number("month");
        if (inner.isEmpty() || !written(match)) {
            return Optional.empty();
        }
        int month = inner.get();
        var year = match.call("YEAR");
        if (year.isPresent()) {
            return meanings.read(year.get(), scene)
                    .flatMap(Reading::period)
                    .map(it -> Reading.of(
                            new Period(Scale.MONTH, LocalDate.of(it.first().getYear(), month, 1))));
        }
        if (scene.day().isEmpty()) {
            return Optional.of(Reading.of(Type.DATE, String.format(Locale.ROOT, "XXXX-%02d", month)));
        }
        var now = scene.now(Scale.MONTH).get();
        var same = new Period(Scale.MONTH, LocalDate.of(now.first().getYear(), month, 1));
        boolean gone = same.first().isBefore(now.first());
        boolean current = same.equals(now);
        var reached = scene.reached(Scale.MONTH).orElse(now);
        var found =
                switch (match.rule().argument(0)) {
                    case "past" -> gone ? same : year(same, -1);
                    case "next" -> gone || current ? year(same, 1) : same;
                    case "this" -> same;
                    case "after" ->
                        month > reached.first().getMonthValue()
                                ? in(reached.first().getYear(), month)
                                : in(reached.first().getYear() + 1, month);
                    case "before" ->
                        month < reached.first().getMonthValue()
                                ? in(reached.first().getYear(), month)
                                : in(reached.first().getYear() - 1, month);
                    default -> gone || current ? gone ? gone(same, now, scene) : same : coming(same, now, scene);
                };
        return Optional.of(Reading.of(found));
    }

    /** A month of this year that is over: it, unless the clause looks ahead, firmly or with next year's nearer. */
    private static Period gone(Period month, Period now, Scene scene) {
        boolean nearer = now.first().getMonthValue() - month.first().getMonthValue() > 6;
        return scene.tense().looksAhead() && (scene.close() || nearer) ? year(month, 1) : month;
    }

    /** Not a name ("Jan Kavan"), nor a demonstration ("the March for Life"). */
    private static boolean written(Match match) {
        var line = match.line();
        int at = match.slot("month").orElseThrow().from();
        String word = line.at(at).lower();
        boolean cut = word.length() <= 4 && !line.says(at, "may", "june", "july");
        boolean last = match.to() == at + 1;
        return !(cut && last && !line.says(at + 1, "."))
                && !(last
                        && line.says(at, "march")
                        && line.says(at + 1, "for", "of")
                        && line.find(at - 1)
                                .map(it -> it.tag().matches("DT|JJ|``"))
                                .orElse(true));
    }

    /** A month of this year that is not yet there: it, when the clause looks ahead or does not firmly look back; else last year's. */
    private static Period coming(Period month, Period now, Scene scene) {
        boolean soon = month.first().getMonthValue() - now.first().getMonthValue() <= SOON;
        boolean near = month.first().getMonthValue() - now.first().getMonthValue() <= 6;
        boolean ahead = scene.tense().looksAhead() && (scene.close() || near) || soon && !scene.close();
        return ahead ? month : year(month, -1);
    }

    private static Period in(int year, int month) {
        return new Period(Scale.MONTH, LocalDate.of(year, month, 1));
    }

    private static Period year(Period period, int years) {
        return new Period(period.scale(), period.first().plusYears(years));
    }

    private Optional<Reading> quarter(Match match, Scene scene) {
        int number = match.number("quarterord").or(() -> match.number("qcode")).orElseThrow();
        boolean earlier = match.rule().argument(0).equals("earlier");
        return stretch(Scale.QUARTER, 3 * number - 2, "Q" + number, match, scene)
                .map(it -> earlier && it.period().isPresent()
                        ? Reading.of(year(it.period().get(), -1)).aside()
                        : it);
    }

    private Optional<Reading> half(Match match, Scene scene) {
        int number = match.number("halford").or(() -> match.number("halfcode")).orElseThrow();
        return stretch(Scale.HALF, 6 * number - 5, "H" + number, match, scene);
    }

    /** A quarter or half: of the year said, else the nearest that has begun, or that lies ahead in a clause that looks there. */
    private Optional<Reading> stretch(Scale scale, int month, String code, Match match, Scene scene) {
        var year = match.call("YEAR");
        if (year.isPresent()) {
            return meanings.read(year.get(), scene)
                    .flatMap(Reading::period)
                    .map(it ->
                            Reading.of(new Period(scale, LocalDate.of(it.first().getYear(), month, 1))));
        }
        if (scene.day().isEmpty()) {
            return Optional.of(Reading.of(Type.DATE, "XXXX-" + code));
        }
        var today = scene.day().get();
        var last = new Period(scale, LocalDate.of(today.getYear(), month, 1));
        if (last.first().isAfter(today)) {
            last = year(last, -1);
        }
        var next = year(last, 1);
        long behind = today.toEpochDay() - last.last().toEpochDay();
        long ahead = next.first().toEpochDay() - today.toEpochDay();
        return Optional.of(Reading.of(scene.tense().looksAhead() && ahead < behind ? next : last));
    }

    private Optional<Reading> season(Match match, Scene scene) {
        String code = match.last("season").orElseThrow();
        int month = Scale.month(code);
        var year = match.call("YEAR");
        if (year.isPresent()) {
            return meanings.read(year.get(), scene)
                    .flatMap(Reading::period)
                    .map(it -> ofYear(it.first().getYear(), month));
        }
        if (scene.day().isEmpty()) {
            return Optional.of(Reading.of(Type.DATE, "XXXX-" + code));
        }
        var today = scene.day().get();
        var latest = new Period(Scale.SEASON, LocalDate.of(today.getYear(), month, 1));
        if (latest.first().isAfter(today)) {
            latest = year(latest, -1);
        }
        boolean over = latest.last().isBefore(today);
        var found =
                switch (match.rule().argument(0)) {
                    case "past" -> over ? latest : year(latest, -1);
                    case "next" -> year(latest, 1);
                    case "this" -> latest.first().getYear() == today.getYear() || !over ? latest : year(latest, 1);
                    default -> scene.tense().looksAhead() && over ? year(latest, 1) : latest;
                };
        return Optional.of(Reading.of(found));
    }

    /** The winter of a year can be its beginning or its end. */
    private static Reading ofYear(int year, int month) {
        var period = new Period(Scale.SEASON, LocalDate.of(year, month, 1));
        return month == 12
                ? Reading.of(period).within(DateRange.of(LocalDate.of(year, 1, 1), period.last()))
                : Reading.of(period);
    }

    private static Optional<Reading> decade(int year) {
        return Optional.of(Reading.of(new Period(Scale.DECADE, LocalDate.of(year, 1, 1))));
    }

    private static Optional<Reading> century(Match match, Scene scene) {
        if (match.rule().arguments().isEmpty()) {
            int number = match.number("ord").orElseThrow();
            return Optional.of(Reading.of(new Period(Scale.CENTURY, LocalDate.of((number - 1) * 100, 1, 1))));
        }
        return now(Scale.CENTURY, match.rule().shift(), scene);
    }

    private static Optional<Reading> unit(Match match, Scene scene) {
        return match.unit().flatMap(unit -> now(Scale.of(unit), match.rule().shift(), scene));
    }

    private static Optional<Reading> unitFrom(Match match, Scene scene) {
        return match.unit()
                .map(Scale::of)
                .flatMap(scale -> ahead(match, scene) ? scene.now(scale) : scene.reached(scale))
                .map(it -> Reading.of(it.plus(match.rule().shift())));
    }

    /** "the next month" in a clause that looks ahead is next month. */
    private static boolean ahead(Match match, Scene scene) {
        return match.has("next") && scene.tense().looksAhead();
    }

    private Optional<Reading> around(Scale scale, Match match, Scene scene) {
        return meanings.part(match, "DAY", scene)
                .flatMap(Reading::period)
                .map(it -> Reading.of(Period.of(scale, it.first())));
    }

    private static Optional<Reading> weekend(Match match, Scene scene) {
        if (scene.day().isEmpty()) {
            return now(Scale.WEEKEND, 0, scene);
        }
        var today = scene.day().get();
        var week = Period.of(Scale.WEEKEND, today);
        if (!match.rule().arguments().isEmpty()) {
            return Optional.of(Reading.of(week.plus(match.rule().shift())));
        }
        boolean begun = !week.first().isAfter(today);
        return Optional.of(Reading.of(scene.tense().looksAhead() || begun ? week : week.plus(-1)));
    }

    private static Optional<Reading> theQuarter(Match match, Scene scene) {
        if (match.has("current")) {
            return now(Scale.QUARTER, 0, scene);
        }
        return scene.quarter().map(Reading::of).or(() -> now(Scale.QUARTER, -1, scene));
    }

    private static Optional<Reading> yearEarlier(Match match, Scene scene) {
        var from = scene.quarter().or(scene::anchor);
        return from.map(it -> Reading.of(year(it, -1)))
                .or(() -> now(Scale.YEAR, -1, scene))
                .map(Reading::aside);
    }

    private static Optional<Reading> yearAgo(Match match, Scene scene) {
        return scene.quarter()
                .map(it -> Reading.of(year(it, -1)))
                .or(() -> now(Scale.YEAR, -1, scene))
                .map(Reading::aside);
    }

    /** "the 1988 period": the same stretch of that year. */
    private static Optional<Reading> yearPeriod(Match match, Scene scene) {
        int year = match.number("year").orElseThrow();
        var same =
                scene.quarter().map(it -> new Period(Scale.QUARTER, it.first().withYear(year)));
        return Optional.of(Reading.of(same.orElse(new Period(Scale.YEAR, LocalDate.of(year, 1, 1))))
                .aside());
    }
}
