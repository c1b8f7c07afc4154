package org.chancery.annotate.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.DateRange;
import org.chancery.model.TimeExpression.Type;

/**
 * "from September 20 to 24", "23–24 September", "between May and July": two expressions, each with a value of its own and both with
 * the interval of the whole.
 */
final class Ranges {

    private static final Set<String> LINKS = Set.of("to", "through", "until", "till", "-", "\u2013", "\u2014", "thru");

    private Ranges() {}

    /** Two days of one month: slots a and b. */
    static List<Found> pair(Match match, Scene scene) {
        var a = match.slot("a").orElseThrow();
        var b = match.slot("b").orElseThrow();
        boolean monthFirst = match.slot("month").orElseThrow().from() < a.from();
        var first = DayMeanings.inMonth(match, a.value().orElseThrow(), scene);
        var last = DayMeanings.inMonth(match, b.value().orElseThrow(), scene);
        if (first.isEmpty() || last.isEmpty()) {
            return List.of();
        }
        int start = monthFirst ? match.from() : a.from();
        var one = new Found(start, a.to(), first.get());
        var other = new Found(b.from(), match.to(), last.get());
        boolean list = match.line().says(b.from() - 1, "and", "&", ",")
                && !match.line().says(match.from() - 1, "between");
        return list ? List.of(one, other) : whole(one, other);
    }

    /** Expressions that a "to" or a dash links share one interval. */
    static List<Found> joined(Line line, List<Found> found, Optional<LocalDate> today) {
        var joined = new ArrayList<>(found);
        for (int i = 0; i + 1 < joined.size(); i++) {
            var one = joined.get(i);
            var other = joined.get(i + 1);
            if (linked(line, one, other)) {
                var both = ordered(line, one, other, today);
                joined.set(i, both.get(0));
                joined.set(i + 1, both.get(1));
            }
        }
        return joined;
    }

    /** Weekdays that came out the wrong way round: the range that is under way or next, when it begins ahead; else the last. */
    private static List<Found> ordered(Line line, Found one, Found other, Optional<LocalDate> today) {
        var first = day(line, one);
        var last = day(line, other);
        if (first.isEmpty() || last.isEmpty() || today.isEmpty()) {
            return whole(one, other);
        }
        if (last.get().isAfter(first.get().plusDays(6))) {
            return whole(
                    one, other.with(Reading.of(Period.of(Scale.DAY, last.get().minusWeeks(1)))));
        }
        if (!last.get().isBefore(first.get())) {
            return whole(one, other);
        }
        boolean ahead = !first.get().isBefore(today.get());
        return ahead
                ? whole(
                        one,
                        other.with(Reading.of(Period.of(Scale.DAY, last.get().plusWeeks(1)))))
                : whole(one.with(Reading.of(Period.of(Scale.DAY, first.get().minusWeeks(1)))), other);
    }

    private static Optional<LocalDate> day(Line line, Found found) {
        boolean weekday =
                found.to() == found.from() + 1 && line.at(found.from()).is("weekday");
        return found.reading().period().filter(it -> weekday).map(Period::first);
    }

    private static boolean linked(Line line, Found one, Found other) {
        boolean dates = one.reading().type() == Type.DATE && other.reading().type() == Type.DATE;
        if (!dates || other.from() != one.to() + 1) {
            return false;
        }
        String link = line.at(one.to()).lower();
        return LINKS.contains(link)
                || link.equals("and") && line.says(one.from() - 1, "between")
                || link.equals("to") && line.says(one.from() - 1, "from");
    }

    private static List<Found> whole(Found one, Found other) {
        var from = one.reading().interval().flatMap(DateRange::start);
        var to = other.reading().interval().flatMap(DateRange::end);
        if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) {
            return List.of(one, other);
        }
        var range = DateRange.of(from.get(), to.get());
        return List.of(
                one.with(one.reading().within(range)),
                other.with(other.reading().within(range)));
    }
}
