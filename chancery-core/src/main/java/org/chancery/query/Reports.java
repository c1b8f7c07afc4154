package org.chancery.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.store.FullText;
import org.chancery.store.RowsRead;
import org.jdbi.v3.core.Handle;

/** Questions about reports. */
final class Reports {

    private static final String COLUMNS =
            "r.id, r.source, r.url, r.publisher, r.agency, r.title, coalesce(r.published, r.updated),"
                    + " r.copy_of, r.ingested_at, (SELECT count(DISTINCT event) FROM mention WHERE report = r.id),"
                    + " (SELECT count(*) FROM statement WHERE report = r.id), r.text";

    private final WhoIs whoIs;

    Reports(WhoIs whoIs) {
        this.whoIs = whoIs;
    }

    Answer<ReportRow> find(Handle handle, ReportFilter filter, Page page) {
        var where = new Where();
        filter.words()
                .flatMap(words -> whoIs.match(handle, words))
                .ifPresent(match -> where.and(FullText.of(handle).among("r.no", "report", "?"), match));
        filter.outlet()
                .ifPresent(outlet -> where.and(
                        "instr(lower(coalesce(r.publisher, '') || ' ' || coalesce(r.agency, '') || ' ' || coalesce(r.url, '')), ?) > 0",
                        outlet.toLowerCase(Locale.ROOT)));
        filter.from().ifPresent(day -> where.and("r.day >= ?", day.toString()));
        filter.to().ifPresent(day -> where.and("r.day <= ?", day.toString()));
        long total = where.bind(handle.createQuery("SELECT count(*) FROM report r" + where.sql()))
                .mapTo(Long.class)
                .one();
        var rows = where.bind(handle.createQuery("SELECT " + COLUMNS + " FROM report r" + where.sql()
                        + " ORDER BY r.day DESC, r.id LIMIT :limit OFFSET :offset"))
                .bind("limit", page.limit())
                .bind("offset", page.offset())
                .map((row, context) -> row(row))
                .list();
        return new Answer<>(rows, total);
    }

    Map<String, ReportRow> rows(Handle handle, Collection<String> ids) {
        var where = new Where().in("r.id IN (?)", ids);
        var rows = new LinkedHashMap<String, ReportRow>();
        where.bind(handle.createQuery("SELECT " + COLUMNS + " FROM report r" + where.sql() + " ORDER BY r.id"))
                .map((row, context) -> row(row))
                .forEach(row -> rows.put(row.id(), row));
        return rows;
    }

    Found<ReportView> get(Handle handle, String id) {
        return Ids.find(
                handle,
                "report",
                id,
                whole -> new ReportView(
                        rows(handle, java.util.List.of(whole)).get(whole),
                        handle.createQuery("SELECT body FROM coded WHERE report = ?")
                                .bind(0, whole)
                                .map((row, context) -> RowsRead.coded(row.getBytes(1)))
                                .one(),
                        handle.createQuery(
                                        "SELECT body FROM event WHERE no IN (SELECT event FROM mention WHERE report = ?)"
                                                + " ORDER BY day, id")
                                .bind(0, whole)
                                .map((row, context) -> RowsRead.event(row.getBytes(1)))
                                .list(),
                        handle.createQuery("SELECT body FROM statement WHERE report = ? ORDER BY start, id")
                                .bind(0, whole)
                                .map((row, context) -> RowsRead.statement(row.getBytes(1)))
                                .list()));
    }

    private static ReportRow row(ResultSet row) throws SQLException {
        return new ReportRow(
                row.getString(1),
                row.getString(2),
                Optional.ofNullable(row.getString(3)),
                Optional.ofNullable(row.getString(4)),
                Optional.ofNullable(row.getString(5)),
                Optional.ofNullable(row.getString(6)),
                Optional.ofNullable(row.getString(7)),
                Optional.ofNullable(row.getString(8)),
                row.getString(9),
                row.getLong(10),
                row.getLong(11),
                row.getString(12));
    }
}
