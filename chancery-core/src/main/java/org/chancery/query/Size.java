package org.chancery.query;

import org.jdbi.v3.core.Handle;

/** How much there is in a record. */
public record Size(
        long reports, long failures, long events, long statements, long parties, long offices, long disputed) {

    static Size of(Handle handle) {
        return handle.createQuery(
                        "SELECT (SELECT count(*) FROM report), (SELECT count(*) FROM failure), (SELECT count(*) FROM event),"
                                + " (SELECT count(*) FROM statement), (SELECT count(*) FROM party), (SELECT count(*) FROM office),"
                                + " (SELECT count(DISTINCT event) FROM conflict)")
                .map((row, context) -> new Size(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7)))
                .one();
    }
}
