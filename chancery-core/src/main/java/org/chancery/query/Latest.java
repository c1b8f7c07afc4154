package org.chancery.query;

import java.util.List;
import org.chancery.model.Event;
import org.chancery.store.RowsRead;
import org.jdbi.v3.core.statement.Query;

/**
 * The latest events that conditions let through, at most so many. What is counted or drawn is counted over these, so that no
 * question, however wide, reads the whole record.
 */
final class Latest {

    /** Over how many events maps, networks and series are counted. */
    static final int MOST = 5_000;

    /** Over how many events facets are counted: they stand beside every list, which must not wait for them. */
    static final int FACETS = 1_000;

    private Latest() {}

    /** Their numbers, as a subquery. */
    static String numbers(Where where, int most) {
        return "(" + select(where, most) + ")";
    }

    /** Their numbers, as a question. */
    static String select(Where where, int most) {
        return "SELECT e.no FROM event e" + where.sql() + " ORDER BY e.day DESC, e.id LIMIT " + most;
    }

    /** The events of a query whose one column is {@code body}. */
    static List<Event> events(Query query) {
        return query.map((row, context) -> RowsRead.event(row.getBytes(1))).list();
    }
}
