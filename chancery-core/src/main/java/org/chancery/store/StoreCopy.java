package org.chancery.store;

import java.nio.file.Path;
import java.util.Iterator;
import org.jdbi.v3.core.Handle;

/** Copies of a store: whole, or with some of its events. */
public final class StoreCopy {

    private static final int BATCH = 1_000;

    private StoreCopy() {}

    /** A whole copy, as it is now, without free pages; the file must not be there. */
    public static void whole(Store store, Path to) {
        store.copy(to);
    }

    /**
     * A copy with these events, statements, tenures and the reports that tell of them; what else the store has is taken out.
     *
     * @param kept ids
     */
    public static void part(Store store, Path to, Kept kept) {
        store.copy(to);
        try (var handle = Sqlite.writing(to).open()) {
            handle.execute("PRAGMA journal_mode = DELETE");
            handle.useTransaction(change -> {
                keep(change, "event", "id", kept.events());
                keep(change, "statement", "id", kept.statements());
                keep(change, "office", "id", kept.offices());
                keep(change, "report", "id", kept.reports());
                FullText.of(change).rebuilt(change, "event");
                change.execute("DELETE FROM event_alias WHERE event NOT IN (SELECT id FROM event)");
                change.execute("DELETE FROM related WHERE other NOT IN (SELECT id FROM event)");
                change.execute("DELETE FROM party WHERE id NOT IN (SELECT party FROM event_party)"
                        + " AND id NOT IN (SELECT speaker FROM statement WHERE speaker IS NOT NULL)"
                        + " AND id NOT IN (SELECT person FROM office WHERE person IS NOT NULL)");
            });
            handle.execute("VACUUM");
        }
    }

    private static void keep(Handle handle, String table, String column, Iterator<String> ids) {
        handle.execute("CREATE TEMP TABLE kept (id TEXT PRIMARY KEY)");
        while (ids.hasNext()) {
            try (var batch = handle.prepareBatch("INSERT INTO kept VALUES (?)")) {
                for (int i = 0; i < BATCH && ids.hasNext(); i++) {
                    batch.add(ids.next());
                }
                batch.execute();
            }
        }
        handle.execute("DELETE FROM " + table + " WHERE " + column + " NOT IN (SELECT id FROM kept)");
        handle.execute("DROP TABLE kept");
    }

    /** Ids of what a part keeps. */
    public record Kept(
            Iterator<String> events, Iterator<String> statements, Iterator<String> offices, Iterator<String> reports) {}
}
