package org.chancery.store;

import org.chancery.model.DateRange;
import org.chancery.model.Place;
import org.chancery.model.Said;
import org.jdbi.v3.core.Handle;

/** A statement's row. */
final class StatementRows {

    private final Handle handle;

    StatementRows(Handle handle) {
        this.handle = handle;
    }

    void insert(Said said, byte[] body) {
        handle.createUpdate(
                        "INSERT INTO statement (id, speaker, name, country, office, direct, verb, text, date_start, date_end, day,"
                                + " topics, place, occasion, during, report, start, \"end\", body) VALUES (:id, :speaker, :name,"
                                + " :country, :office, :direct, :verb, :text, :dateStart, :dateEnd, :day, :topics, :place,"
                                + " :occasion, :during, :report, :start, :end, :body)")
                .bind("id", said.id())
                .bind("speaker", PartyRows.id(said.speaker()))
                .bind("name", said.speaker().name())
                .bind("country", said.speaker().country())
                .bind("office", said.speaker().office())
                .bind("direct", said.direct())
                .bind("verb", said.verb())
                .bind("text", said.text())
                .bind("dateStart", said.date().flatMap(DateRange::start).map(Object::toString))
                .bind("dateEnd", said.date().flatMap(DateRange::end).map(Object::toString))
                .bind("day", EventRows.day(said.date()))
                .bind("topics", Columns.join(said.topics()))
                .bind("place", said.place().map(Place::name))
                .bind("occasion", said.occasion())
                .bind("during", said.during())
                .bind("report", said.where().report())
                .bind("start", said.where().span().start())
                .bind("end", said.where().span().end())
                .bind("body", body)
                .execute();
    }
}
