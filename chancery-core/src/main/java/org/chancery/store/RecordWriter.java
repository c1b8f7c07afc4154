package org.chancery.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.Spellings;
import org.chancery.model.Event;
import org.chancery.model.Said;
import org.chancery.model.Tenure;
import org.jdbi.v3.core.Handle;

/** Writes parts of the record within one transaction; rows that tell it already stay untouched. {@link #finish} is to be called at the end. */
final class RecordWriter {

    private static final String GONE = "INSERT INTO gone (id, came) ";
    private static final String AGAIN = " ON CONFLICT (id) DO UPDATE SET came = excluded.came";

    private final Prepared sql;
    private final DueWords words;
    private final PartyRows parties;
    private final EventRows events;
    private final StatementRows statements;
    private final OfficeRows offices;
    private final FirstComing first;

    /** @param sql statements of the handle's connection */
    RecordWriter(Handle handle, Prepared sql, Spellings spellings) {
        this.sql = sql;
        this.words = new DueWords(handle, sql);
        this.parties = new PartyRows(sql, spellings);
        this.events = new EventRows(sql, words);
        this.statements = new StatementRows(sql);
        this.offices = new OfficeRows(sql);
        this.first = new FirstComing(sql);
    }

    /** Keeps an event, in place of that of the same id. */
    void put(Event event) {
        var body = Body.pack(event);
        var before = body("event", event.id());
        if (before.isPresent()) {
            if (Arrays.equals(before.get(), body)) {
                return;
            }
            var then = Body.unpack(before.get(), Event.class);
            if (then.with(List.of()).equals(event.with(List.of()))) {
                events.relate(event, body);
                return;
            }
            first.inherit(event.id(), event.id());
            drop(then);
        }
        parties.use(event.actors(), 1);
        parties.use(event.recipients(), 1);
        sql.run("DELETE FROM gone WHERE id = ?", event.id());
        events.insert(event, body, first.of(event.id()));
    }

    /** Takes an event out; its id leads from now on to the event that has its first clause, where there is one. */
    void remove(String id, Optional<String> now) {
        now.ifPresent(heir -> first.inherit(id, heir));
        body("event", id).ifPresent(body -> drop(Body.unpack(body, Event.class)));
        sql.run(GONE + "VALUES (?, (SELECT last + 1 FROM coming))" + AGAIN, id);
        now.ifPresent(heir -> {
            sql.run("UPDATE event_alias SET event = ? WHERE event = ?", heir, id);
            sql.run(
                    "INSERT INTO event_alias (id, event) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET event = excluded.event",
                    id,
                    heir);
        });
    }

    private void drop(Event event) {
        parties.use(event.actors(), -1);
        parties.use(event.recipients(), -1);
        events.delete(event);
    }

    /** Makes these the statements of a report. */
    void statements(String report, List<Said> now) {
        Set<String> kept = new HashSet<>();
        var before = sql.list("SELECT body FROM statement WHERE report = ?", row -> row.getBytes(1), report);
        var bodies = now.stream().map(Body::pack).toList();
        for (var old : before) {
            var said = Body.unpack(old, Said.class);
            if (bodies.stream().anyMatch(body -> Arrays.equals(body, old))) {
                kept.add(said.id());
            } else {
                parties.use(List.of(said.speaker()), -1);
                parties.use(said.addressees(), -1);
                sql.run("DELETE FROM statement WHERE id = ?", said.id());
            }
        }
        for (int i = 0; i < now.size(); i++) {
            var said = now.get(i);
            if (kept.add(said.id())) {
                parties.use(List.of(said.speaker()), 1);
                parties.use(said.addressees(), 1);
                statements.insert(said, bodies.get(i));
            }
        }
    }

    /** Makes these the tenures of a post. */
    void tenures(String post, List<Tenure> now) {
        Set<String> kept = new HashSet<>();
        var before = sql.list("SELECT body FROM office WHERE post = ?", row -> row.getBytes(1), post);
        var bodies = now.stream().map(Body::pack).toList();
        for (var old : before) {
            var tenure = Body.unpack(old, Tenure.class);
            if (bodies.stream().anyMatch(body -> Arrays.equals(body, old))) {
                kept.add(tenure.id());
            } else {
                parties.use(List.of(tenure.person()), -1);
                sql.run("DELETE FROM office WHERE id = ?", tenure.id());
            }
        }
        for (int i = 0; i < now.size(); i++) {
            var tenure = now.get(i);
            if (kept.add(tenure.id())) {
                parties.use(List.of(tenure.person()), 1);
                offices.insert(tenure, post, bodies.get(i));
            }
        }
    }

    /** Notes events that went while the record was derived anew. */
    void gone(String ids) {
        // what WHERE true is for: SQLite would read ON as that of a join
        sql.run(GONE + "SELECT id, (SELECT last + 1 FROM coming) FROM (" + ids + ") g WHERE true" + AGAIN);
    }

    /** Notes at what time the record stands where it does now. */
    void noted(Instant time) {
        sql.run(
                "INSERT INTO came_at (at, last) SELECT ?, last FROM coming WHERE last > (SELECT coalesce(max(last), -1) FROM came_at)"
                        + " ON CONFLICT (at) DO UPDATE SET last = excluded.last",
                Minute.of(time));
    }

    /** Brings the table of parties and full text up to date with what was written. */
    void finish() {
        words.flush();
        parties.finish();
        sql.flush();
    }

    private Optional<byte[]> body(String table, String id) {
        return sql.one("SELECT body FROM " + table + " WHERE id = ?", row -> row.getBytes(1), id);
    }
}
