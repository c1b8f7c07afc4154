package org.chancery.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.store.Columns;
import org.chancery.store.FullText;
import org.jdbi.v3.core.Handle;

/** The conditions of filters as {@link Way}s, with how many events each holds for. Counts are asked for once. */
final class Ways {

    /** The most events that are looked up and sorted rather than found on the way through the days. */
    static final int FEW = 10_000;

    /** How far the events with some words are counted. */
    static final int MANY = FEW;

    private static final Walk NO = new Walk.None();

    private final Handle handle;
    private final WhoIs whoIs;
    private final int many;
    private final Map<String, Long> matches = new HashMap<>();
    private final Map<String, Words> read = new HashMap<>();

    /** @param many {@link #MANY}: with more, each event of a short list is looked for by itself */
    Ways(Handle handle, WhoIs whoIs, int many) {
        this.handle = handle;
        this.whoIs = whoIs;
        this.many = many;
    }

    /** All but the words that are searched for, and the type and status. */
    List<Way> of(Filter filter) {
        var ways = new ArrayList<Way>();
        filter.about().flatMap(words -> words(words).match()).ifPresent(match -> ways.add(matching(match, false)));
        filter.who().forEach(name -> ways.add(who(whoIs.find(handle, name))));
        filter.countries()
                .forEach(name -> ways.add(party(
                        handle,
                        "country",
                        List.of(whoIs.country(name).map(c -> c.iso3()).orElse(name.toUpperCase(Locale.ROOT))))));
        filter.place().ifPresent(place -> ways.add(place(place)));
        filter.office().ifPresent(office -> ways.add(office(office)));
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
        return filter.words().flatMap(words -> words(words).match());
    }

    /**
     * The words of a filter by which events are ranked: those that few events have. How often a word stands that so many have
     * tells little, and to count them all takes longer than the answer.
     */
    Optional<String> weighing(Filter filter) {
        var words = filter.words().map(this::words).stream()
                .flatMap(read -> read.wanted().stream())
                .toList();
        var rare = words.size() == 1
                ? words
                : words.stream().filter(word -> matches(word) <= many).toList();
        return rare.isEmpty() ? match(filter) : Optional.of(String.join(" AND ", rare));
    }

    private Words words(String text) {
        return read.computeIfAbsent(text, words -> whoIs.words(handle, words));
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

    /** A type or a status, one of these; the parties' rows have them too, many of them where one event's row has its whole text. */
    Way kind(String column, List<String> values) {
        var way = column(column, column, values);
        var ofParty = "(SELECT p." + column + " FROM event_party p WHERE p.event = e.no LIMIT 1)";
        var ofEvent = "(SELECT one." + column + " FROM event one WHERE one.no = e.no)";
        return new Way(
                way.lookup(),
                way.test(),
                "coalesce(" + ofParty + ", " + ofEvent + ") IN (?)",
                way.walk(),
                values,
                way.events());
    }

    private Way who(Who who) {
        return who.country().isEmpty()
                ? party(handle, "party", who.parties())
                : party(handle, "country", List.of(who.country()));
    }

    /** Somebody takes part who held the office, whatever it is called where he did. */
    private Way office(String name) {
        var asked = whoIs.office(handle, name);
        var values = asked.values();
        var of = " IN (?)" + asked.except("p");
        var where = new Where().in("p.office" + of, values);
        long events = where.bind(handle.createQuery("SELECT count(*) FROM (SELECT 1 FROM event_party p" + where.sql()
                        + " LIMIT " + (MANY + 1) + ") counted"))
                .mapTo(Long.class)
                .one();
        if (asked.isOneTitle()) {
            return party("office", values, events);
        }
        var test = "EXISTS (SELECT 1 FROM event_party p WHERE p.event = e.no AND coalesce(p.office, '')" + of + ")";
        return new Way(
                "e.no IN (SELECT p.event FROM event_party p WHERE p.office" + of + ")", test, NO, values, events);
    }

    /** One of these takes part. */
    static Way party(Handle handle, String column, Collection<String> values) {
        return party(column, values, Tallies.of(handle, column, values));
    }

    private static Way party(String column, Collection<String> values, long events) {
        var test = "EXISTS (SELECT 1 FROM event_party p WHERE p.event = e.no AND ";
        var ofEvent = test + "coalesce(p." + column + ", '') IN (?))";
        return new Way(
                "e.no IN (SELECT event FROM event_party WHERE " + column + " IN (?))",
                // of one value, the index by days is asked; of many, the event
                values.size() == 1 ? test + "p." + column + " IN (?) AND p.day = e.day)" : ofEvent,
                ofEvent,
                values.size() == 1 ? new Walk.Parties(column) : NO,
                values,
                events);
    }

    private Way place(String place) {
        var state = whoIs.country(place);
        return state.isPresent()
                ? column("country", "place_country", List.of(state.get().iso3()))
                : column("place", "place", places(place));
    }

    /** @param tally the kind under which the store counts the column's values */
    private Way column(String column, String tally, List<String> values) {
        return new Way(
                among("e." + column, true),
                among("e." + column, false),
                values.size() == 1 ? new Walk.Index() : NO,
                values,
                Tallies.of(handle, tally, values));
    }

    /** A column is one of these values; what stands within a function is kept out of the choice of an index. */
    static String among(String column, boolean byIndex) {
        return (byIndex ? column : "coalesce(" + column + ", '')") + " IN (?)";
    }

    /** The places of the record with these letters in their names, whatever their case and marks. */
    private List<String> places(String letters) {
        var plain = Columns.fold(letters);
        // names of plain letters are compared by the database, the others here
        return handle
                .createQuery(
                        "SELECT value FROM tally WHERE kind = 'place' AND n > 0 AND (instr(lower(value), :letters) > 0"
                                + " OR instr(lower(value), :plain) > 0 OR octet_length(value) <> length(value)) ORDER BY value")
                .bind("letters", letters.toLowerCase(Locale.ROOT))
                .bind("plain", plain)
                .mapTo(String.class)
                .stream()
                .filter(place -> Columns.fold(place).contains(plain))
                .toList();
    }
}
