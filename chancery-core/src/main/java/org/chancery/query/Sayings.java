package org.chancery.query;

import java.util.List;
import org.chancery.model.Said;
import org.chancery.store.FullText;
import org.chancery.store.RowsRead;
import org.jdbi.v3.core.Handle;

/** Questions about statements. */
final class Sayings {

    private final WhoIs whoIs;

    Sayings(WhoIs whoIs) {
        this.whoIs = whoIs;
    }

    Answer<Said> find(Handle handle, StatementFilter filter, Page page) {
        var where = where(handle, filter);
        long total = where.sql().isEmpty()
                ? Tallies.of(handle, "statements", "")
                : where.bind(handle.createQuery("SELECT count(*) FROM statement s" + where.sql()))
                        .mapTo(Long.class)
                        .one();
        var rows = where.bind(handle.createQuery("SELECT s.body FROM statement s" + where.sql()
                        + " ORDER BY s.day DESC, s.id LIMIT :limit OFFSET :offset"))
                .bind("limit", page.limit())
                .bind("offset", page.offset())
                .map((row, context) -> RowsRead.statement(row.getBytes(1)))
                .list();
        return new Answer<>(rows, total);
    }

    private Where where(Handle handle, StatementFilter filter) {
        var where = new Where();
        filter.words()
                .flatMap(words -> whoIs.match(handle, words))
                .ifPresent(match -> where.and(FullText.of(handle).among("s.no", "statement", "?"), match));
        filter.who().map(name -> whoIs.find(handle, name)).ifPresent(who -> {
            if (who.country().isEmpty()) {
                where.in("s.speaker IN (?)", who.parties());
            } else {
                where.and("s.country = ?", who.country());
            }
        });
        filter.from().ifPresent(day -> where.and("s.day >= ?", day.toString()));
        filter.to().ifPresent(day -> where.and("s.day <> '' AND s.day <= ?", day.toString()));
        return where;
    }

    SayingFacets facets(Handle handle, StatementFilter filter) {
        var where = where(handle, filter);
        return SayingFacets.of(where.bind(handle.createQuery("SELECT s.speaker, s.name, s.topics FROM statement s"
                        + where.sql() + " ORDER BY s.day DESC, s.id LIMIT " + Latest.MOST))
                .map((row, context) -> new SayingFacets.Columns(row.getString(1), row.getString(2), row.getString(3)))
                .list());
    }

    Found<Said> get(Handle handle, String id) {
        return Ids.find(handle, "statement", id, whole -> handle.createQuery("SELECT body FROM statement WHERE id = ?")
                .bind(0, whole)
                .map((row, context) -> RowsRead.statement(row.getBytes(1)))
                .one());
    }

    List<Said> during(Handle handle, String eventId) {
        return handle.createQuery("SELECT body FROM statement WHERE during = ? ORDER BY report, start")
                .bind(0, eventId)
                .map((row, context) -> RowsRead.statement(row.getBytes(1)))
                .list();
    }
}
