package org.chancery.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.model.Chronicle;
import org.chancery.model.Event;
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
            copies(handle, record.reports());
            var ids = record.events().stream().map(Event::id).collect(Collectors.toSet());
            var leaving = new Aliases(handle).leaving(ids);
            differing(handle, "event", record.events(), Event::id, new EventRows(handle)::insert);
            leaving.forEach(Runnable::run);
            differing(handle, "statement", record.statements(), Said::id, new StatementRows(handle)::insert);
            differing(handle, "office", record.offices(), Tenure::id, new OfficeRows(handle)::insert);
            new PartyRows(handle).replace(record);
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
            var events = new EventRows(handle);
            record.events().forEach(event -> events.insert(event, Body.pack(event)));
            var statements = new StatementRows(handle);
            record.statements().forEach(said -> statements.insert(said, Body.pack(said)));
            var offices = new OfficeRows(handle);
            var there = new HashSet<>(handle.createQuery("SELECT id FROM office")
                    .mapTo(String.class)
                    .list());
            record.offices().stream()
                    .filter(tenure -> there.add(tenure.id()))
                    .forEach(tenure -> offices.insert(tenure, Body.pack(tenure)));
            new PartyRows(handle).add(record);
            settled.forEach(report -> handle.execute("DELETE FROM pending WHERE report = ?", report));
            return null;
        });
    }

    private static void copies(Handle handle, List<Report> reports) {
        try (var batch = handle.prepareBatch("UPDATE report SET copy_of = :of WHERE id = :id AND copy_of IS NOT :of")) {
            for (var report : reports) {
                batch.bind("of", report.copyOf()).bind("id", report.id()).add();
            }
            batch.execute();
        }
    }

    private <T> void differing(Handle handle, String table, List<T> objects, Function<T, String> id, Row<T> insert) {
        Map<String, byte[]> there = new HashMap<>();
        handle.createQuery("SELECT id, body FROM " + table)
                .map((row, context) -> there.put(row.getString(1), row.getBytes(2)))
                .list();
        Set<String> kept = new HashSet<>();
        var fresh = new HashMap<String, byte[]>();
        for (var object : objects) {
            var body = Body.pack(object);
            if (java.util.Arrays.equals(body, there.get(id.apply(object)))) {
                kept.add(id.apply(object));
            } else {
                fresh.put(id.apply(object), body);
            }
        }
        for (var old : there.keySet()) {
            if (!kept.contains(old)) {
                handle.execute("DELETE FROM " + table + " WHERE id = ?", old);
            }
        }
        for (var object : objects) {
            var body = fresh.get(id.apply(object));
            if (body != null) {
                insert.insert(object, body);
            }
        }
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

    @FunctionalInterface
    private interface Row<T> {
        void insert(T object, byte[] body);
    }
}
