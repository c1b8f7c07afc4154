package org.chancery.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.knowledge.Country;
import org.chancery.knowledge.Offices;
import org.chancery.model.Event;
import org.chancery.model.Said;
import org.jdbi.v3.core.Handle;

/**
 * What one asks first of two countries: when they last met and will next meet, at what level, how relations moved, and what each said of the other.
 *
 * @param said what each of the two said of the other last, in their order
 */
public record PairAnswers(Optional<Met> last, Optional<Met> next, Optional<Moved> moved, List<List<Said>> said) {

    private static final int SAID = 3;
    private static final int YEAR = 12;

    /** Copies the list. */
    public PairAnswers {
        said = List.copyOf(said);
    }

    /** A meeting and the level of the lower of the two sides. */
    public record Met(Event event, Meetings.Rank level) {}

    /**
     * The mean of what happened between them, on PLOVER's scale: in the year until the latest report, and in the year before.
     *
     * @param since the first month of the latter year, {@code 2021-09}
     */
    public record Moved(double before, double lately, long eventsBefore, long eventsLately, String since) {

        /** By how much it is warmer, or colder where less than nothing. */
        public double by() {
            return lately - before;
        }
    }

    static PairAnswers of(Handle handle, Pair pair, Series series, Sayings sayings) {
        var now = Overview.present(handle);
        var day = now.map(Object::toString).orElse("");
        var past = meetings(handle, pair);
        past.and(past.column("status") + " IN ('occurred', 'ongoing')").and(past.day() + " <= ?", day);
        var coming = meetings(handle, pair);
        coming.and("coalesce(" + coming.column("status") + ", '') = 'planned'")
                .and(coming.day() + " > ?", day)
                .and(Plans.standing(coming.number()));
        return new PairAnswers(
                first(handle, past, Order.LATEST, pair),
                first(handle, coming, Order.EARLIEST, pair),
                now.flatMap(present -> moved(series, present)),
                List.of(of(handle, sayings, pair.one(), pair.other()), of(handle, sayings, pair.other(), pair.one())));
    }

    /** The two, and what is known of offices. */
    record Pair(Country one, Country other, Offices offices) {

        private List<String> codes() {
            return List.of(one.iso3(), other.iso3());
        }
    }

    private static Where meetings(Handle handle, Pair pair) {
        var where = EventFilter.of(handle, "country", pair.codes());
        return where.and(where.column("type") + " = 'CONSULT'");
    }

    private static Optional<Met> first(Handle handle, Where where, Order order, Pair pair) {
        return Events.bodies(handle, Latest.numbers(handle, where, order, Page.first(1))).stream()
                .findFirst()
                .map(event -> new Met(event, Meetings.rank(event, pair.codes(), pair.offices())));
    }

    /** Nothing where one of the two years has no event. */
    private static Optional<Moved> moved(Series series, LocalDate now) {
        var end = YearMonth.from(now);
        var middle = end.minusMonths(YEAR);
        var lately = months(series, month -> month.isAfter(middle) && !month.isAfter(end));
        var before = months(series, month -> month.isAfter(middle.minusMonths(YEAR)) && !month.isAfter(middle));
        return lately.isEmpty() || before.isEmpty()
                ? Optional.empty()
                : Optional.of(new Moved(
                        mean(before),
                        mean(lately),
                        events(before),
                        events(lately),
                        middle.plusMonths(1).toString()));
    }

    private static List<Series.Month> months(Series series, Predicate<YearMonth> within) {
        return series.months().stream()
                .filter(month -> within.test(YearMonth.parse(month.month())))
                .toList();
    }

    private static long events(List<Series.Month> months) {
        return months.stream().mapToLong(Series.Month::events).sum();
    }

    private static double mean(List<Series.Month> months) {
        return months.stream()
                        .mapToDouble(month -> month.mean() * month.events())
                        .sum()
                / events(months);
    }

    /** What those who speak for one said with a word for the other in it. */
    private static List<Said> of(Handle handle, Sayings sayings, Country speaker, Country named) {
        var words = Stream.concat(
                        Stream.of(named.name()), Stream.concat(named.aliases().stream(), named.adjectives().stream()))
                .map(word -> "\"" + word.replace("\"", "") + "\"")
                .distinct()
                .collect(Collectors.joining(" OR "));
        return sayings.find(
                        handle,
                        new StatementFilter(
                                Optional.of(words), Optional.of(speaker.iso3()), Optional.empty(), Optional.empty()),
                        Page.first(SAID))
                .rows();
    }
}
