package org.chancery.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.Event;
import org.chancery.store.EventNumber;
import org.chancery.store.FullText;
import org.chancery.store.RowsRead;
import org.jdbi.v3.core.Handle;

/** Questions about events. */
final class Events {

    private static final int COUNTED = Answer.COUNTED;
    /** Up to how many events with some words are sorted by how well these fit: each takes as long to be judged as ten to be found. */
    private static final int RANKED = 2_000;

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
        var conditions = new EventFilter(handle, whoIs);
        var total = count(handle, conditions, filter, page.limit() > COUNTED ? Long.MAX_VALUE : COUNTED + 1L);
        return new Answer<>(hits(handle, conditions, filter, order, page, snippets), total);
    }

    /** A page, the count and the facets, for which the latest events are looked for once. */
    Listing listing(Handle handle, Filter filter, Order order, Page page) {
        var conditions = new EventFilter(handle, whoIs);
        var latest = Latest.of(handle, conditions.byDay(filter, Order.LATEST, COUNTED + 1), COUNTED + 1);
        int end = page.offset() + page.limit();
        boolean among = order.isByDay()
                && order != Order.EARLIEST
                && page.after().isEmpty()
                && !best(conditions, filter, order)
                && (end <= latest.size() || latest.size() <= COUNTED);
        var hits = among
                ? hits(handle, conditions, filter, latest.part(page.offset(), end), true)
                : hits(handle, conditions, filter, order, page, true);
        var total = Math.min(COUNTED + 1L, conditions.known(filter).orElse(latest.size()));
        return new Listing(
                hits, total, new FacetCounts(handle, latest.part(0, Latest.FACETS), whoIs.offices()).count());
    }

    long count(Handle handle, Filter filter) {
        return count(handle, new EventFilter(handle, whoIs), filter, Long.MAX_VALUE);
    }

    private static long count(Handle handle, EventFilter conditions, Filter filter, long most) {
        return Math.min(most, conditions.known(filter).orElseGet(() -> {
            var where = conditions.counting(filter);
            return where.bind(handle.createQuery("SELECT count(*) FROM (SELECT "
                            + (where.isByOther() ? "DISTINCT " + where.number() : "1") + " FROM " + where.numbers()
                            + " LIMIT " + most + ") counted"))
                    .mapTo(Long.class)
                    .one();
        }));
    }

    /** Whether events are sorted by how well words fit them. */
    private boolean best(EventFilter conditions, Filter filter, Order order) {
        return order == Order.BEST
                && conditions.match(filter).stream().anyMatch(words -> conditions.matches(words) <= RANKED);
    }

    /** The events alone, uncounted. */
    List<Hit> hits(Handle handle, Filter filter, Order order, Page page, boolean snippets) {
        return hits(handle, new EventFilter(handle, whoIs), filter, order, page, snippets);
    }

    private List<Hit> hits(
            Handle handle, EventFilter conditions, Filter filter, Order order, Page page, boolean snippets) {
        var numbers = best(conditions, filter, order)
                ? best(
                        handle,
                        conditions.besides(filter),
                        conditions.match(filter).orElseThrow(),
                        conditions.weighing(filter).orElseThrow(),
                        page)
                : byOrder(handle, conditions, filter, order, page);
        return hits(handle, conditions, filter, new Latest(numbers), snippets);
    }

    private static List<Hit> hits(
            Handle handle, EventFilter conditions, Filter filter, Latest found, boolean snippets) {
        var match = conditions.match(filter);
        var numbers = found.numbers();
        var words = snippets && match.isPresent()
                ? Snippets.of(handle, match.get(), numbers, conditions.matches(match.get()) <= Ways.MANY)
                : Map.<Long, List<Hit.Snippet>>of();
        var events = bodies(handle, numbers);
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < numbers.size(); i++) {
            hits.add(new Hit(events.get(i), words.getOrDefault(numbers.get(i), List.of())));
        }
        return hits;
    }

    /**
     * The words first, in the order of how well they fit, then what is asked of each event.
     *
     * @param match what must fit
     * @param weighing how well what of it fits
     */
    static List<Long> best(Handle handle, Where where, String match, String weighing, Page page) {
        var text = FullText.of(handle);
        if (!match.equals(weighing)) {
            where.and(text.among("+w.no", "event", "?"), match);
        }
        return where.and("e.no = w.no")
                .bind(handle.createQuery("SELECT e.no FROM " + text.ranked("event", ":best")
                        + " w CROSS JOIN event e" + where.sql()
                        + " ORDER BY w.rank, e.day DESC, e.id LIMIT :limit OFFSET :offset"))
                .bind("best", weighing)
                .bind("limit", page.limit())
                .bind("offset", page.offset())
                .mapTo(Long.class)
                .list();
    }

    private static List<Long> byOrder(Handle handle, EventFilter conditions, Filter filter, Order order, Page page) {
        var where = order.isByDay()
                ? conditions.byDay(filter, order, page.limit() + page.offset())
                : conditions.where(filter);
        page.after()
                .filter(after -> order != Order.EARLIEST)
                .ifPresent(after -> where.byNumber(" <= ?", EventNumber.most(after.day())));
        page.after()
                .ifPresent(after -> where.and(where.day() + (order == Order.EARLIEST ? " >= ?" : " <= ?"), after.day())
                        .and("(" + where.day() + " <> ?", after.day())
                        .or(" OR e.id > ?)", after.id()));
        return Latest.numbers(handle, where, order, page);
    }

    /** Events by their numbers, in the order of these. */
    static List<Event> bodies(Handle handle, List<Long> numbers) {
        Map<Long, Event> found = new HashMap<>();
        new Latest(numbers)
                .ask(handle, "SELECT no, body FROM event WHERE no IN :these")
                .map((row, context) -> Map.entry(row.getLong(1), RowsRead.event(row.getBytes(2))))
                .forEach(row -> found.put(row.getKey(), row.getValue()));
        return numbers.stream().map(found::get).toList();
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
        var where = new EventFilter(handle, whoIs).byDay(filter, Order.LATEST, Latest.FACETS);
        return new FacetCounts(handle, Latest.of(handle, where, Latest.FACETS), whoIs.offices()).count();
    }
}
