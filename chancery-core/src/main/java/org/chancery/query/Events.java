package org.chancery.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.Event;
import org.chancery.store.FullText;
import org.chancery.store.RowsRead;
import org.jdbi.v3.core.Handle;

/** Questions about events. */
final class Events {

    private static final int COUNTED = Answer.COUNTED;

    private final WhoIs whoIs;

    Events(WhoIs whoIs) {
        this.whoIs = whoIs;
    }

    Answer<Event> find(Handle handle, Filter filter, Order order, Page page) {
        var found = search(handle, filter, order, page, false);
        return new Answer<>(found.rows().stream().map(Hit::event).toList(), found.total());
    }

    /** Events with, where words were asked for, the place that they were found at. */
    Answer<Hit> search(Handle handle, Filter filter, Order order, Page page, boolean snippets) {
        var total = page.limit() > COUNTED ? count(handle, filter) : count(handle, filter, COUNTED + 1L);
        return new Answer<>(hits(handle, filter, order, page, snippets), total);
    }

    long count(Handle handle, Filter filter) {
        if (filter.equals(Filter.all())) {
            return Tallies.of(handle, "events", "");
        }
        var where = new EventFilter(handle, whoIs).counting(filter);
        return where.bind(handle.createQuery("SELECT count(*) FROM event e" + where.sql()))
                .mapTo(Long.class)
                .one();
    }

    /** How many events there are, counted up to a number. */
    long count(Handle handle, Filter filter, long most) {
        if (filter.equals(Filter.all())) {
            return Tallies.of(handle, "events", "");
        }
        var where = new EventFilter(handle, whoIs).counting(filter);
        return where.bind(handle.createQuery(
                        "SELECT count(*) FROM (SELECT 1 FROM event e" + where.sql() + " LIMIT " + most + ") counted"))
                .mapTo(Long.class)
                .one();
    }

    /** The events alone, uncounted. */
    List<Hit> hits(Handle handle, Filter filter, Order order, Page page, boolean snippets) {
        var conditions = new EventFilter(handle, whoIs);
        var match = filter.words().flatMap(words -> whoIs.match(handle, words));
        boolean best = order == Order.BEST
                && match.filter(words -> conditions.matches(words) <= EventFilter.FEW)
                        .isPresent();
        var where = best ? conditions.besides(filter) : conditions.where(filter);
        if (!best) {
            page.after().ifPresent(after -> after(where, order, after));
        }
        String sql = best
                // the words first, in this order, then what is asked of each event
                ? "SELECT e.no, e.body FROM " + FullText.of(handle).ranked("event", ":best")
                        + " w CROSS JOIN event e" + where.and("e.no = w.no").sql()
                        + " ORDER BY w.rank, e.day DESC, e.id"
                : "SELECT e.no, e.body FROM event e" + where.sql() + " ORDER BY " + order.sql();
        var query = where.bind(handle.createQuery(sql + " LIMIT :limit OFFSET :offset"))
                .bind("limit", page.limit())
                .bind("offset", page.offset());
        if (best) {
            query.bind("best", match.get());
        }
        var rows = new LinkedHashMap<Long, Event>();
        query.map((row, context) -> Map.entry(row.getLong(1), RowsRead.event(row.getBytes(2))))
                .forEach(row -> rows.put(row.getKey(), row.getValue()));
        var words = snippets && match.isPresent()
                ? Snippets.of(handle, match.get(), List.copyOf(rows.keySet()))
                : Map.<Long, List<Hit.Snippet>>of();
        return rows.entrySet().stream()
                .map(row -> new Hit(row.getValue(), words.getOrDefault(row.getKey(), List.of())))
                .toList();
    }

    private static void after(Where where, Order order, Page.After after) {
        where.and("e.day " + (order == Order.EARLIEST ? ">=" : "<=") + " ?", after.day())
                .and("(e.day <> ?", after.day())
                .or(" OR e.id > ?)", after.id());
    }

    Found<Event> get(Handle handle, String id) {
        var found = Ids.find(handle, "event", id, whole -> body(handle, whole));
        if (found instanceof Found.None<Event>) {
            return handle.createQuery("SELECT event FROM event_alias WHERE id = ?")
                    .bind(0, id)
                    .mapTo(String.class)
                    .findOne()
                    .<Found<Event>>map(event -> new Found.One<>(body(handle, event)))
                    .orElse(found);
        }
        return found;
    }

    private static Event body(Handle handle, String id) {
        return handle.createQuery("SELECT body FROM event WHERE id = ?")
                .bind(0, id)
                .map((row, context) -> RowsRead.event(row.getBytes(1)))
                .one();
    }

    Facets facets(Handle handle, Filter filter) {
        return new FacetCounts(handle, new EventFilter(handle, whoIs).where(filter)).count();
    }
}
