package org.chancery.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Event;
import org.chancery.model.Tenure;
import org.chancery.store.RowsRead;
import org.jdbi.v3.core.Handle;

/** Questions about parties. */
final class Parties {

    private static final int SHOWN = 20;

    private static final String PARTY = "p.id, p.name, p.kind, p.country,"
            + " coalesce((SELECT n FROM tally WHERE kind = 'party' AND value = p.id), 0) AS events";

    List<PartyRow> named(Handle handle, Who who) {
        var where = new Where();
        if (who.country().isEmpty()) {
            where.in("p.id IN (?)", who.parties());
        } else {
            where.and("p.country = ?", who.country());
        }
        return where.bind(handle.createQuery(
                        "SELECT " + PARTY + " FROM party p" + where.sql() + " ORDER BY events DESC, p.id"))
                .map((row, context) -> party(row))
                .list();
    }

    /** The parties of one kind, those most often told of first. */
    Answer<PartyRow> ofKind(Handle handle, String kind, Page page) {
        long total = handle.createQuery("SELECT count(*) FROM party WHERE kind = ?")
                .bind(0, kind)
                .mapTo(Long.class)
                .one();
        return new Answer<>(
                handle.createQuery("SELECT " + PARTY
                                + " FROM party p WHERE p.kind = ? ORDER BY events DESC, p.id LIMIT ? OFFSET ?")
                        .bind(0, kind)
                        .bind(1, page.limit())
                        .bind(2, page.offset())
                        .map((row, context) -> party(row))
                        .list(),
                total);
    }

    /** The countries that parties of events belong to, those of most events first. */
    List<Facets.Count> countries(Handle handle) {
        return Tallies.most(handle, "country", Integer.MAX_VALUE);
    }

    Found<Dossier> dossier(Handle handle, String id) {
        return Ids.find(
                handle,
                "party",
                id,
                whole -> new Dossier(
                        handle.createQuery("SELECT " + PARTY + " FROM party p WHERE p.id = ?")
                                .bind(0, whole)
                                .map((row, context) -> party(row))
                                .one(),
                        offices(handle, whole),
                        contacts(handle, whole),
                        events(handle, whole, true, Order.EARLIEST),
                        events(handle, whole, false, Order.LATEST),
                        handle.createQuery("SELECT count(*) FROM statement WHERE speaker = ?")
                                .bind(0, whole)
                                .mapTo(Long.class)
                                .one()));
    }

    private static List<Tenure> offices(Handle handle, String person) {
        return handle.createQuery("SELECT o.body FROM office o WHERE o.person = ? ORDER BY"
                        + " (SELECT min(a.day) FROM attestation a WHERE a.office = o.no), o.id")
                .bind(0, person)
                .map((row, context) -> RowsRead.office(row.getBytes(1)))
                .list();
    }

    private static List<Dossier.Contact> contacts(Handle handle, String id) {
        return handle.createQuery("SELECT " + PARTY + ", c.times, c.first, c.last FROM ("
                        + "SELECT b.party, count(DISTINCT a.event) AS times, min(a.day) AS first, max(a.day) AS last FROM ("
                        + "SELECT event, day FROM event_party WHERE party = :id AND type = 'CONSULT' AND status IN ('occurred', 'ongoing')"
                        + " ORDER BY day DESC LIMIT " + Latest.MOST + ") a"
                        + " JOIN event_party b ON b.event = a.event AND b.party <> :id GROUP BY b.party"
                        + " ORDER BY 2 DESC, 4 DESC, 1 LIMIT " + SHOWN + ") c JOIN party p ON p.id = c.party"
                        + " ORDER BY c.times DESC, c.last DESC, p.id")
                .bind("id", id)
                .map((row, context) ->
                        new Dossier.Contact(party(row), row.getLong("times"), row.getString(7), row.getString(8)))
                .list();
    }

    private static List<Event> events(Handle handle, String id, boolean planned, Order order) {
        var where = EventFilter.of(handle, "party", List.of(id));
        where.and(where.column("status") + (planned ? " = 'planned'" : " <> 'planned'"));
        if (planned) {
            where.and(Plans.standing(where.number()));
        }
        return Events.bodies(handle, Latest.numbers(handle, where, order, Page.first(SHOWN)));
    }

    private static PartyRow party(ResultSet row) throws SQLException {
        return new PartyRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Optional.ofNullable(row.getString(4)),
                row.getLong(5));
    }
}
