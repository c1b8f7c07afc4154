package org.chancery.store;

import org.chancery.model.Evidence;
import org.chancery.model.Tenure;
import org.jdbi.v3.core.Handle;

/** A tenure's row and those of its attestations. */
final class OfficeRows {

    private final Handle handle;

    OfficeRows(Handle handle) {
        this.handle = handle;
    }

    void insert(Tenure tenure, String post, byte[] body) {
        long no = handle.createUpdate(
                        "INSERT INTO office (id, person, name, office, title, country, organisation, from_day, to_day,"
                                + " post, body) VALUES (:id, :person, :name, :office, :title, :country, :organisation, :from, :to,"
                                + " :post, :body)")
                .bind("id", tenure.id())
                .bind("person", PartyRows.id(tenure.person()))
                .bind("name", tenure.person().name())
                .bind("office", tenure.office())
                .bind("title", tenure.title())
                .bind("country", tenure.country())
                .bind("organisation", tenure.organisation())
                .bind("from", tenure.from().map(Object::toString))
                .bind("to", tenure.to().map(Object::toString))
                .bind("post", post)
                .bind("body", body)
                .executeAndReturnGeneratedKeys("no")
                .mapTo(Long.class)
                .one();
        int position = 0;
        for (var attested : tenure.attested()) {
            handle.createUpdate(
                            "INSERT INTO attestation (office, position, day, how, term, report, start, \"end\") VALUES (:office,"
                                    + " :position, :day, :how, :term, :report, :start, :end)")
                    .bind("office", no)
                    .bind("position", position++)
                    .bind("day", attested.date().map(Object::toString))
                    .bind("how", attested.how().label())
                    .bind("term", attested.term().label())
                    .bind("report", attested.where().map(Evidence::report))
                    .bind("start", attested.where().map(where -> where.span().start()))
                    .bind("end", attested.where().map(where -> where.span().end()))
                    .execute();
        }
    }
}
