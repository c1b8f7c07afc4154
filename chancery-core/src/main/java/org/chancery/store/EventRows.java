package org.chancery.store;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.chancery.model.DateRange;
import org.chancery.model.Event;
import org.chancery.model.Party;
import org.chancery.model.Phrase;
import org.chancery.model.Place;
import org.jdbi.v3.core.Handle;

/** An event's rows: one in {@code event}, the rest in the tables that hang on it. */
final class EventRows {

    private final Handle handle;

    EventRows(Handle handle) {
        this.handle = handle;
    }

    void insert(Event event, byte[] body) {
        long no = row(event, body);
        parties(no, "actor", event.actors(), day(event.date()));
        parties(no, "recipient", event.recipients(), day(event.date()));
        event.topics().stream()
                .distinct()
                .forEach(topic -> handle.execute("INSERT INTO event_topic (event, topic) VALUES (?, ?)", no, topic));
        mentions(no, event.mentions());
        evidence(no, event);
        conflicts(no, event.conflicts());
        event.related()
                .forEach(related -> handle.execute(
                        "INSERT OR IGNORE INTO related (event, other, \"as\") VALUES (?, ?, ?)",
                        no,
                        related.id(),
                        related.as()));
    }

    /** The day that events are sorted by: the last that is possible, else the first; empty when none is known. */
    static String day(Optional<DateRange> date) {
        return date.flatMap(range -> range.end().or(range::start))
                .map(Object::toString)
                .orElse("");
    }

    private long row(Event event, byte[] body) {
        return handle.createUpdate(
                        "INSERT INTO event (id, type, modes, contexts, quad, score, status, date_start, date_end, day, place,"
                                + " country, lat, lon, occasion, topics, in_person, reports, independent_sources, words, body) VALUES"
                                + " (:id, :type, :modes, :contexts, :quad, :score, :status, :start, :end, :day, :place, :country,"
                                + " :lat, :lon, :occasion, :topics, :inPerson, :reports, :independent, :words, :body)")
                .bind("id", event.id())
                .bind("type", event.type().name())
                .bind("modes", Columns.join(event.modes()))
                .bind("contexts", Columns.join(event.contexts()))
                .bind("quad", event.quad())
                .bind("score", event.score())
                .bind("status", event.status().label())
                .bind("start", event.date().flatMap(DateRange::start).map(Object::toString))
                .bind("end", event.date().flatMap(DateRange::end).map(Object::toString))
                .bind("day", day(event.date()))
                .bind("place", event.place().map(Place::name))
                .bind("country", event.place().flatMap(Place::country))
                .bind("lat", event.place().flatMap(Place::point).map(Place.Point::lat))
                .bind("lon", event.place().flatMap(Place::point).map(Place.Point::lon))
                .bind("occasion", event.occasion())
                .bind("topics", Columns.join(event.topics()))
                .bind("inPerson", event.inPerson())
                .bind(
                        "reports",
                        event.mentions().stream()
                                .map(m -> m.where().report())
                                .distinct()
                                .count())
                .bind("independent", event.independentSources())
                .bind("words", words(event))
                .bind("body", body)
                .executeAndReturnGeneratedKeys("no")
                .mapTo(Long.class)
                .one();
    }

    /** What full text search finds an event by. */
    private static String words(Event event) {
        var words = new StringJoiner("\n");
        for (var parties : List.of(event.actors(), event.recipients())) {
            parties.forEach(party ->
                    words.add(party.name() + party.office().map(o -> ", " + o).orElse("")));
        }
        event.place().ifPresent(place -> words.add(place.name()));
        event.occasion().ifPresent(words::add);
        event.topics().forEach(words::add);
        event.mentions().stream().map(Event.Telling::text).distinct().forEach(words::add);
        return words.toString();
    }

    private void parties(long event, String role, List<Party> parties, String day) {
        int position = 0;
        for (var party : parties) {
            handle.createUpdate("INSERT INTO event_party (event, role, position, party, country, office, day)"
                            + " VALUES (:event, :role, :position, :party, :country, :office, :day)")
                    .bind("event", event)
                    .bind("role", role)
                    .bind("position", position++)
                    .bind("party", PartyRows.id(party))
                    .bind("country", party.country())
                    .bind("office", party.office())
                    .bind("day", day)
                    .execute();
        }
    }

    private void mentions(long event, List<Event.Telling> mentions) {
        int position = 0;
        for (var mention : mentions) {
            handle.createUpdate(
                            "INSERT INTO mention (event, position, report, start, \"end\", trigger_start, trigger_end, frame, text,"
                                    + " status, date_start, date_end, place, attribution) VALUES (:event, :position, :report, :start,"
                                    + " :end, :triggerStart, :triggerEnd, :frame, :text, :status, :dateStart, :dateEnd, :place,"
                                    + " :attribution)")
                    .bind("event", event)
                    .bind("position", position++)
                    .bind("report", mention.where().report())
                    .bind("start", mention.where().span().start())
                    .bind("end", mention.where().span().end())
                    .bind("triggerStart", mention.trigger().start())
                    .bind("triggerEnd", mention.trigger().end())
                    .bind("frame", mention.frame())
                    .bind("text", mention.text())
                    .bind("status", mention.status().label())
                    .bind("dateStart", mention.date().flatMap(DateRange::start).map(Object::toString))
                    .bind("dateEnd", mention.date().flatMap(DateRange::end).map(Object::toString))
                    .bind("place", mention.place().map(Place::name))
                    .bind(
                            "attribution",
                            Columns.join(mention.attribution().stream()
                                    .map(Phrase::text)
                                    .toList()))
                    .execute();
        }
    }

    private void evidence(long no, Event event) {
        event.evidence().forEach((field, spans) -> {
            int position = 0;
            for (var span : spans) {
                handle.execute(
                        "INSERT INTO evidence (event, field, position, report, start, \"end\") VALUES (?, ?, ?, ?, ?, ?)",
                        no,
                        field,
                        position++,
                        span.report(),
                        span.span().start(),
                        span.span().end());
            }
        });
    }

    private void conflicts(long no, List<Event.Conflict> conflicts) {
        for (var conflict : conflicts) {
            int position = 0;
            for (var value : conflict.values()) {
                handle.execute(
                        "INSERT INTO conflict (event, field, position, value, mentions) VALUES (?, ?, ?, ?, ?)",
                        no,
                        conflict.field(),
                        position++,
                        value.value(),
                        Columns.join(
                                value.mentions().stream().map(String::valueOf).toList()));
            }
        }
    }
}
