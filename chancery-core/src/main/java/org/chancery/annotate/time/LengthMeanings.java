package org.chancery.annotate.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.DateRange;
import org.chancery.model.TimeExpression.Type;

/** Lengths of time, and what lies so far from now or from the day that the text has reached. */
final class LengthMeanings {

    private final Meanings meanings;

    LengthMeanings(Meanings meanings) {
        this.meanings = meanings;
    }

    void names(Map<String, Meaning> byName) {
        for (String name : new String[] {"length", "lengthone", "lengthhalf", "halfunit"}) {
            byName.put(name, (match, scene) -> length(match).map(LengthMeanings::lasting));
        }
        byName.put("duration", (match, scene) -> inner(match)
                .filter(it -> !each(match))
                .map(it -> ahead(lasting(it), it, match, scene)));
        byName.put("plural", (match, scene) -> match.unit().map(it -> lasting(Length.of("X", it))));
        byName.put("past", (match, scene) -> inner(match).map(it -> ending(it, scene)));
        byName.put("pastone", LengthMeanings::pastOne);
        byName.put("recent", (match, scene) -> match.unit().map(it -> until(lasting(Length.of("X", it)), scene)));
        byName.put("pastvague", (match, scene) -> match.unit().map(it -> until(lasting(Length.of("X", it)), scene)));
        byName.put("coming", (match, scene) -> inner(match).map(it -> beginning(it, scene)));
        byName.put("comingone", (match, scene) -> match.unit().map(it -> beginning(Length.of("1", it), scene)));
        byName.put("comingvague", (match, scene) -> match.unit().map(it -> from(lasting(Length.of("X", it)), scene)));
        byName.put("ago", this::ago);
        byName.put("vagueago", (match, scene) -> Optional.of(until(Reading.of(Type.DATE, "PAST_REF"), scene)));
        byName.put("hence", this::hence);
        byName.put("before", (match, scene) -> apart(match, scene, -1));
        byName.put("after", (match, scene) -> apart(match, scene, 1));
    }

    private static Reading lasting(Length length) {
        return Reading.of(Type.DURATION, length.value());
    }

    /** "$5 million a year", "four flights a week": an article after a number or a plural. A rate, no time. */
    private static boolean each(Match match) {
        if (!match.line().says(match.from(), "a", "an") || match.length() != 2) {
            return false;
        }
        return match.line()
                .find(match.from() - 1)
                .map(it -> it.isDigits()
                        || it.tag().equals("NNS")
                        || it.tag().equals("CD")
                        || it.lower().equals("%")
                        || it.lower().equals("percent"))
                .orElse(false);
    }

    private static Reading until(Reading reading, Scene scene) {
        return scene.day().map(it -> reading.within(DateRange.until(it))).orElse(reading);
    }

    private static Reading from(Reading reading, Scene scene) {
        return scene.day().map(it -> reading.within(DateRange.from(it))).orElse(reading);
    }

    private static Reading ending(Length length, Scene scene) {
        if (length.isVague()) {
            return until(lasting(length), scene);
        }
        return scene.day()
                .map(it -> lasting(length).within(DateRange.of(length.from(it, -1), it)))
                .orElse(lasting(length));
    }

    private static Reading beginning(Length length, Scene scene) {
        if (length.isVague()) {
            return from(lasting(length), scene);
        }
        return scene.day()
                .map(it -> lasting(length).within(DateRange.of(it, length.from(it, 1))))
                .orElse(lasting(length));
    }

    /** "will meet in two weeks", "within ten days": the length tells when. */
    private static Reading ahead(Reading reading, Length length, Match match, Scene scene) {
        boolean within = match.line().says(match.from() - 1, "within");
        boolean in = match.line().says(match.from() - 1, "in") && scene.tense().looksAhead();
        if (scene.day().isEmpty()
                || length.isVague()
                || !(within && scene.tense().looksAhead() || in)) {
            return reading;
        }
        var today = scene.day().get();
        var then = Period.of(length.scale(), length.from(today, 1));
        return reading.within(within ? DateRange.of(today, length.from(today, 1)) : then.range());
    }

