package org.chancery.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.chancery.model.Status;
import org.chancery.store.FullText;
import org.jdbi.v3.core.Handle;

/**
 * A {@link Filter} as conditions on the table {@code event}, under the name {@code e}. A condition can be looked up; walked, where an index has its
 * events in the order of days; or tested on one event after the other. The rarest is walked or looked up and the others are tested; where even
 * that is too common to be looked up, all are tested: the first of a list are then found long before all that fit are. Which is which does not
 * change what is found.
 */
final class EventFilter {

    /** The most events that are looked up and sorted rather than found on the way through the days. */
    static final int FEW = 10_000;
    /** The same where they are only counted, and none is on the way. */
    private static final int FEW_TO_COUNT = 100_000;
    /** Up to how many events with some words are put into a set to test others by. */
    private static final int FEW_WORDS = 100_000;
    /** Of how long a list each event tested is looked for among more than these: one takes as long as a hundred put into a set. */
    private static final int SHORT = 100;

    private final Handle handle;
    private final WhoIs whoIs;
    private final int few;
    private final int fewWords;
    private final Map<String, Long> matches = new HashMap<>();

    EventFilter(Handle handle, WhoIs whoIs) {
        this(handle, whoIs, FEW, FEW_WORDS);
    }

    /**
     * @param few {@link #FEW}
     * @param fewWords {@link #FEW_WORDS}
     */
    EventFilter(Handle handle, WhoIs whoIs, int few, int fewWords) {
        this.handle = handle;
        this.whoIs = whoIs;
        this.few = few;
        this.fewWords = fewWords;
    }

    /** The conditions. Where the filter has words that none can match, they hold for no event. */
    Where where(Filter filter) {
        return all(filter, few, false, false);
    }

    /**
     * The same conditions, for the first events in the order of days.
     *
     * @param wanted how many are wanted
     */
    Where byDay(Filter filter, int wanted) {
        return all(filter, few, true, wanted <= SHORT);
    }

    /** The same conditions, for events whose order does not matter. */
    Where counting(Filter filter) {
        var match = match(filter);
        var ways = ways(filter);
        if (match.isEmpty() || ways.stream().anyMatch(way -> way.events() < matches(match.get()))) {
            return all(filter, FEW_TO_COUNT, true, false);
        }
        if (matches(match.get()) > few && Tallies.isFewDays(handle, filter)) {
            // most events with the words are of other days
            return all(filter, few, true, false);
        }
        // the events with the words, one after the other
        var where = new Where();
        where.by(FullText.of(handle).ranked("event", where.value(match.get())) + " w CROSS JOIN event e", "e")
                .and("e.no = w.no");
        met(where, ways, 0, false);
        each(where, filter, true);
        return where;
    }

    /** How many events fit, where the store has counted them. */
    OptionalLong known(Filter filter) {
        if (filter.equals(Filter.all())) {
            return OptionalLong.of(Tallies.of(handle, "events", ""));
        }
        var ways = ways(filter);
        var rest = new Where();
        each(rest, filter, true);
        boolean one = ways.size() == 1
                && !ways.get(0).party().isEmpty()
                && ways.get(0).values().size() == 1;
        return one && filter.words().isEmpty() && rest.isEmpty()
                ? OptionalLong.of(ways.get(0).events())
                : OptionalLong.empty();
    }

    /** The conditions besides words, for events that are found by their words. */
    Where besides(Filter filter) {
        var where = new Where();
        met(where, ways(filter), 0, false);
        each(where, filter, true);
        return where;
    }

    /** The events in which all of these take part, for the first few in the order of days. */
    static Where of(Handle handle, String column, List<String> all) {
        var where = new Where();
        met(where, all.stream().map(one -> party(handle, column, List.of(one))).toList(), FEW, true);
        return where;
    }

    private Where all(Filter filter, int most, boolean walking, boolean brief) {
        var where = new Where();
        var ways = ways(filter);
        match(filter).ifPresent(match -> ways.add(matching(match, brief)));
        each(where, filter, met(where, ways, most, walking));
        return where;
    }

    /**
     * Adds conditions: events are come to by way of the rarest that is walked or holds for few, where there is one.
     *
     * @param most up to how many events are looked up
     * @param walking whether the first few in the order of days are wanted
     * @return whether events are come to by way of one of the conditions
     */
    private static boolean met(Where where, List<Way> ways, int most, boolean walking) {
        var lead = ways.stream()
                .filter(way -> way.events() <= most || walking && way.inDays())
                .min(Comparator.comparingLong(Way::events));
        lead.ifPresent(way -> way.lead(where, walking));
        ways.stream()
                .filter(way -> lead.filter(way::equals).isEmpty())
                .forEach(way -> where.in(way.test(where), way.values()));
        return lead.isPresent();
    }

