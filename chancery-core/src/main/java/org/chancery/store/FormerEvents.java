package org.chancery.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The events of before, while the record is derived anew: their ids, first clauses, what they said and when they came. From one thread. */
final class FormerEvents {

    private static final int BATCH = 500;

    private final Handle handle;
    private final Prepared sql;

    FormerEvents(Handle handle, Prepared sql) {
        this.handle = handle;
        this.sql = sql;
    }

    /** A row whose event came out as it was. */
    private record Same(long number, long came) {}

    void keep() {
        handle.execute("CREATE TEMPORARY TABLE former (id TEXT PRIMARY KEY, report TEXT, start INTEGER, came BIGINT,"
                + " first BIGINT, said TEXT)");
        try (var rows = handle
                        .createQuery("SELECT e.id, m.report, m.start, e.came, e.first, e.body FROM event e"
                                + " JOIN mention m ON m.event = e.no AND m.position = 0")
                        .map((row, context) -> new Object[] {
                            row.getString(1),
                            row.getString(2),
                            row.getInt(3),
                            row.getLong(4),
                            row.getLong(5),
                            digest(row.getBytes(6))
                        })
                        .stream();
                var batch = handle.prepareBatch("INSERT INTO former VALUES (?, ?, ?, ?, ?, ?)")) {
            rows.forEach(values -> {
                batch.add(values);
                if (batch.size() >= BATCH) {
                    batch.execute();
                }
            });
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    /** Leads ids that are no more to the events that have their first clause, gives events the numbers that they had, and forgets the rest. */
    void lead(RecordWriter writer) {
        sql.list(
                        "SELECT f.id, min(e.id) FROM former f JOIN mention m ON m.report = f.report AND m.start = f.start"
                                + " JOIN event e ON e.no = m.event WHERE f.id NOT IN (SELECT id FROM event) GROUP BY f.id",
                        row -> List.of(row.getString(1), row.getString(2)))
                .forEach(pair -> {
                    writer.remove(pair.get(0), Optional.of(pair.get(1)));
                    sql.run(
                            "UPDATE event SET first = (SELECT f.first FROM former f WHERE f.id = ?) WHERE id = ?"
                                    + " AND first > (SELECT f.first FROM former f WHERE f.id = ?)",
                            pair.get(0),
                            pair.get(1),
                            pair.get(0));
                });
        writer.gone("SELECT id FROM former WHERE id NOT IN (SELECT id FROM event)");
        sql.run("UPDATE event SET first = (SELECT f.first FROM former f WHERE f.id = event.id)"
                + " WHERE id IN (SELECT f.id FROM former f)");
        sql
                .list(
                        "SELECT e.no, e.body, f.came, f.said FROM event e JOIN former f ON f.id = e.id",
                        row -> digest(row.getBytes(2)).equals(row.getString(4))
                                ? new Same(row.getLong(1), row.getLong(3))
                                : null)
                .stream()
                .filter(Objects::nonNull)
                .forEach(same -> sql.run("UPDATE event SET came = ? WHERE no = ?", same.came(), same.number()));
        handle.execute("DROP TABLE former");
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
