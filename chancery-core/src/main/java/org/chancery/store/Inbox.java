package org.chancery.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.chancery.model.Coded;
import org.chancery.model.Report;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The part of a store that keeps what came in. Every call is one transaction. */
public final class Inbox {

    private static final String FAILURES = "SELECT source, input, sha256, reason, failed_at FROM failure";

    private final Store store;

    Inbox(Store store) {
        this.store = store;
    }

    /** Whether all reports of an input with these bytes are in. */
    public boolean isFinished(String source, String sha256) {
        return store.look(handle -> exists(handle, "input", "source = ? AND sha256 = ?", source, sha256));
    }

    /** Whether a report is in. */
    public boolean has(String reportId) {
        return store.look(handle -> exists(handle, "report", "id = ?", reportId));
    }

    /** Notes that all reports of an input are in. */
    public void finish(String source, String sha256, String at) {
        store.write(handle -> handle.execute(
                "INSERT INTO input (source, sha256, read_at) VALUES (?, ?, ?) ON CONFLICT (source, sha256) DO UPDATE SET read_at = excluded.read_at",
                source,
                sha256,
                at));
    }

    /** Notes why something could not be read. */
    public void fail(Failure failure) {
        store.write(handle -> handle.execute(
                "INSERT INTO failure (source, input, sha256, reason, failed_at) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (source) DO UPDATE SET input = excluded.input, sha256 = excluded.sha256, reason = excluded.reason,"
                        + " failed_at = excluded.failed_at",
                failure.source(),
                failure.input(),
                failure.sha256(),
                failure.reason(),
                failure.at()));
    }

    /** Forgets the failures of an input: it is about to be read again. */
    public void retry(String input) {
        if (!failures(input).isEmpty()) {
            store.write(handle -> handle.execute("DELETE FROM failure WHERE input = ?", input));
        }
    }

    /**
     * Keeps a coded report; after this call it outlives the process. One that is in already stays as it is.
     *
     * @return whether it was not in yet
     */
    public boolean put(Coded coded, String at) {
        var report = coded.report();
        var body = Body.pack(coded);
        return store.write(handle -> {
            if (exists(handle, "report", "id = ?", report.id())) {
                return false;
            }
            insert(handle, report, at);
            handle.execute("INSERT INTO coded (report, body) VALUES (?, ?)", report.id(), body);
            handle.execute(
                    "INSERT INTO pending (report, change) VALUES (?, 'added')"
                            + " ON CONFLICT (report) DO UPDATE SET change = excluded.change",
                    report.id());
            return true;
        });
    }

    /**
     * Puts a coded report in the place of the one with its id, which was ingested when it was; or keeps it as a new one.
     *
     * @param at when it was read, for a new one
     * @return whether there was one
     */
    public boolean replace(Coded coded, String at) {
        var report = coded.report();
        var body = Body.pack(coded);
        return store.write(handle -> {
            var before = handle.createQuery("SELECT ingested_at FROM report WHERE id = ?")
                    .bind(0, report.id())
                    .mapTo(String.class)
                    .findOne();
            handle.execute("DELETE FROM report WHERE id = ?", report.id());
            insert(handle, report, before.orElse(at));
            FacetRows.retell(handle, report.id());
            handle.execute("INSERT INTO coded (report, body) VALUES (?, ?)", report.id(), body);
            handle.execute(
                    "INSERT INTO pending (report, change) VALUES (?, 'added')"
                            + " ON CONFLICT (report) DO UPDATE SET change = excluded.change",
                    report.id());
            return before.isPresent();
        });
    }

    /** The ids of the reports of an input: its own, or those of its members {@code INPUT#N}. */
    public List<String> reports(String input) {
        return store.look(
                handle -> handle.createQuery("SELECT id FROM report WHERE source = :input OR (source > :input || '#'"
                                + " AND source < :input || '$') ORDER BY id")
                        .bind("input", input)
                        .mapTo(String.class)
                        .list());
    }

    private static void insert(Handle handle, Report report, String at) {
        handle.createUpdate(
                        "INSERT INTO report (id, source, sha256, url, publisher, agency, byline, title, published, updated, day,"
                                + " language, text, ingested_at) VALUES (:id, :source, :sha256, :url, :publisher, :agency, :byline,"
                                + " :title, :published, :updated, :day, :language, :text, :at)")
                .bind("id", report.id())
                .bind("source", report.source())
                .bind("sha256", report.sha256())
                .bind("url", report.url())
                .bind("publisher", report.publisher())
                .bind("agency", report.agency())
                .bind("byline", Columns.join(report.byline()))
                .bind("title", report.title())
                .bind("published", report.published().map(Object::toString))
                .bind("updated", report.updated().map(Object::toString))
                .bind("day", report.day().map(Object::toString))
                .bind("language", report.language())
                .bind("text", report.text())
                .bind("at", at)
                .execute();
    }

