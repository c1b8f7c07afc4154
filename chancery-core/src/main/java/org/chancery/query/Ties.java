package org.chancery.query;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Who met whom.
 *
 * @param ties those who met most often first
 * @param meetings over how many meetings; where more were asked for, these are the latest
 */
public record Ties(List<Tie> ties, long meetings) {

    private static final int SHOWN = 120;

    /** A person, or a country. */
    public record Node(String id, String name, String country) {}

    /**
     * Two who met.
     *
     * @param last ISO day of their last meeting; empty when it is not known
     */
    public record Tie(Node one, Node other, long times, String last) {}

    private static final String PEOPLE =
            "SELECT p.id, p.name, coalesce(p.country, ''), q.id, q.name, coalesce(q.country, ''),"
                    + " count(DISTINCT a.event) AS n, max(a.day) FROM event_party a JOIN event_party b ON b.event = a.event AND a.party < b.party"
                    + " JOIN party p ON p.id = a.party AND p.kind = 'person' JOIN party q ON q.id = b.party AND q.kind = 'person'";

    private static final String COUNTRIES = "SELECT a.country, a.country, a.country, b.country, b.country, b.country,"
            + " count(DISTINCT a.event) AS n, max(a.day) FROM event_party a JOIN event_party b ON b.event = a.event AND a.country < b.country";

    static Ties of(Handle handle, Where where, boolean countries) {
        where.and(where.column("type") + " = 'CONSULT'").and(where.column("status") + " IN ('occurred', 'ongoing')");
        var latest = Latest.of(handle, where, Latest.MOST);
        var ties = latest.ask(
                        handle,
                        (countries ? COUNTRIES : PEOPLE) + " WHERE a.event IN :these"
                                + " GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY n DESC, 1, 4 LIMIT " + SHOWN)
                .map((row, context) -> new Tie(
                        new Node(row.getString(1), row.getString(2), row.getString(3)),
                        new Node(row.getString(4), row.getString(5), row.getString(6)),
                        row.getLong(7),
                        row.getString(8)))
                .list();
        return new Ties(ties, latest.size());
    }
}
