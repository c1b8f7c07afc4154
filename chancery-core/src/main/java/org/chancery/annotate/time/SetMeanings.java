package org.chancery.annotate.time;

import java.util.Map;
import java.util.Optional;
import org.chancery.model.TimeExpression.Type;

/** What comes again and again. Sets have no interval. */
final class SetMeanings {

    void names(Map<String, Meaning> byName) {
        byName.put("every", (match, scene) -> match.unit()
                .map(unit -> Length.of(match.value("n").orElse("1"), unit))
                .map(SetMeanings::each));
        byName.put("everyother", (match, scene) -> match.unit().map(unit -> each(Length.of("2", unit))));
        byName.put("everyname", SetMeanings::named);
        byName.put("often", (match, scene) -> match.value("often")
                .filter(it -> !match.isTitle())
                .map(it -> Reading.of(Type.SET, it)));
        byName.put(
                "per",
                (match, scene) -> match.unit().or(() -> Optional.of("Y")).map(unit -> each(Length.of("1", unit))));
    }

    private static Reading each(Length length) {
        return Reading.of(Type.SET, length.value());
    }

    private static Optional<Reading> named(Match match, Scene scene) {
        var weekday = match.last("weekday", "weekdays");
        String part = match.last("part", "parts").map(it -> "T" + it).orElse("");
        if (weekday.isPresent()) {
            return Optional.of(Reading.of(Type.SET, "XXXX-WXX-" + weekday.get() + part));
        }
        var month = match.number("month");
        if (month.isPresent()) {
            return Optional.of(Reading.of(Type.SET, String.format(java.util.Locale.ROOT, "XXXX-%02d", month.get())));
        }
        return Optional.of(Reading.of(
                Type.SET, match.last("season").map(it -> "XXXX-" + it).orElse("XXXX-XX-XX" + part)));
    }
}
