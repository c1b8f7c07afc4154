package org.chancery.store;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.Evidence;
import org.chancery.model.Given;
import org.chancery.model.Given.Called;
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
            int added = handle.createUpdate(
                            "INSERT INTO judgement (id, verdict, field, value, given, audit, judge, at, note) VALUES"
                                    + " (:id, :verdict, :field, :value, :given, :audit, :by, :at, :note) ON CONFLICT (id) DO NOTHING")
                    .bind("id", judgement.id())
                    .bind("verdict", judgement.verdict().label())
                    .bind("field", judgement.field())
                    .bind("value", judgement.value())
                    .bindByType("given", judgement.given().map(Body::pack).orElse(null), byte[].class)
                    .bind("audit", judgement.audit())
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
            unsettleNames(handle, judgement);
            unsettleAll(handle, judgement);
            return true;
        });
    }

    /** Who uses a name that any judgement of people has is to be derived anew when one more comes: a name can lead to another over several. */
    private static void unsettleNames(Handle handle, Judgement judgement) {
        var people = judgements(handle, "WHERE given IS NOT NULL", Map.of()).stream()
                .filter(one -> one.verdict().isOfPeople())
                .toList();
        boolean concerned = people.stream()
                .anyMatch(one ->
                        one.id().equals(judgement.id()) || Optional.of(one.id()).equals(judgement.value()));
        if (!concerned) {
            return;
        }
        people.stream()
                .map(one -> (Given.Named) one.given().orElseThrow())
                .flatMap(named -> Stream.concat(named.names().stream(), named.as().stream()))
                .distinct()
                .forEach(called -> handle.execute(
                        "INSERT INTO pending (report, change) SELECT u.source, 'judged' FROM name n"
                                + " JOIN name_use u ON u.name = n.id WHERE n.name = ? AND coalesce(n.country, '') = ?"
                                + " ON CONFLICT (report) DO NOTHING",
                        called.name(),
                        called.country().orElse("")));
    }

    /** A calibration, or taking one back, concerns every report. */
    private static void unsettleAll(Handle handle, Judgement judgement) {
        boolean concerned = judgements(handle, "WHERE verdict = 'calibrated'", Map.of()).stream()
                .anyMatch(one ->
                        one.id().equals(judgement.id()) || Optional.of(one.id()).equals(judgement.value()));
        if (concerned) {
            handle.execute("INSERT INTO pending (report, change) SELECT id, 'judged' FROM report WHERE 1 = 1"
                    + " ON CONFLICT (report) DO NOTHING");
        }
    }

    /** The names that reports have for a person. */
    public List<Called> names(String person) {
        return store.look(handle -> handle.createQuery("SELECT name, country FROM name WHERE person = ? ORDER BY id")
                .bind(0, person)
                .map((row, context) -> new Called(row.getString(1), Optional.ofNullable(row.getString(2))))
                .list());
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
            return judgements(handle, "", anchors);
        });
    }

    /** Those of one verdict that nobody withdrew, without their anchors, in the order of time. */
    public List<Judgement> standing(Verdict verdict) {
        return store.look(handle -> judgements(
                handle,
                "WHERE verdict = '" + verdict.label()
                        + "' AND NOT EXISTS (SELECT 1 FROM judgement w WHERE w.verdict = 'withdrawn' AND w.value = judgement.id)",
                Map.of()));
    }

    /** When each was judged, by its id. */
    public Map<String, String> times() {
        return store.look(handle -> handle.createQuery("SELECT id, at FROM judgement")
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** When the last judgement was given; empty where there is none, or where its moment is none. */
    public Optional<Instant> latest() {
        return store.look(handle -> handle.createQuery("SELECT max(at) FROM judgement")
                        .mapTo(String.class)
                        .findOne())
                .flatMap(Judgements::instant);
    }

    private static Optional<Instant> instant(String at) {
        try {
            return Optional.of(Instant.parse(at));
        } catch (DateTimeParseException e) {
            // another program's log may say it otherwise
            return Optional.empty();
        }
    }

    private static List<Judgement> judgements(Handle handle, String where, Map<String, List<Anchor>> anchors) {
        return handle.createQuery("SELECT id, verdict, field, value, given, audit, judge, at, note FROM judgement "
                        + where + " ORDER BY at, id")
                .map((row, context) -> {
                    var verdict = Verdict.of(row.getString(2)).orElseThrow();
                    var given = row.getBytes(5);
                    return new Judgement(
                            row.getString(1),
                            verdict,
                            anchors.getOrDefault(row.getString(1), List.of()),
                            Optional.ofNullable(row.getString(3)),
                            Optional.ofNullable(row.getString(4)),
                            verdict.gives().map(type -> Body.unpack(given, type)),
                            Optional.ofNullable(row.getString(6)),
                            row.getString(7),
                            row.getString(8),
                            Optional.ofNullable(row.getString(9)));
                })
                .list();
    }
}