    private List<Way> ways(Filter filter) {
        var ways = new ArrayList<Way>();
        filter.about()
                .flatMap(words -> whoIs.match(handle, words))
                .ifPresent(match -> ways.add(matching(match, false)));
        filter.who().forEach(name -> ways.add(who(whoIs.find(handle, name))));
        filter.countries()
                .forEach(name -> ways.add(
                        country(whoIs.country(name).map(c -> c.iso3()).orElse(name.toUpperCase(Locale.ROOT)))));
        filter.place().ifPresent(place -> ways.add(place(place)));
        if (filter.disputed()) {
            ways.add(new Way(
                    "e.no IN (SELECT event FROM conflict)",
                    "EXISTS (SELECT 1 FROM conflict c WHERE c.event = e.no)",
                    "",
                    false,
                    List.of(),
                    Tallies.of(handle, "disputed", "")));
        }
        return ways;
    }

    /** The conditions on a column of the event. */
    private void each(Where where, Filter filter, boolean few) {
        var types = filter.types().stream().map(Enum::name).toList();
        if (!types.isEmpty()) {
            where.in(column(where.column("type"), !few && types.size() == 1), types);
        }
        var statuses = filter.statuses().stream().map(Status::label).toList();
        if (!statuses.isEmpty()) {
            where.in(column(where.column("status"), !few && types.size() != 1 && statuses.size() == 1), statuses);
        }
        filter.from().ifPresent(day -> where.and(where.day() + " >= ?", day.toString()));
        filter.to().map(Object::toString).ifPresent(day -> where.and(
                        "e.day <> '' AND coalesce(e.date_start, e.date_end) <= ?", day)
                .and(where.day() + " <= ?", last(day)));
        filter.outlet()
                .ifPresent(outlet -> where.and(
                        "EXISTS (SELECT 1 FROM mention m JOIN report r ON r.id = m.report WHERE m.event = e.no AND instr(lower("
                                + "coalesce(r.publisher, '') || ' ' || coalesce(r.agency, '') || ' ' || coalesce(r.url, '')), ?) > 0)",
                        outlet.toLowerCase(Locale.ROOT)));
        filter.inPerson().ifPresent(yes -> where.and("e.in_person = ?", yes ? 1 : 0));
    }

    /** A column is one of these values; what stands within a function is kept out of the choice of an index. */
    private static String column(String name, boolean byIndex) {
        return (byIndex ? name : "coalesce(" + name + ", '')") + " IN (?)";
    }

    /** @param brief whether a short list is wanted */
    private Way matching(String match, boolean brief) {
        var text = FullText.of(handle);
        long events = matches(match);
        // a beginning of words stands for many lists of events: they are put together once
        boolean set = !brief || events <= fewWords || match.contains("*");
        return new Way(
                text.among("e.no", "event", "?"),
                set ? text.among("+e.no", "event", "?") : text.has("e", "event", "?"),
                "",
                false,
                List.of(match),
                events);
    }

    /** The words of a filter, as full text is asked for them. */
    Optional<String> match(Filter filter) {
        return filter.words().flatMap(words -> whoIs.match(handle, words));
    }

    /** How many events have the words, counted to one more than {@link #FEW_WORDS}. */
    long matches(String match) {
        return matches.computeIfAbsent(match, expression -> handle.createQuery("SELECT count(*) FROM (SELECT 1 FROM "
                        + FullText.of(handle).ranked("event", ":match") + " w LIMIT " + (FEW_WORDS + 1)
                        + ") counted")
                .bind("match", expression)
                .mapTo(Long.class)
                .one());
    }

    private Way who(Who who) {
        return who.country().isEmpty() ? party(handle, "party", who.parties()) : country(who.country());
    }

    private Way country(String iso3) {
        return party(handle, "country", List.of(iso3));
    }

    private static Way party(Handle handle, String column, Collection<String> values) {
        // of one value, the index by days is asked; of many, the event
        var which = values.size() == 1
                ? "p." + column + " IN (?) AND p.day = e.day"
                : "coalesce(p." + column + ", '') IN (?)";
        return new Way(
                "e.no IN (SELECT event FROM event_party WHERE " + column + " IN (?))",
                "EXISTS (SELECT 1 FROM event_party p WHERE p.event = e.no AND " + which + ")",
                column,
                values.size() == 1,
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
        return new Way(
                column("e." + column, true), column("e." + column, false), "", values.size() == 1, values, events);
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
