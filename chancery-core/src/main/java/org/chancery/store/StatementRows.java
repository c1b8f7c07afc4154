package org.chancery.store;

import org.chancery.model.DateRange;
import org.chancery.model.Place;
import org.chancery.model.Said;

/** A statement's row. */
final class StatementRows {

    private final Prepared sql;

    StatementRows(Prepared sql) {
        this.sql = sql;
    }

    void insert(Said said, byte[] body) {
        sql.later(
                "statement",
                "INSERT INTO statement (id, speaker, name, country, office, direct, verb, text, date_start, date_end, day, topics, place,"
                        + " occasion, during, report, start, \"end\", body) VALUES"
                        + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                said.id(),
                PartyRows.id(said.speaker()),
                said.speaker().name(),
                said.speaker().country().orElse(null),
                said.speaker().office().orElse(null),
                said.direct() ? 1 : 0,
                said.verb(),
                said.text(),
                said.date().flatMap(DateRange::start).map(Object::toString).orElse(null),
                said.date().flatMap(DateRange::end).map(Object::toString).orElse(null),
                EventRows.day(said.date()),
                Columns.join(said.topics()),
                said.place().map(Place::name).orElse(null),
                said.occasion().orElse(null),
                said.during().orElse(null),
                said.where().report(),
                said.where().span().start(),
                said.where().span().end(),
                body);
    }
}
