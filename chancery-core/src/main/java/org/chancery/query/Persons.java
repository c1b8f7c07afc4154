package org.chancery.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.Tenure;
import org.chancery.store.RowsRead;
import org.jdbi.v3.core.Handle;

/** Lists of people. */
final class Persons {

    private final Handle handle;

    Persons(Handle handle) {
        this.handle = handle;
    }

    /** Those who are most often told of first, of one country where one is given. */
    List<PersonRow> most(Optional<String> country, Page page) {
        var query = handle.createQuery(
                        "SELECT p.id, p.name, p.kind, p.country, t.n FROM tally t JOIN party p ON p.id = t.value"
                                + " WHERE t.kind = 'party' AND t.n > 0 AND p.kind = 'person'"
                                + (country.isPresent() ? " AND p.country = :country" : "")
                                + " ORDER BY t.n DESC, t.value LIMIT :limit OFFSET :offset")
                .bind("limit", page.limit())
                .bind("offset", page.offset());
        country.ifPresent(iso3 -> query.bind("country", iso3));
        return withOffices(query.map((row, context) -> new PartyRow(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        Optional.ofNullable(row.getString(4)),
                        row.getLong(5)))
                .list());
    }

    List<PersonRow> withOffices(List<PartyRow> people) {
        var where = new Where()
                .in("o.person IN (?)", people.stream().map(PartyRow::id).toList());
        Map<String, Tenure> last = new HashMap<>();
        where.bind(handle.createQuery("SELECT o.person, o.body FROM office o" + where.sql() + " ORDER BY o.id"))
                .map((row, context) -> Map.entry(row.getString(1), RowsRead.office(row.getBytes(2))))
                .forEach(row -> last.merge(row.getKey(), row.getValue(), Persons::later));
        return people.stream()
                .map(person -> new PersonRow(person, Optional.ofNullable(last.get(person.id()))))
                .toList();
    }

    private static Tenure later(Tenure a, Tenure b) {
        return lastSeen(a).isBefore(lastSeen(b)) ? b : a;
    }

    /** The last day on which an office is attested, whatever its term. */
    static LocalDate lastSeen(Tenure tenure) {
        return tenure.attested().stream()
                .flatMap(attested -> attested.date().stream())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