    /**
     * Takes a report out and logs that it was. Its input counts as unread and its bytes are gone: ingesting it again brings the report back.
     *
     * @return whether it was there
     */
    public boolean remove(String reportId, String at) {
        return store.write(handle -> {
            for (String table : List.of("input", "kept")) {
                // a member of an archive is ARCHIVE#N
                handle.execute(
                        "DELETE FROM " + table + " WHERE EXISTS (SELECT 1 FROM report r WHERE r.id = ? AND (r.source = "
                                + table
                                + ".source OR substr(r.source, 1, length(" + table + ".source) + 1) = " + table
                                + ".source || '#'))",
                        reportId);
            }
            return take(handle, reportId, at);
        });
    }

    /**
     * Takes out a report that its input does not give any more, and logs that it was.
     *
     * @return whether it was there
     */
    public boolean drop(String reportId, String at) {
        return store.write(handle -> take(handle, reportId, at));
    }

    private static boolean take(Handle handle, String reportId, String at) {
        int logged = handle.execute(
                "INSERT INTO removal (report, source, sha256, removed_at) SELECT id, source, sha256, ? FROM report WHERE id = ?",
                at,
                reportId);
        if (logged == 0) {
            return false;
        }
        handle.execute("DELETE FROM report WHERE id = ?", reportId);
        handle.execute(
                "INSERT INTO pending (report, change) VALUES (?, 'removed')"
                        + " ON CONFLICT (report) DO UPDATE SET change = excluded.change",
                reportId);
        return true;
    }

    /** One coded report. */
    public Optional<Coded> get(String reportId) {
        return store.read(handle -> handle.createQuery("SELECT body FROM coded WHERE report = ?")
                .bind(0, reportId)
                .mapTo(byte[].class)
                .findOne()
                .map(body -> Body.unpack(body, Coded.class)));
    }

    /** All coded reports, by id, one after the other, each with the moment of its ingestion. */
    public void each(BiConsumer<Coded, String> use) {
        store.read(handle -> {
            try (var rows = handle
                    .createQuery(
                            "SELECT c.body, r.ingested_at FROM coded c JOIN report r ON r.id = c.report ORDER BY c.report")
                    .map((row, context) -> Map.entry(RowsRead.coded(row.getBytes(1)), row.getString(2)))
                    .stream()) {
                rows.forEach(row -> use.accept(row.getKey(), row.getValue()));
            }
            return null;
        });
    }

    /** The ids of reports whose coming or going the record does not show yet. */
    public List<String> pending() {
        return store.look(handle -> handle.createQuery("SELECT report FROM pending ORDER BY report")
                .mapTo(String.class)
                .list());
    }

    /** The first so many of those. */
    public List<String> pending(int most) {
        return store.look(handle -> handle.createQuery("SELECT report FROM pending ORDER BY report LIMIT :most")
                .bind("most", most)
                .mapTo(String.class)
                .list());
    }

    /** All that could not be read, by source. */
    public List<Failure> failures() {
        return store.read(handle -> failures(handle.createQuery(FAILURES + " ORDER BY source")));
    }

    /** What could not be read of one input. */
    public List<Failure> failures(String input) {
        return store.look(handle -> failures(handle.createQuery(FAILURES + " WHERE input = ? ORDER BY source")
                .bind(0, input)));
    }

    private static List<Failure> failures(Query query) {
        return query.map((row, context) -> new Failure(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .list();
    }

    private static boolean exists(Handle handle, String table, String where, Object... values) {
        return handle.select("SELECT 1 FROM " + table + " WHERE " + where, values)
                .mapTo(Integer.class)
                .findFirst()
                .isPresent();
    }

    /**
     * Something that could not be read.
     *
     * @param source what: the input, and within an archive the member
     * @param input the input that it belongs to
     * @param reason what is wrong and what can be done about it
     * @param at when it was tried, ISO 8601 in UTC
     */
    public record Failure(String source, String input, String sha256, String reason, String at) {}
}
