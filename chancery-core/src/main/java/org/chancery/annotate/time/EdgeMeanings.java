package org.chancery.annotate.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
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

    /** The first, middle or last third; of a month the days to the 10th, to the 20th, and the rest. */
    static Reading edged(Reading whole, String edge) {
        if (whole.period().isEmpty() || whole.period().get().scale() == Scale.DAY || edge.isEmpty()) {
            return whole;
        }
        var period = whole.period().get();
        boolean month = period.scale() == Scale.MONTH;
        long days = period.range().days();
        long third = month ? 10 : days / 3;
        LocalDate first = period.first();
        return switch (edge) {
            case "START" -> whole.within(DateRange.of(first, first.plusDays(third - 1)));
            case "MID" -> whole.within(DateRange.of(first.plusDays(third), first.plusDays(2 * third - 1)));
            default -> whole.within(DateRange.of(first.plusDays(2 * third), period.last()));
        };
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
