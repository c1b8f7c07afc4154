package org.chancery.query;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;

/** Reads {@link ReportSource}s. */
final class ReportSources {

    private ReportSources() {}

    /** The reports under the name {@code r} that conditions hold for. */
    static ResultIterable<ReportSource> query(Handle handle, Where where, String order) {
        return where.bind(handle.createQuery(
                        "SELECT r.id, r.source, r.url, r.publisher, r.agency, r.title, coalesce(r.published, r.updated),"
                                + " r.language, r.ingested_at, r.copy_of, length(r.text) FROM report r" + where.sql()
                                + order))
                .map((row, context) -> new ReportSource(
                        row.getString(1),
                        row.getString(2),
                        Optional.ofNullable(row.getString(3)),
                        Optional.ofNullable(row.getString(4)),
                        Optional.ofNullable(row.getString(5)),
                        Optional.ofNullable(row.getString(6)),
                        Optional.ofNullable(row.getString(7)),
                        Optional.ofNullable(row.getString(8)),
                        row.getString(9),
                        Optional.ofNullable(row.getString(10)),
                        row.getInt(11)));
    }
}
