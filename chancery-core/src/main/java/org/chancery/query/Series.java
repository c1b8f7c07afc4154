package org.chancery.query;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** PLOVER's scale over time: what happened by month. */
public record Series(List<Month> months) {

    /** Copies the list. */
    public Series {
        months = List.copyOf(months);
    }

    /**
     * A month.
     *
     * @param month {@code 2021-09}
     * @param mean of the events' scores, -10 to 10
     * @param events how many
     * @param lowest the least score of the month
     * @param highest the greatest
     */
    public record Month(String month, double mean, long events, double lowest, double highest) {}

    /** The months of the latest events that happened. */
    static Series of(Handle handle, Where where) {
        where.and(where.column("status") + " IN ('occurred', 'ongoing')");
        return new Series(Latest.of(handle, where, Latest.MOST)
                .ask(
                        handle,
                        "SELECT substr(day, 1, 7), avg(score), count(*), min(score), max(score) FROM event_facet WHERE day <> ''"
                                + " AND event IN :these GROUP BY 1 ORDER BY 1")
                .map((row, context) -> new Month(
                        row.getString(1), row.getDouble(2), row.getLong(3), row.getDouble(4), row.getDouble(5)))
                .list());
    }
}
