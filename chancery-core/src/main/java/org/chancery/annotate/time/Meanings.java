package org.chancery.annotate.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.DateRange;
import org.chancery.model.TimeExpression.Type;

/** The third column of {@code patterns.tsv}: from its names to what they mean. Immutable and thread-safe. */
final class Meanings implements Meaning {

    private final Map<String, Meaning> byName = new HashMap<>();

    Meanings() {
        new DayMeanings(this).names(byName);
        new PeriodMeanings(this).names(byName);
        new EdgeMeanings(this).names(byName);
        new ClockMeanings(this).names(byName);
        new LengthMeanings(this).names(byName);
        new SetMeanings().names(byName);
        byName.put("self", this::self);
        byName.put("none", (match, scene) -> Optional.empty());
        byName.put("ref", Meanings::reference);
    }

    /** @throws IllegalStateException for a rule whose meaning has no such name */
    @Override
    public Optional<Reading> read(Match match, Scene scene) {
        return byName.get(match.rule().meaning()).read(match, scene);
    }

    boolean knows(String name) {
        return List.of("pair", "offset", "skip").contains(name) || byName.containsKey(name);
    }

    /** What the slot of this name means. */
    Optional<Reading> part(Match match, String name, Scene scene) {
        return match.call(name).flatMap(it -> read(it, scene));
    }

    /** That of the only part. */
    Optional<Reading> self(Match match, Scene scene) {
        return part(match, "DAY", scene)
                .or(() -> part(match, "PERIOD", scene))
                .or(() -> part(match, "MONTH", scene))
                .or(() -> part(match, "YEAR", scene))
                .or(() -> part(match, "HOLIDAY", scene));
    }

    private static Optional<Reading> reference(Match match, Scene scene) {
        String value = match.rule().argument(0);
        if (match.isTitle()) {
            return Optional.empty();
        }
        if (value.startsWith("P") && !value.endsWith("_REF")) {
            boolean set = match.rule().argument(1).equals("SET");
            return Optional.of(Reading.of(set ? Type.SET : Type.DURATION, value));
        }
        var range =
                switch (value) {
                    case "PAST_REF" -> scene.day().map(DateRange::until);
                    case "FUTURE_REF" -> scene.day().map(DateRange::from);
                    default -> Optional.<DateRange>empty();
                };
        return Optional.of(new Reading(Type.DATE, value, range, Optional.empty()));
    }
}
