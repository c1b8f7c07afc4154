package org.chancery.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Samples that people judge, and how they answered. What these are is known to who keeps them. Every call is one transaction. */
public final class Audits {

    private final Store store;

    Audits(Store store) {
        this.store = store;
    }

    /** Keeps a sample, unless one of its id is there. */
    public void put(String id, String at, Object sample) {
        var body = Body.pack(sample);
        store.write(handle -> handle.execute(
                "INSERT INTO audit (id, at, body) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING", id, at, body));
    }

    /** The ids of all samples, the latest first. */
    public List<String> ids() {
        return store.look(handle -> handle.createQuery("SELECT id FROM audit ORDER BY at DESC, id")
                .mapTo(String.class)
                .list());
    }

    /** A sample. */
    public <T> Optional<T> get(String id, Class<T> type) {
        return store.look(handle -> handle.createQuery("SELECT body FROM audit WHERE id = ?")
                .bind(0, id)
                .mapTo(byte[].class)
                .findOne()
                .map(body -> Body.unpack(body, type)));
    }

    /** Keeps the answer of a coder in place of an earlier one. */
    public void answer(String audit, int item, String coder, String at, Object answer) {
        var body = Body.pack(answer);
        store.write(handle -> handle.execute(
                "INSERT INTO audit_answer (audit, item, coder, at, body) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (audit, item, coder) DO UPDATE SET at = excluded.at, body = excluded.body",
                audit,
                item,
                coder,
                at,
                body));
    }

    /** For each coder of a sample the answers by item. */
    public <T> Map<String, Map<Integer, T>> answers(String audit, Class<T> type) {
        return store.look(handle -> {
            Map<String, Map<Integer, T>> answers = new TreeMap<>();
            handle.createQuery("SELECT coder, item, body FROM audit_answer WHERE audit = ?")
                    .bind(0, audit)
                    .map((row, context) -> answers.computeIfAbsent(row.getString(1), coder -> new TreeMap<>())
                            .put(row.getInt(2), Body.unpack(row.getBytes(3), type)))
                    .list();
            return answers;
        });
    }
}
