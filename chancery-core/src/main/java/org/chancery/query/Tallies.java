package org.chancery.query;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The counts that the store keeps as rows come and go. */
final class Tallies {

    private Tallies() {}

    /** The values of a kind of tally, the most frequent first. */
    static List<Facets.Count> most(Handle handle, String kind, int limit) {
        return handle.createQuery(
                        "SELECT value, n FROM tally WHERE kind = ? AND n > 0 AND value <> '' ORDER BY n DESC, value LIMIT ?")
                .bind(0, kind)
                .bind(1, limit)
                .map((row, context) -> new Facets.Count(row.getString(1), row.getString(1), row.getLong(2)))
                .list();
    }

    /** The values of a kind of tally in their own order: months, one after the other. */
    static List<Facets.Count> inOrder(Handle handle, String kind) {
        return handle.createQuery("SELECT value, n FROM tally WHERE kind = ? AND n > 0 AND value <> '' ORDER BY value")
                .bind(0, kind)
                .map((row, context) -> new Facets.Count(row.getString(1), row.getString(1), row.getLong(2)))
                .list();
    }

    static long of(Handle handle, String kind, String value) {
        return handle.createQuery("SELECT n FROM tally WHERE kind = ? AND value = ?")
                .bind(0, kind)
                .bind(1, value)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    /** Whether the days of a filter are those of an eighth of the events at most. */
    static boolean isFewDays(Handle handle, Filter filter) {
        if (filter.from().isEmpty() && filter.to().isEmpty()) {
            return false;
        }
        long some = handle.createQuery(
                        "SELECT coalesce(sum(n), 0) FROM tally WHERE kind = 'month' AND value BETWEEN :from AND :to")
                .bind(
                        "from",
                        filter.from().map(day -> day.toString().substring(0, 7)).orElse(""))
                .bind(
                        "to",
                        filter.to().map(day -> day.toString().substring(0, 7)).orElse("9999-99"))
                .mapTo(Long.class)
                .one();
        return some < of(handle, "events", "") / 8;
    }

    /** The sum over some values of a kind. */
    static long of(Handle handle, String kind, Collection<String> values) {
        var where = new Where().and("kind = ?", kind).in("value IN (?)", values);
        return where.bind(handle.createQuery("SELECT coalesce(sum(n), 0) FROM tally" + where.sql()))
                .mapTo(Long.class)
                .one();
    }
}
