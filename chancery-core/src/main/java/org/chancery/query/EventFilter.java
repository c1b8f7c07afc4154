package org.chancery.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.chancery.model.Status;
import org.chancery.store.FullText;
import org.jdbi.v3.core.Handle;

/**
 * A {@link Filter} as conditions on the table {@code event}, under the name {@code e}. A condition can be looked up, or tested on one event after
 * the other in the order of days. The rarest is looked up and the others are tested; where even that is common, all are tested: the first of a
 * list are then found long before all that fit are. Which is which does not change what is found.
 */
final class EventFilter {

    /** The most events that are looked up and sorted rather than found on the way through the days. */
    static final int FEW = 10_000;
    /** The same where they are only counted, and none is on the way. */
    private static final int FEW_TO_COUNT = 100_000;

    private final Handle handle;
    private final WhoIs whoIs;

    EventFilter(Handle handle, WhoIs whoIs) {
        this.handle = handle;
        this.whoIs = whoIs;
    }

    /**
     * Two forms of a condition, in which values stand as {@code ?}.
     *
     * @param events how many it holds for, counted at least to {@link #FEW}
     */
    private record Way(String lookup, String test, Collection<?> values, long events) {}

    /** The conditions. Where the filter has words that none can match, they hold for no event. */
    Where where(Filter filter) {
        return where(filter, FEW);
    }

    /** The same conditions, for events whose order does not matter. */
    Where counting(Filter filter) {
        return where(filter, FEW_TO_COUNT);
    }

    /** The conditions besides words, for events that are found by their words. */
    Where besides(Filter filter) {
        var where = new Where();
        met(where, ways(filter), 0);
        each(where, filter, true);
        return where;
    }

    /** The events in which all of these take part. */
    static Where of(Handle handle, String column, List<String> all) {
        var where = new Where();
        met(where, all.stream().map(one -> party(handle, column, List.of(one))).toList(), FEW);
        return where;
    }

    /** @param most up to how many events the rarest of the conditions is looked up */
    Where where(Filter filter, int most) {
        var where = new Where();
        var ways = ways(filter);
        filter.words().flatMap(words -> whoIs.match(handle, words)).ifPresent(match -> ways.add(matching(match)));
        each(where, filter, met(where, ways, most));
        return where;
    }

    /** Adds conditions, the rarest to be looked up where it holds for so many at most; gives whether it is. */
    private static boolean met(Where where, List<Way> ways, int most) {
        var rarest = ways.stream().min(Comparator.comparingLong(Way::events)).filter(way -> way.events() <= most);
        for (var way : ways) {
            where.in(rarest.filter(way::equals).isPresent() ? way.lookup() : way.test(), way.values());
        }
        return rarest.isPresent();
    }

    private List<Way> ways(Filter filter) {
        var ways = new ArrayList<Way>();
        filter.about().flatMap(words -> whoIs.match(handle, words)).ifPresent(match -> ways.add(matching(match)));
        filter.who().forEach(name -> ways.add(who(whoIs.find(handle, name))));
        filter.countries()
                .forEach(name -> ways.add(
                        country(whoIs.country(name).map(c -> c.iso3()).orElse(name.toUpperCase(Locale.ROOT)))));
        filter.place().ifPresent(place -> ways.add(place(place)));
        if (filter.disputed()) {
            ways.add(new Way(
                    "e.no IN (SELECT event FROM conflict)",
                    "EXISTS (SELECT 1 FROM conflict c WHERE c.event = e.no)",
                    List.of(),
                    Tallies.of(handle, "disputed", "")));
        }
        return ways;
    }