    private static Optional<Reading> pastOne(Match match, Scene scene) {
        var unit = match.unit();
        boolean year = unit.map(it -> it.equals("Y")).orElse(false);
        if (year && scene.day().isPresent()) {
            var today = scene.day().get();
            return scene.now(Scale.YEAR)
                    .map(it -> Reading.of(it.plus(-1)).within(DateRange.of(today.minusYears(1), today)));
        }
        return unit.map(it -> ending(Length.of("1", it), scene));
    }

    private static Optional<Length> inner(Match match) {
        return match.call("DUR").flatMap(LengthMeanings::length);
    }

    private static Optional<Length> length(Match match) {
        var unit = match.unit();
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        return switch (match.rule().meaning()) {
            case "lengthone" -> Optional.of(Length.of("1", unit.get()));
            case "lengthhalf" -> Optional.of(Length.of(match.value("n").orElse("1") + ".5", unit.get()));
            case "halfunit" ->
                Optional.of(unit.get().equals("C") ? Length.of("50", "Y") : Length.of("0.5", unit.get()));
            default -> counted(match, unit.get());
        };
    }

    private static Optional<Length> counted(Match match, String unit) {
        var amount = match.value("n");
        var second = match.value("unit2").or(() -> match.value("units2"));
        var more = match.value("m");
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        if (second.isPresent() && more.isPresent()) {
            String first = match.value("units").or(() -> match.value("unit")).orElse(unit);
            return Optional.of(Length.of(amount.get(), first).and(Length.of(more.get(), second.get())));
        }
        return Optional.of(Length.of(amount.get(), unit));
    }

    private Optional<Reading> ago(Match match, Scene scene) {
        var length = inner(match).or(() -> match.unit().map(it -> Length.of("1", it)));
        return length.map(it -> away(it, scene, -1));
    }

    private Optional<Reading> hence(Match match, Scene scene) {
        var length = inner(match)
                .or(() -> match.value("n").flatMap(n -> match.unit().map(unit -> Length.of(n, unit))))
                .or(() -> match.unit().map(it -> Length.of("1", it)));
        return length.map(it -> away(it, scene, 1));
    }

    private static Reading away(Length length, Scene scene, int sign) {
        if (length.isVague()) {
            var reference = Reading.of(Type.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF");
            return sign < 0 ? until(reference, scene) : from(reference, scene);
        }
        if (scene.day().isEmpty()) {
            return Reading.of(Type.DATE, length.scale().unknown());
        }
        return at(length, scene.day().get(), sign);
    }

    private static Reading at(Length length, java.time.LocalDate day, int sign) {
        return Reading.of(Period.of(length.scale(), length.from(day, sign)));
    }

    /** "two days earlier": from the day that the text has reached. */
    private static Optional<Reading> apart(Match match, Scene scene, int sign) {
        var length = inner(match);
        if (length.isEmpty() || length.get().isVague()) {
            return length.map(it -> Reading.of(Type.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF"));
        }
        var from = scene.anchor().map(Period::first).or(scene::day);
        boolean exact = scene.anchor().map(it -> it.scale() == Scale.DAY).orElse(false);
        var then = from.map(day -> length.get().from(day, sign));
        if (exact && length.get().scale() == Scale.WEEK) {
            return then.map(day ->
                    Reading.of(Period.of(Scale.DAY, day)).within(DateRange.of(day.minusDays(1), day.plusDays(1))));
        }
        return then.map(day -> Reading.of(Period.of(length.get().scale(), day)));
    }

    /** "two days before May 3": the length, and the day reckoned from the other. */
    static List<Found> offset(Match match, Meanings meanings, Scene scene) {
        int sign = match.rule().shift();
        var length = inner(match);
        var slot = match.slot("DAY").orElseThrow();
        var day = meanings.part(match, "DAY", scene);
        if (length.isEmpty() || day.isEmpty()) {
            return List.of();
        }
        var from = match.slot("DUR").orElseThrow();
        var reckoned = day.get().period().filter(it -> !length.get().isVague()).map(it -> Period.of(
                        length.get().scale(), length.get().from(it.first(), sign))
                .range());
        var lasting = reckoned.map(lasting(length.get())::within).orElse(lasting(length.get()));
        return List.of(new Found(from.from(), from.to(), lasting), new Found(slot.from(), slot.to(), day.get()));
    }
}
