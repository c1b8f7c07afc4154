package org.chancery.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.knowledge.Listed;
import org.chancery.knowledge.Spellings;
import org.chancery.model.Coded;
import org.chancery.model.Event;
import org.chancery.model.Said;
import org.chancery.model.Tenure;
import org.jdbi.v3.core.Handle;

/**
 * What a derivation works with, within one transaction: coded reports, what was worked out between them so far, and the record. Its
 * rows have a meaning for who derives, and for nobody else. From one thread.
 */
public final class Workings implements AutoCloseable {

    private static final int LONGEST = 45;

    private final Handle handle;
    private final Prepared sql;
    private final RecordWriter writer;
    private final WorkingNames names;
    private final WorkingNodes nodes;
    private final WorkingCopies copies;
    private final WorkingPosts posts;
    private final FormerEvents former;

    /** @param sql statements of the same connection, which outlive these works */
    Workings(Handle handle, Prepared sql, Spellings spellings) {
        this.handle = handle;
        this.sql = sql;
        this.writer = new RecordWriter(handle, sql, spellings);
        this.names = new WorkingNames(sql);
        this.nodes = new WorkingNodes(sql);
        this.copies = new WorkingCopies(sql);
        this.posts = new WorkingPosts(sql);
        this.former = new FormerEvents(handle, sql);
    }

    // reports

    /** A coded report, with the original that it copies. */
    public Optional<Coded> coded(String report) {
        return sql.one(
                "SELECT c.body, r.copy_of FROM coded c JOIN report r ON r.id = c.report WHERE c.report = ?",
                row -> {
                    var coded = RowsRead.coded(row.getBytes(1));
                    var original = row.getString(2);
                    return original == null ? coded : coded.as(coded.report().asCopyOf(original));
                },
                report);
    }

    /** A row of a reference list, by its id among all sources. */
    public Optional<Listed> listed(String id) {
        int mark = id.lastIndexOf('#');
        return sql.one(
                "SELECT source, line, title, person, coalesce(country, organisation), office, from_day, to_day, ended, wikidata"
                        + " FROM holding WHERE source = ? AND line = ?",
                References::row,
                id.substring(id.indexOf(':') + 1, mark),
                Integer.parseInt(id.substring(mark + 1)));
    }

    /** The names of people. */
    public WorkingNames names() {
        return names;
    }

    /** How mentions stand to one another. */
    public WorkingNodes nodes() {
        return nodes;
    }

    /** Which reports copy which. */
    public WorkingCopies copies() {
        return copies;
    }

    /** Who is attested in which office. */
    public WorkingPosts posts() {
        return posts;
    }

    // the record

    /** An event. */
    public Optional<Event> event(String id) {
        return sql.one("SELECT body FROM event WHERE id = ?", row -> Body.unpack(row.getBytes(1), Event.class), id);
    }

    /** The ids of the consultations that one of these parties takes part in and whose days, a few weeks at most, overlap these. */
    public List<String> consultations(Collection<String> parties, LocalDate from, LocalDate to) {
        var found = new TreeSet<String>();
        for (var party : parties) {
            found.addAll(sql.list(
                    "SELECT e.id FROM event_party p JOIN event e ON e.no = p.event WHERE p.party = ?"
                            + " AND p.day >= ? AND p.day <= ? AND e.type = 'CONSULT' AND e.date_start <= ?",
                    row -> row.getString(1),
                    party,
                    from.toString(),
                    to.plusDays(LONGEST).toString(),
                    to.toString()));
        }
        return List.copyOf(found);
    }

    /** The ids of those in which all of these parties, two or more, take part. */
    public List<String> together(Collection<String> parties, LocalDate from, LocalDate to) {
        var sorted = List.copyOf(new TreeSet<>(parties));
        var found = sql.list(
                "SELECT DISTINCT e.id FROM event_party p JOIN event e ON e.no = p.event JOIN event_party q ON q.event = p.event"
                        + " WHERE p.party = ? AND q.party = ? AND p.day >= ? AND p.day <= ? AND e.type = 'CONSULT'"
                        + " AND e.date_start <= ? ORDER BY e.id",
                row -> row.getString(1),
                sorted.get(0),
                sorted.get(1),
                from.toString(),
                to.plusDays(LONGEST).toString(),
                to.toString());
        return found;
    }

    /** Keeps an event, in place of that of the same id. */
    public void put(Event event) {
        writer.put(event);
    }

    /** Takes an event out; its id leads from now on to the other. */
    public void remove(String event, Optional<String> now) {
        writer.remove(event, now);
    }

    /** Makes these the statements of a report. */
    public void said(String report, List<Said> statements) {
        writer.statements(report, statements);
    }

    /** Makes these the tenures of a post. */
    public void tenures(String post, List<Tenure> tenures) {
        writer.tenures(post, tenures);
    }

    // all

    /** Notes that the record takes these changes into account. */
    public void settle(Collection<String> sources) {
        sources.forEach(source -> sql.run("DELETE FROM pending WHERE report = ?", source));
    }

    /** Forgets all that was derived; everything that came in is to be taken into account again. Ids of events, and when they came, are kept until {@link #lead}. */
    public void clear() {
        former.keep();
        for (var table : List.of(
                "event",
                "statement",
                "office",
                "party",
                "party_word",
                "party_name",
                "name",
                "name_key",
                "name_use",
                "node",
                "node_key",
                "attested",
                "copy_key",
                "copy_link",
                "pending")) {
            handle.execute("DELETE FROM " + table);
        }
        FullText.of(handle).emptied(handle, "event");
        handle.execute("UPDATE report SET copy_of = NULL WHERE copy_of IS NOT NULL");
        handle.execute("INSERT INTO pending (report, change) SELECT id, 'added' FROM report");
        handle.execute(
                "INSERT INTO pending (report, change) SELECT 'list:' || source || '#' || line, 'list' FROM holding");
    }

    /** Leads the ids of events that are no more to those that have their first clause; what came out as it was has not come anew. */
    public void lead() {
        former.lead(writer);
    }

    /** Notes at what time the record came to be as it is now: to be called last, since it is seen by others only when the transaction ends. */
    public void noted(Instant time) {
        writer.noted(time);
    }

    /** To be called when all is done, before the transaction ends. */
    @Override
    public void close() {
        writer.finish();
    }
}
