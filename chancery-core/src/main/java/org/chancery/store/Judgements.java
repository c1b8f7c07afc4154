package org.chancery.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.Evidence;
import org.chancery.model.Judgement;
import org.chancery.model.Judgement.Anchor;
import org.chancery.model.Judgement.Kind;
import org.chancery.model.Judgement.Verdict;
import org.chancery.model.Span;
import org.jdbi.v3.core.Handle;

/** The log of what people judged. It only grows. Every call is one transaction. */
public final class Judgements {

    private final Store store;

    Judgements(Store store) {
        this.store = store;
    }

    /**
     * Adds a judgement, unless it is in already, and notes that the record does not show it yet.
     *
     * @return whether it is new
     */
    public boolean add(Judgement judgement) {
        return store.write(handle -> {
            int added = handle.createUpdate("INSERT INTO judgement (id, verdict, field, value, judge, at, note) VALUES"
                            + " (:id, :verdict, :field, :value, :by, :at, :note) ON CONFLICT (id) DO NOTHING")
                    .bind("id", judgement.id())
                    .bind("verdict", judgement.verdict().label())
                    .bind("field", judgement.field())
                    .bind("value", judgement.value())
                    .bind("by", judgement.by())
                    .bind("at", judgement.at())
                    .bind("note", judgement.note())
                    .execute();
            if (added == 0) {
                return false;
            }
            anchors(handle, judgement);
            unsettle(handle, judgement.id());
            if (judgement.verdict() == Verdict.WITHDRAWN) {
                unsettle(handle, judgement.value().orElseThrow());
            }
            return true;
        });
    }

    private static void anchors(Handle handle, Judgement judgement) {
        int position = 0;
        for (var anchor : judgement.anchors()) {
            handle.execute(
                    "INSERT INTO judgement_anchor (judgement, position, kind, report, start, \"end\") VALUES (?, ?, ?, ?, ?, ?)",
                    judgement.id(),
                    position++,
                    anchor.kind().name(),
                    anchor.words().report(),
                    anchor.words().span().start(),
                    anchor.words().span().end());
        }
    }

    /** What a judgement is about is to be derived anew. */
    private static void unsettle(Handle handle, String judgement) {
        handle.execute(
                "INSERT INTO pending (report, change) SELECT DISTINCT a.report, 'judged' FROM judgement_anchor a"
                        + " JOIN report r ON r.id = a.report WHERE a.judgement = ? ON CONFLICT (report) DO NOTHING",
                judgement);
    }

    /** All judgements, those withdrawn and those that withdraw too, in the order of time. */
    public List<Judgement> all() {
        return store.look(handle -> {
            Map<String, List<Anchor>> anchors = new LinkedHashMap<>();
            handle.createQuery(
                            "SELECT judgement, kind, report, start, \"end\" FROM judgement_anchor ORDER BY judgement, position")
                    .map((row, context) -> Map.entry(
                            row.getString(1),
                            new Anchor(
                                    Kind.valueOf(row.getString(2)),
                                    new Evidence(row.getString(3), new Span(row.getInt(4), row.getInt(5))))))
                    .forEach(entry -> anchors.computeIfAbsent(entry.getKey(), key -> new ArrayList<>())
                            .add(entry.getValue()));
            return handle.createQuery(
                            "SELECT id, verdict, field, value, judge, at, note FROM judgement ORDER BY at, id")
                    .map((row, context) -> new Judgement(
                            row.getString(1),
                            Verdict.of(row.getString(2)).orElseThrow(),
                            anchors.getOrDefault(row.getString(1), List.of()),
                            Optional.ofNullable(row.getString(3)),
                            Optional.ofNullable(row.getString(4)),
                            row.getString(5),
                            row.getString(6),
                            Optional.ofNullable(row.getString(7))))
                    .list();
        });
    }
}
