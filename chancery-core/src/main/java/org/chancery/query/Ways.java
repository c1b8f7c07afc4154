package org.chancery.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.store.FullText;
import org.jdbi.v3.core.Handle;

/** The conditions of filters as {@link Way}s, with how many events each holds for. Counts are asked for once. */
final class Ways {

    /** The most events that are looked up and sorted rather than found on the way through the days. */
    static final int FEW = 10_000;

    /** How far the events with some words, of a type or of a status are counted. */
    static final int MANY = 50_000;

    private static final Walk NO = new Walk.None();

    private final Handle handle;
    private final WhoIs whoIs;
    private final int many;
    private final Map<String, Long> matches = new HashMap<>();

    /** @param many {@link #MANY}: with more, each event of a short list is looked for by itself */
    Ways(Handle handle, WhoIs whoIs, int many) {
        this.handle = handle;
        this.whoIs = whoIs;
        this.many = many;
    }

    /** All but the words that are searched for, and the type and status. */
    List<Way> of(Filter filter) {
        var ways = new ArrayList<Way>();
        filter.about()
                .flatMap(words -> whoIs.match(handle, words))
                .ifPresent(match -> ways.add(matching(match, false)));
        filter.who().forEach(name -> ways.add(who(whoIs.find(handle, name))));
        filter.countries()
                .forEach(name -> ways.add(party(
                        handle,
                        "country",
                        List.of(whoIs.country(name).map(c -> c.iso3()).orElse(name.toUpperCase(Locale.ROOT))))));
        filter.place().ifPresent(place -> ways.add(place(place)));
        if (filter.disputed()) {
            ways.add(new Way(
                    "e.no IN (SELECT event FROM conflict)",
                    "EXISTS (SELECT 1 FROM conflict c WHERE c.event = e.no)",
                    NO,
                    List.of(),
                    Tallies.of(handle, "disputed", "")));
        }
        return ways;
    }

    /** The words of a filter, as full text is asked for them. */
    Optional<String> match(Filter filter) {
        return filter.words().flatMap(words -> whoIs.match(handle, words));
    }

    /** How many events have the words, counted to one more than {@link #MANY}. */
    long matches(String match) {
        return matches.computeIfAbsent(match, expression -> handle.createQuery("SELECT count(*) FROM (SELECT 1 FROM "
                        + FullText.of(handle).walked("event", ":match") + " w LIMIT " + (MANY + 1) + ") counted")
                .bind("match", expression)
                .mapTo(Long.class)
                .one());
    }

    /** @param brief whether a short list is wanted */
    Way matching(String match, boolean brief) {
        var text = FullText.of(handle);
        long events = matches(match);
        // a beginning of words stands for many lists of events: they are put together once
        boolean set = !brief || events <= many || match.contains("*");
        return new Way(
                text.among("e.no", "event", "?"),
                set ? text.among("+e.no", "event", "?") : text.has("e", "event", "?"),
                text.isOrdered() ? new Walk.Numbers(text.walked("event", "?")) : NO,
                List.of(match),
                events);
    }

    /** A type or a status. */
    Way kind(String column, String value) {
        return column(column, List.of(value), MANY);
    }

    private Way who(Who who) {
        return who.country().isEmpty()
                ? party(handle, "party", who.parties())
                : party(handle, "country", List.of(who.country()));
    }

    /** One of these takes part. */
    static Way party(Handle handle, String column, Collection<String> values) {
        // of one value, the index by days is asked; of many, the event
        var which = values.size() == 1
                ? "p." + column + " IN (?) AND p.day = e.day"
                : "coalesce(p." + column + ", '') IN (?)";
        return new Way(
                "e.no IN (SELECT event FROM event_party WHERE " + column + " IN (?))",
                "EXISTS (SELECT 1 FROM event_party p WHERE p.event = e.no AND " + which + ")",
                values.size() == 1 ? new Walk.Parties(column) : NO,
                values,
                Tallies.of(handle, column, values));
    }

    private Way place(String place) {
        var state = whoIs.country(place);
        return state.isPresent()
                ? column("country", List.of(state.get().iso3()), FEW)
                : column("place", places(place.toLowerCase(Locale.ROOT)), FEW);
    }

    /** @param most how far is counted */
    private Way column(String column, List<String> values, int most) {
        var where = new Where().in(column + " IN (?)", values);
        var events = where.bind(handle.createQuery("SELECT count(*) FROM (SELECT 1 FROM event" + where.sql() + " LIMIT "
                        + (most + 1) + ") counted"))
                .mapTo(Long.class)
                .one();
        return new Way(
                among("e." + column, true),
                among("e." + column, false),
                values.size() == 1 ? new Walk.Index() : NO,
                values,
                events);
    }

    /** A column is one of these values; what stands within a function is kept out of the choice of an index. */
    static String among(String column, boolean byIndex) {
        return (byIndex ? column : "coalesce(" + column + ", '')") + " IN (?)";
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
