package org.chancery.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.store.FullText;
import org.jdbi.v3.core.Handle;

/** Where the words of a search stand in what is told of events. */
final class Snippets {

    // private use characters as marks around a match: they are in no report that means anything, and do no harm in one
    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';
    private static final int TOKENS = 28;
    // blanks that a clause has, and a name has not
    private static final int CLAUSE = 4;

    private Snippets() {}

    /**
     * The pieces by number of the event.
     *
     * @param few whether few events have the words: all of these are then gone through once, rather than each event looked for by itself
     */
    static Map<Long, List<Hit.Snippet>> of(Handle handle, String match, List<Long> events, boolean few) {
        var found = new HashMap<Long, List<Hit.Snippet>>();
        if (events.isEmpty()) {
            return found;
        }
        var where = new Where();
        if (few || match.contains("*")) {
            // what a beginning stands for would be put together anew for each event
            where.and("no >= ?", Collections.min(events))
                    .and("no <= ?", Collections.max(events))
                    .in("+no IN (?)", events);
        } else {
            where.in("no IN (?)", events);
        }
        var marked = FullText.of(handle).marked("event", "words", ":match", OPEN, CLOSE, TOKENS);
        where.bind(handle.createQuery("SELECT no, marked FROM " + marked + " found" + where.sql()))
                .bind("match", match)
                .map((row, context) -> Map.entry(row.getLong(1), pieces(row.getString(2))))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    static List<Hit.Snippet> pieces(String marked) {
        var pieces = new ArrayList<Hit.Snippet>();
        var flat = told(marked);
        int at = 0;
        while (at < flat.length()) {
            int open = flat.indexOf(OPEN, at);
            int close = open < 0 ? -1 : flat.indexOf(CLOSE, open);
            if (close < 0) {
                add(pieces, flat.substring(at), false);
                break;
            }
            add(pieces, flat.substring(at, open), false);
            add(pieces, flat.substring(open + 1, close), true);
            at = close + 1;
        }
        return pieces;
    }

    /** What was searched has names and places on lines of their own, the clauses after them: the clauses tell more, where they match. */
    private static String told(String marked) {
        var clauses = marked.lines()
                .filter(line -> line.indexOf(OPEN) >= 0
                        && line.chars().filter(c -> c == ' ').count() >= CLAUSE)
                .toList();
        return clauses.isEmpty() ? marked.replace('\n', ' ') : String.join(" … ", clauses);
    }

    private static void add(List<Hit.Snippet> pieces, String text, boolean match) {
        if (!text.isEmpty()) {
            pieces.add(new Hit.Snippet(text, match));
        }
    }
}
