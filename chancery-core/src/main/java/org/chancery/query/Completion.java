package org.chancery.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.knowledge.Country;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import org.chancery.store.Columns;
import org.jdbi.v3.core.Handle;

/** What the end of a search, as typed so far, can go on to. */
final class Completion {

    private static final int SHOWN = 10;
    private static final Pattern LAST = Pattern.compile("(?:^|\\s)(?:([a-zA-Z-]+):)?(?:[\"“]([^\"”]*)|(\\S*))$");

    private final WhoIs whoIs;

    Completion(WhoIs whoIs) {
        this.whoIs = whoIs;
    }

    /** Whole texts for the box, the likeliest first; none when nothing fits. */
    List<String> of(Handle handle, String typed) {
        var last = LAST.matcher(typed);
        if (!last.find()) {
            return List.of();
        }
        var name = last.group(1) == null ? "" : last.group(1).toLowerCase(Locale.ROOT);
        var begun = last.group(2) != null ? last.group(2) : last.group(3);
        int at = last.start() + (typed.startsWith(" ", last.start()) ? 1 : 0);
        var before = typed.substring(0, at);
        if (name.isEmpty() && last.group(2) == null) {
            var operators = Search.OPERATORS.stream()
                    .filter(operator -> !begun.isEmpty() && operator.startsWith(begun.toLowerCase(Locale.ROOT)))
                    .map(operator -> before + operator + ":");
            var who = begun.length() < 2
                    ? Stream.<String>empty()
                    : names(handle, begun).map(n -> before + write("who", n));
            return Stream.concat(operators, who).limit(SHOWN).toList();
        }
        return values(handle, name, begun)
                .limit(SHOWN)
                .map(value -> before + write(name, value))
                .toList();
    }

    private static String write(String name, String value) {
        return name + ":" + (value.contains(" ") ? "\"" + value.replace("\"", "") + "\"" : value);
    }

    private Stream<String> values(Handle handle, String name, String begun) {
        return switch (name) {
            case "who", "with" -> names(handle, begun);
            case "country" -> countries(begun);
            case "type" -> begins(Stream.of(EventType.values()).map(Enum::name), begun);
            case "status" -> begins(Stream.of(Status.values()).map(Status::label), begun);
            case "is" -> begins(Search.IS.stream(), begun);
            case "place" -> column(handle, "event", "place", begun);
            case "about" -> column(handle, "event_topic", "topic", begun);
            case "office" -> column(handle, "event_party", "office", begun);
            case "outlet" -> column(handle, "report", "publisher", begun);
            default -> Stream.empty();
        };
    }

    private static Stream<String> begins(Stream<String> all, String begun) {
        return all.filter(value -> value.regionMatches(true, 0, begun, 0, begun.length()));
    }

    private Stream<String> countries(String begun) {
        var folded = Columns.fold(begun);
        return whoIs.countries().all().stream()
                .map(Country::name)
                .filter(name -> Columns.fold(name).startsWith(folded))
                .sorted();
    }

    /** Names of parties that have a word that begins so, beside all the words before. */
    private static Stream<String> names(Handle handle, String begun) {
        var words = new ArrayList<>(Columns.words(begun));
        if (words.isEmpty()) {
            return Stream.empty();
        }
        var where = new Where();
        var last = words.remove(words.size() - 1);
        where.and("p.id IN (SELECT party FROM party_word WHERE word >= ?", last)
                .and("word < ? LIMIT 2000)", last + "\uFFFF");
        words.forEach(word -> where.and("p.id IN (SELECT party FROM party_word WHERE word = ?)", word));
        return where
                .bind(handle.createQuery("SELECT p.name FROM party p" + where.sql()
                        + " GROUP BY p.name ORDER BY max((SELECT count(*) FROM (SELECT 1 FROM event_party e WHERE e.party = p.id"
                        + " LIMIT 200))) DESC, p.name LIMIT " + SHOWN))
                .mapTo(String.class)
                .list()
                .stream();
    }

    /** Values of an indexed column that begin so; one step through the index for each, however many rows have it. */
    private static Stream<String> column(Handle handle, String table, String column, String begun) {
        var found = new ArrayList<String>();
        for (var way : List.of(begun, capital(begun))) {
            var after = way;
            boolean inclusive = true;
            while (found.size() < SHOWN) {
                // table and column are this class's own words; what users give is bound
                var next = handle.createQuery("SELECT " + column + " FROM " + table + " WHERE " + column
                                + (inclusive ? " >= " : " > ") + ":after ORDER BY " + column + " LIMIT 1")
                        .bind("after", after)
                        .mapTo(String.class)
                        .findOne();
                if (next.isEmpty() || !next.get().startsWith(way)) {
                    break;
                }
                after = next.get();
                inclusive = false;
                if (!found.contains(after)) {
                    found.add(after);
                }
            }
        }
        return found.stream();
    }

    private static String capital(String begun) {
        return begun.isEmpty() ? begun : begun.substring(0, 1).toUpperCase(Locale.ROOT) + begun.substring(1);
    }
}
