package org.chancery.annotate.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.DateRange;
import org.chancery.model.TimeExpression.Type;

/** Expressions within a day: hours and parts of the day. Their interval is the day. */
final class ClockMeanings {

    private final Meanings meanings;

    ClockMeanings(Meanings meanings) {
        this.meanings = meanings;
    }

    void names(Map<String, Meaning> byName) {
        byName.put("part", this::part);
        byName.put("partword", (match, scene) -> within(scene.reached(), part(match)));
        byName.put("tonight", (match, scene) -> within(scene.day(), "TNI"));
        byName.put(
                "lastnight",
                (match, scene) -> within(scene.day().map(it -> it.minusDays(1)), match.has("evening") ? "TEV" : "TNI"));
        byName.put("overnight", ClockMeanings::overnight);
        byName.put("clock", this::clock);
        byName.put("clock12", ClockMeanings::clock12);
    }

    private static String part(Match match) {
        return match.last("part").map(it -> "T" + it).orElse("");
    }

    private static Optional<Reading> within(Optional<LocalDate> day, String time) {
        return Optional.of(day.map(it -> Reading.of(Period.of(Scale.DAY, it)).as(Type.TIME, it + time))
                .orElse(Reading.of(Type.TIME, Scale.DAY.unknown() + time)));
    }

    private Optional<Reading> part(Match match, Scene scene) {
        String time = part(match);
        var day = match.call("DAY");
        if (day.isPresent()) {
            return meanings.read(day.get(), scene)
                    .filter(it -> it.type() == Type.DATE)
                    .map(it -> it.as(Type.TIME, it.value() + time));
        }
        return switch (match.rule().argument(0)) {
            case "anchor" -> within(scene.reached(), time);
            case "after" -> within(scene.reached().map(it -> it.plusDays(1)), time);
            case "before" -> within(scene.reached().map(it -> it.minusDays(1)), time);
            case "-2" -> within(scene.day().map(it -> it.minusDays(2)), time);
            default -> within(scene.day(), time);
        };
    }

    /** The night that ended on the document's day, or, ahead, the one that begins on it. */
    private static Optional<Reading> overnight(Match match, Scene scene) {
        if (scene.day().isEmpty()) {
            return within(scene.day(), "TNI");
        }
        var today = scene.day().get();
        var evening = scene.tense().looksAhead() ? today : today.minusDays(1);
        return within(Optional.of(evening), "TNI").map(it -> it.within(DateRange.of(evening, evening.plusDays(1))));
    }

    /** "4 in the morning". */
    private static Optional<Reading> clock12(Match match, Scene scene) {
        var hour = match.value("n").filter(it -> it.matches("[1-9]|1[0-2]")).map(Integer::parseInt);
        boolean afternoon = !match.has("morning");
        return hour.flatMap(
                it -> within(scene.reached(), String.format(Locale.ROOT, "T%02d:00", it % 12 + (afternoon ? 12 : 0))));
    }

    private Optional<Reading> clock(Match match, Scene scene) {
        var time = match.value("clock").or(() -> match.value("hour").map(it -> "T" + it));
        if (time.isEmpty()) {
            return Optional.empty();
        }
        var day = match.call("DAY");
        if (day.isPresent()) {
            return meanings.read(day.get(), scene)
                    .filter(it -> it.type() == Type.DATE)
                    .map(it -> it.as(Type.TIME, it.value() + time.get()));
        }
        return within(scene.reached(), time.get());
    }
}
