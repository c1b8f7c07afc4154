package org.chancery.query;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** How much there is in a record, from its tallies. */
public record Size(long reports, long failures, long events, long statements, long offices, long disputed) {

    static Size of(Handle handle) {
        Map<String, Long> tally = new HashMap<>();
        handle.createQuery("SELECT kind, n FROM tally WHERE value = '' AND kind IN"
                        + " ('reports', 'events', 'statements', 'offices', 'disputed')")
                .map((row, context) -> tally.put(row.getString(1), row.getLong(2)))
                .list();
        long failures = handle.createQuery("SELECT count(*) FROM failure")
                .mapTo(Long.class)
                .one();
        return new Size(
                tally.getOrDefault("reports", 0L),
                failures,
                tally.getOrDefault("events", 0L),
                tally.getOrDefault("statements", 0L),
                tally.getOrDefault("offices", 0L),
                tally.getOrDefault("disputed", 0L));
    }
}
