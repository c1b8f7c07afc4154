package org.chancery.query;

import java.util.ArrayList;
import java.util.List;
import org.chancery.store.FullText;
import org.jdbi.v3.core.Handle;

/**
 * What came into a record, or changed in it, since somebody looked.
 *
 * @param rows in the order asked for
 * @param more whether there are more than were asked for
 */
public record Arrivals(List<Arrival> rows, boolean more) {

    /** Copies the list. */
    public Arrivals {
        rows = List.copyOf(rows);
    }

    /**
     * Where the record stands: a number that grows with whatever comes or changes, and never goes back.
     *
     * @param handle of the record
     */
    static long mark(Handle handle) {
        return handle.createQuery("SELECT last FROM coming").mapTo(Long.class).one();
    }

    /**
     * The events of a filter that came after a mark, that of another included.
     *
     * @param lastFirst what came last first, rather than in the order of coming
     */
    static Arrivals of(
            Handle handle, EventFilter conditions, Filter filter, Stretch stretch, boolean lastFirst, int most) {
        // few come between two looks: they are gone through, and all else is asked of each
        var where = conditions.besides(filter);
        conditions
                .match(filter)
                .ifPresent(match -> where.and(FullText.of(handle).among("+e.no", "event", "?"), match));
        where.and("e.came > ?", stretch.after()).and("e.came <= ?", stretch.until());
        var found = where.bind(handle.createQuery("SELECT e.no, e.came, e.first FROM event e" + where.sql()
                        + " ORDER BY e.came " + (lastFirst ? "DESC" : "") + " LIMIT :limit"))
                .bind("limit", most + 1)
                .map((row, context) -> new Row(row.getLong(1), row.getLong(2), row.getLong(3)))
                .list();
        var shown = found.subList(0, Math.min(most, found.size()));
        var events = Events.bodies(handle, shown.stream().map(Row::number).toList());
        var rows = new ArrayList<Arrival>();
        for (int i = 0; i < shown.size(); i++) {
            var row = shown.get(i);
            rows.add(new Arrival(events.get(i), row.came(), row.first() <= stretch.after()));
        }
        return new Arrivals(rows, found.size() > most);
    }

    private record Row(long number, long came, long first) {}

    /**
     * What came after one mark until another.
     *
     * @param after where somebody stopped looking
     * @param until where the record stood; {@link Long#MAX_VALUE} for now
     */
    public record Stretch(long after, long until) {

        public static Stretch since(long mark) {
            return new Stretch(mark, Long.MAX_VALUE);
        }
    }
}
