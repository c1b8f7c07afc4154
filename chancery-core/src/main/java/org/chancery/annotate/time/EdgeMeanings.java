package org.chancery.annotate.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.chancery.model.DateRange;

/** Parts of a period: its beginning, middle or end; what of it is gone, or still to come. */
final class EdgeMeanings {

    private final Meanings meanings;

    EdgeMeanings(Meanings meanings) {
        this.meanings = meanings;
    }

    void names(Map<String, Meaning> byName) {
        byName.put("edge", (match, scene) -> meanings.self(match, scene)
                .map(it -> edged(it, match.last("edge", "edgenoun").orElse(""))));
        byName.put("edge0", (match, scene) -> now(match, scene)
                .map(it -> edged(it, match.rule().argument(0))));
        byName.put("self0", EdgeMeanings::now);
        byName.put("yearend", (match, scene) -> scene.now(Scale.YEAR).map(it -> edged(Reading.of(it), "END")));
        byName.put("theunit", EdgeMeanings::now);
        byName.put("sofar", (match, scene) -> whole(match, scene).map(it -> soFar(it, scene)));
        byName.put("rest", (match, scene) -> whole(match, scene).map(it -> rest(it, scene)));
    }

    private static Optional<Reading> now(Match match, Scene scene) {
        return match.unit().flatMap(unit -> scene.now(Scale.of(unit))).map(Reading::of);
    }

    /** The period that the match names, or the one that its unit is now. */
    private Optional<Reading> whole(Match match, Scene scene) {
        return match.rule().arguments().isEmpty() ? meanings.self(match, scene) : now(match, scene);
    }

    /**
     * The first, middle or last third: of a month the days to the 10th, to the 20th and the rest; of a longer stretch whole months or
     * years; of a week to Wednesday, Tuesday to Thursday, from Thursday.
     */
    static Reading edged(Reading whole, String edge) {
        var period = whole.period().filter(it -> it.scale() != Scale.DAY && it.scale() != Scale.WEEKEND);
        return period.isEmpty() || edge.isEmpty() ? whole : whole.within(edged(period.get(), edge));
    }

    private static DateRange edged(Period period, String edge) {
        return switch (period.scale()) {
            case WEEK -> third(period, edge, Period::plusDays, 0, 3, 1, 4, 3, 7);
            case MONTH -> third(period, edge, Period::plusDays, 0, 10, 10, 20, 20, 0);
            case QUARTER, SEASON -> third(period, edge, Period::plusMonths, 0, 1, 1, 2, 2, 3);
            case HALF -> third(period, edge, Period::plusMonths, 0, 2, 2, 4, 4, 6);
            case YEAR -> third(period, edge, Period::plusMonths, 0, 4, 4, 8, 8, 12);
            case DECADE -> third(period, edge, Period::plusMonths, 0, 48, 48, 84, 84, 120);
            default -> third(period, edge, Period::plusMonths, 0, 400, 400, 800, 800, 1200);
        };
    }

    /** @param marks where each third begins and ends, counted from the first day; 0 as an end is that of the period */
    private static DateRange third(
            Period period, String edge, BiFunction<Period, Integer, LocalDate> on, int... marks) {
        int at = edge.equals("START") ? 0 : edge.equals("MID") ? 2 : 4;
        var end = marks[at + 1] == 0
                ? period.last()
                : on.apply(period, marks[at + 1]).minusDays(1);
        return DateRange.of(on.apply(period, marks[at]), end);
    }

    private static Reading soFar(Reading whole, Scene scene) {
        var today = scene.day();
        var period = whole.period();
        if (today.isEmpty() || period.isEmpty() || !period.get().range().contains(today.get())) {
            return whole;
        }
        return whole.within(DateRange.of(period.get().first(), today.get()));
    }

    private static Reading rest(Reading whole, Scene scene) {
        var today = scene.day();
        var period = whole.period();
        if (today.isEmpty() || period.isEmpty() || !period.get().range().contains(today.get())) {
            return whole;
        }
        return whole.within(DateRange.of(today.get(), period.get().last()));
    }
}
