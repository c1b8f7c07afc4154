package org.chancery.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chancery.model.Chronicle;
import org.chancery.model.Event;
import org.chancery.model.Evidence;
import org.chancery.model.Report;
import org.chancery.model.Said;
import org.chancery.model.Tenure;
import org.jdbi.v3.core.Handle;

/** The part of a store that keeps the record. */
public final class RecordTables {

    private final Store store;

    RecordTables(Store store) {
        this.store = store;
    }

    /**
     * Makes the tables tell this record and nothing else, in one transaction; rows that tell it already stay untouched.
     *
     * @param settled the pending reports that this record takes into account
     */
    public void replace(Chronicle record, List<String> settled) {
        store.write(handle -> {
            var sql = new Prepared(handle.getConnection());
            var writer = new RecordWriter(handle, sql, store.spellings());
            for (var report : record.reports()) {
                copyOf(handle, report.id(), report.copyOf());
            }
            var heirs = new HashMap<Evidence, String>();
            record.events().forEach(event -> event.mentions()
                    .forEach(mention -> heirs.putIfAbsent(mention.where(), event.id())));
            var ids = record.events().stream().map(Event::id).collect(Collectors.toSet());
            for (var event : leaving(handle, ids)) {
                writer.remove(
                        event.id(),
                        Optional.ofNullable(heirs.get(event.mentions().get(0).where())));
            }
            record.events().forEach(writer::put);
            var said = record.statements().stream()
                    .collect(Collectors.groupingBy(one -> one.where().report()));
            handle.createQuery("SELECT DISTINCT report FROM statement").mapTo(String.class).list().stream()
                    .filter(report -> !said.containsKey(report))
                    .forEach(report -> writer.statements(report, List.of()));
            said.forEach(writer::statements);
            writer.tenures("", record.offices());
            writer.finish();
            sql.close();
            settled.forEach(report -> handle.execute("DELETE FROM pending WHERE report = ?", report));
            return null;
        });
    }

    /**
     * Adds a record of other reports, none of whose events are in yet, in one transaction: for records that are made in parts that
     * tell of different events.
     *
     * @param settled the pending reports that this record takes into account
     */
    public void add(Chronicle record, List<String> settled) {
        store.write(handle -> {
            var sql = new Prepared(handle.getConnection());
            var writer = new RecordWriter(handle, sql, store.spellings());
            record.events().forEach(writer::put);
            record.statements().stream()
                    .collect(Collectors.groupingBy(said -> said.where().report()))
                    .forEach(writer::statements);
            var there = new HashSet<>(handle.createQuery("SELECT id FROM office")
                    .mapTo(String.class)
                    .list());
            record.offices().stream()
                    .filter(tenure -> there.add(tenure.id()))
                    .forEach(tenure -> writer.tenures(tenure.id(), List.of(tenure)));
            writer.finish();
            sql.close();
            settled.forEach(report -> handle.execute("DELETE FROM pending WHERE report = ?", report));
            return null;
        });
    }

    static void copyOf(Handle handle, String report, Optional<String> original) {
        handle.createUpdate(
                        "UPDATE report SET copy_of = :of WHERE id = :id AND coalesce(copy_of, '') <> coalesce(:of, '')")
                .bind("of", original)
                .bind("id", report)
                .execute();
    }

    private static List<Event> leaving(Handle handle, Set<String> staying) {
        return handle.createQuery("SELECT body FROM event").mapTo(byte[].class).stream()
                .map(body -> Body.unpack(body, Event.class))
                .filter(event -> !staying.contains(event.id()))
                .toList();
    }

    /** The events by id, one after the other. */
    public void events(Consumer<Event> use) {
        each("event", Event.class, use);
    }

    /** The statements by id, one after the other. */
    public void statements(Consumer<Said> use) {
        each("statement", Said.class, use);
    }

    /** The tenures by id, one after the other. */
    public void offices(Consumer<Tenure> use) {
        each("office", Tenure.class, use);
    }

    /** The reports by id, one after the other, copies marked as such. */
    public void reports(Consumer<Report> use) {
        store.read(handle -> {
            try (var rows = handle
                    .createQuery(
                            "SELECT c.body, r.copy_of FROM coded c JOIN report r ON r.id = c.report ORDER BY c.report")
                    .map((row, context) -> RowsRead.report(row.getBytes(1), row.getString(2)))
                    .stream()) {
                rows.forEach(use);
            }
            return null;
        });
    }

    private <T> void each(String table, Class<T> type, Consumer<T> use) {
        store.read(handle -> {
            try (var bodies =
                    handle.createQuery("SELECT body FROM " + table + " ORDER BY id").mapTo(byte[].class).stream()) {
                bodies.map(body -> Body.unpack(body, type)).forEach(use);
            }
            return null;
        });
    }
}
