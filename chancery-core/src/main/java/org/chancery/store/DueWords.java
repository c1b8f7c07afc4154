package org.chancery.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * The words of events that came and went, on their way into FTS5's lists: they are written in the order of the events' numbers, for the lists are
 * begun anew wherever that order is broken. PostgreSQL keeps its own beside each row, and nothing is due.
 */
final class DueWords {

    /** About so many are kept in memory. */
    private static final int MOST = 5_000;

    private final Prepared sql;
    private final boolean kept;
    private final List<Change> changes = new ArrayList<>();

    DueWords(Handle handle, Prepared sql) {
        this.sql = sql;
        this.kept = FullText.of(handle) instanceof Fts5;
    }

    /** @param came whether the event came, rather than went */
    private record Change(long number, boolean came, String words) {}

    void came(long number, String words) {
        add(new Change(number, true, words));
    }

    /** @param words exactly those that it came with */
    void went(long number, String words) {
        add(new Change(number, false, words));
    }

    private void add(Change change) {
        if (kept) {
            changes.add(change);
            if (changes.size() >= MOST) {
                flush();
            }
        }
    }

    /** Writes what is due; to be called before the transaction ends. */
    void flush() {
        // of one number, in the order in which they happened
        changes.sort(Comparator.comparingLong(Change::number));
        for (var change : changes) {
            if (change.came()) {
                sql.run("INSERT INTO event_words (rowid, words) VALUES (?, ?)", change.number(), change.words());
            } else {
                sql.run(
                        "INSERT INTO event_words (event_words, rowid, words) VALUES ('delete', ?, ?)",
                        change.number(),
                        change.words());
            }
        }
        changes.clear();
    }
}