    /** The conditions on a column of the event. */
    private void each(Where where, Filter filter, boolean few) {
        var types = filter.types().stream().map(Enum::name).toList();
        if (!types.isEmpty()) {
            where.in(column("type", !few && types.size() == 1), types);
        }
        var statuses = filter.statuses().stream().map(Status::label).toList();
        if (!statuses.isEmpty()) {
            where.in(column("status", !few && types.size() != 1 && statuses.size() == 1), statuses);
        }
        filter.from().ifPresent(day -> where.and("e.day >= ?", day.toString()));
        filter.to().map(Object::toString).ifPresent(day -> where.and(
                        "e.day <> '' AND coalesce(e.date_start, e.date_end) <= ?", day)
                .and("e.day <= ?", last(day)));
        filter.outlet()
                .ifPresent(outlet -> where.and(
                        "EXISTS (SELECT 1 FROM mention m JOIN report r ON r.id = m.report WHERE m.event = e.no AND instr(lower("
                                + "coalesce(r.publisher, '') || ' ' || coalesce(r.agency, '') || ' ' || coalesce(r.url, '')), ?) > 0)",
                        outlet.toLowerCase(Locale.ROOT)));
        filter.inPerson().ifPresent(yes -> where.and("e.in_person = ?", yes ? 1 : 0));
    }

    /** A column is one of these values; what stands within a function is kept out of the choice of an index. */
    private static String column(String name, boolean byIndex) {
        return (byIndex ? "e." + name : "coalesce(e." + name + ", '')") + " IN (?)";
    }

    private Way matching(String match) {
        var text = FullText.of(handle);
        return new Way(
                text.among("e.no", "event", "?"), text.among("+e.no", "event", "?"), List.of(match), matches(match));
    }

    /** How many events have the words, counted to one more than {@link #FEW}. */
    long matches(String match) {
        return handle.createQuery("SELECT count(*) FROM (SELECT 1 FROM "
                        + FullText.of(handle).ranked("event", ":match") + " w LIMIT " + (FEW + 1) + ") counted")
                .bind("match", match)
                .mapTo(Long.class)
                .one();
    }

    private Way who(Who who) {
        return who.country().isEmpty() ? party(handle, "party", who.parties()) : country(who.country());
    }

    private Way country(String iso3) {
        return party(handle, "country", List.of(iso3));
    }

    private static Way party(Handle handle, String column, Collection<String> values) {
        return new Way(
                "e.no IN (SELECT event FROM event_party WHERE " + column + " IN (?))",
                "EXISTS (SELECT 1 FROM event_party p WHERE p.event = e.no AND coalesce(p." + column + ", '') IN (?))",
                values,
                Tallies.of(handle, column, values));
    }

    /** The last day by which events are sorted that begin until a day: they may go on for a while. */
    private String last(String day) {
        return handle.createQuery(
                        "SELECT max(day) FROM event WHERE date_start <> day AND day > :day AND date_start <= :day")
                .bind("day", day)
                .mapTo(String.class)
                .findOne()
                .orElse(day);
    }

    private Way place(String place) {
        var state = whoIs.country(place);
        return state.isPresent()
                ? among("country", List.of(state.get().iso3()))
                : among("place", places(place.toLowerCase(Locale.ROOT)));
    }

    private Way among(String column, List<String> values) {
        var where = new Where().in(column + " IN (?)", values);
        var events = where.bind(handle.createQuery("SELECT count(*) FROM (SELECT 1 FROM event" + where.sql() + " LIMIT "
                        + (FEW + 1) + ") counted"))
                .mapTo(Long.class)
                .one();
        return new Way(column(column, true), column(column, false), values, events);
    }

    /** The places of the record with these letters in their names; one step through the index for each place, however many events were there. */
    private List<String> places(String letters) {
        return handle.createQuery("WITH RECURSIVE p (place) AS (SELECT min(place) FROM event UNION ALL"
                        + " SELECT (SELECT min(place) FROM event WHERE place > p.place) FROM p WHERE p.place IS NOT NULL)"
                        + " SELECT place FROM p WHERE instr(lower(place), :letters) > 0")
                .bind("letters", letters)
                .mapTo(String.class)
                .list();
    }
}
