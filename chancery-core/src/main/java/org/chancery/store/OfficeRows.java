package org.chancery.store;

import org.chancery.model.Evidence;
import org.chancery.model.Tenure;

/** A tenure's row and those of its attestations. */
final class OfficeRows {

    private final Prepared sql;

    OfficeRows(Prepared sql) {
        this.sql = sql;
    }

    void insert(Tenure tenure, String post, byte[] body) {
        sql.run(
                "INSERT INTO office (id, person, name, office, title, country, organisation, from_day, to_day, post, body) VALUES"
                        + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                tenure.id(),
                PartyRows.id(tenure.person()),
                tenure.person().name(),
                tenure.office(),
                tenure.title(),
                tenure.country().orElse(null),
                tenure.organisation().orElse(null),
                tenure.from().map(Object::toString).orElse(null),
                tenure.to().map(Object::toString).orElse(null),
                post,
                body);
        long no = sql.one("SELECT no FROM office WHERE id = ?", row -> row.getLong(1), tenure.id())
                .orElseThrow();
        int position = 0;
        for (var attested : tenure.attested()) {
            sql.later(
                    "office",
                    "INSERT INTO attestation (office, position, day, how, term, report, start, \"end\") VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    no,
                    position++,
                    attested.date().map(Object::toString).orElse(null),
                    attested.how().label(),
                    attested.term().label(),
                    attested.where().map(Evidence::report).orElse(null),
                    attested.where().map(where -> where.span().start()).orElse(null),
                    attested.where().map(where -> where.span().end()).orElse(null));
        }
    }
}
