package org.chancery.store;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.chancery.model.Certainty;
import org.chancery.model.DateBasis;
import org.chancery.model.DateRange;
import org.chancery.model.Event;
import org.chancery.model.Party;
import org.chancery.model.Phrase;
import org.chancery.model.Place;

/** An event's rows: one in {@code event}, the rest in the tables that hang on it. */
final class EventRows {

    private final Prepared sql;
    private final DueWords words;
    private final FacetRows facets;

    EventRows(Prepared sql, DueWords words) {
        this.sql = sql;
        this.words = words;
        this.facets = new FacetRows(sql);
    }

    /** @param first the number by which it came first; absent when that is now */
    void insert(Event event, byte[] body, Optional<Long> first) {
        long no = row(event, body, first);
        parties(no, "actor", event.actors(), event);
        parties(no, "recipient", event.recipients(), event);
        event.topics().stream()
                .distinct()
                .forEach(
                        topic -> sql.later("event", "INSERT INTO event_topic (event, topic) VALUES (?, ?)", no, topic));
        mentions(no, event.mentions());
        facets.insert(no, event);
        evidence(no, event);
        conflicts(no, event.conflicts());
        related(no, event);
    }

    /** Gives an event that is there its relations to others, and nothing else that is new. */
    void relate(Event event, byte[] body) {
        long no = number(event);
        sql.run("UPDATE event SET body = ? WHERE no = ?", body, no);
        sql.run("DELETE FROM related WHERE event = ?", no);
        related(no, event);
    }

    private void related(long no, Event event) {
        event.related()
                .forEach(related -> sql.later(
                        "event",
                        "INSERT INTO related (event, other, \"as\") VALUES (?, ?, ?)",
                        no,
                        related.id(),
                        related.as()));
    }

    private long number(Event event) {
        return sql.one("SELECT no FROM event WHERE id = ?", row -> row.getLong(1), event.id())
                .orElseThrow();
    }

    /** The day that events are sorted by: the last that is possible, else the first; empty when none is known. */
    static String day(Optional<DateRange> date) {
        return date.flatMap(range -> range.end().or(range::start))
                .map(Object::toString)
                .orElse("");
    }

    /** Takes an event out, with all that hangs on it. */
    void delete(Event event) {
        long no = number(event);
        words.went(no, words(event));
        sql.run("DELETE FROM event WHERE no = ?", no);
    }

    /** A number that no event has. */
    private long free(Event event) {
        long no = EventNumber.of(day(event.date()), event.id());
        while (sql.one("SELECT 1 FROM event WHERE no = ?", row -> row.getInt(1), no)
                .isPresent()) {
            no = EventNumber.after(no);
        }
        return no;
    }

    private long row(Event event, byte[] body, Optional<Long> first) {
        long no = free(event);
        var searched = words(event);
        sql.run(
                "INSERT INTO event (no, came, first, id, type, modes, contexts, quad, score, status, date_start, date_end, day, place, country, lat, lon,"
                        + " occasion, topics, in_person, reports, independent_sources, date_basis, certainty, words, body) VALUES"
                        + " (?, (SELECT last + 1 FROM coming), coalesce(?, (SELECT last + 1 FROM coming)), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                no,
                first.orElse(null),
                event.id(),
                event.type().name(),
                Columns.join(event.modes()),
                Columns.join(event.contexts()),
                event.quad(),
                event.score(),
                event.status().label(),
                text(event.date().flatMap(DateRange::start)),
                text(event.date().flatMap(DateRange::end)),
                day(event.date()),
                event.place().map(Place::name).orElse(null),
                event.place().flatMap(Place::country).orElse(null),
                event.place().flatMap(Place::point).map(Place.Point::lat).orElse(null),
                event.place().flatMap(Place::point).map(Place.Point::lon).orElse(null),
                event.occasion().orElse(null),
                Columns.join(event.topics()),
                event.inPerson().map(yes -> yes ? 1 : 0).orElse(null),
                (int) event.mentions().stream()
                        .map(m -> m.where().report())
                        .distinct()
                        .count(),
                event.independentSources(),
                text(event.dateBasis().map(DateBasis::label)),
                event.certainty().map(Certainty::value).orElse(null),
                searched,
                body);
        words.came(no, searched);
        return no;
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
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

    private void parties(long no, String role, List<Party> parties, Event event) {
        int position = 0;
        for (var party : parties) {
            sql.later(
                    "event",
                    "INSERT INTO event_party (event, role, position, party, country, office, day, type, status) VALUES"
                            + " (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    no,
                    role,
                    position++,
                    PartyRows.id(party),
                    party.country().orElse(null),
                    party.office().orElse(null),
                    day(event.date()),
                    event.type().name(),
                    event.status().label());
        }
    }

    private void mentions(long event, List<Event.Telling> mentions) {
        int position = 0;
        for (var mention : mentions) {
            sql.later(
                    "event",
                    "INSERT INTO mention (event, position, report, start, \"end\", trigger_start, trigger_end, frame, text, status,"
                            + " date_start, date_end, date_basis, certainty, place, attribution)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    event,
                    position++,
                    mention.where().report(),
                    mention.where().span().start(),
                    mention.where().span().end(),
                    mention.trigger().start(),
                    mention.trigger().end(),
                    mention.frame(),
                    mention.text(),
                    mention.status().label(),
                    text(mention.date().flatMap(DateRange::start)),
                    text(mention.date().flatMap(DateRange::end)),
                    text(mention.dateBasis().map(DateBasis::label)),
                    mention.certainty().map(Certainty::value).orElse(null),
                    mention.place().map(Place::name).orElse(null),
                    Columns.join(
                            mention.attribution().stream().map(Phrase::text).toList()));
        }
    }

    private void evidence(long no, Event event) {
        event.evidence().forEach((field, spans) -> {
            int position = 0;
            for (var span : spans) {
                sql.later(
                        "event",
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
                sql.later(
                        "event",
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
