package org.chancery.reconcile;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.model.Coded;
import org.chancery.model.Span;

/**
 * What a clause says of a day where nobody knows the year: "on Saturday", "on June 24". Two reports without a day of their own cannot be dated by it, but
 * they can contradict each other.
 *
 * @param weekdays 1 Monday to 7 Sunday
 * @param days of the year, about: 31 for each month before
 */
record DayWords(Set<Integer> weekdays, Set<Integer> days) {

    private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-([1-7])(?:T.*)?");
    private static final Pattern DAY = Pattern.compile("XXXX-(\\d\\d)-(\\d\\d)(?:T.*)?");
    private static final int WEEK = 7;
    private static final int MONTH = 31;
    private static final int YEAR = 12 * MONTH;

    static final DayWords NONE = new DayWords(Set.of(), Set.of());

    /** Of the expressions of time within a clause. */
    static DayWords of(Coded coded, Span clause) {
        return new DayWords(
                found(coded, clause, WEEKDAY, match -> Integer.parseInt(match.group(1))),
                found(
                        coded,
                        clause,
                        DAY,
                        match -> Integer.parseInt(match.group(1)) * MONTH + Integer.parseInt(match.group(2))));
    }

    private static Set<Integer> found(Coded coded, Span clause, Pattern form, Function<MatchResult, Integer> day) {
        return coded.times().stream()
                .filter(time -> time.span().overlaps(clause))
                .flatMap(time -> Optional.of(form.matcher(time.value()))
                        .filter(matcher -> matcher.matches())
                        .map(matcher -> day.apply(matcher.toMatchResult()))
                        .stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many days the two are apart at least; absent where they say nothing that can be compared. */
    OptionalInt gap(DayWords other) {
        var byDay = least(days, other.days, (one, two) -> around(one, two, YEAR));
        return byDay.isPresent() ? byDay : least(weekdays, other.weekdays, (one, two) -> around(one, two, WEEK));
    }

    private static OptionalInt least(Set<Integer> some, Set<Integer> others, IntBinaryOperator distance) {
        return some.stream()
                .flatMapToInt(one -> others.stream().mapToInt(two -> distance.applyAsInt(one, two)))
                .min();
    }

    private static int around(int one, int two, int round) {
        int apart = Math.abs(one - two);
        return Math.min(apart, round - apart);
    }
}
