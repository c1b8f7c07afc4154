package org.chancery.pipeline;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.audit.AuditAnswer;
import org.chancery.audit.AuditItem;
import org.chancery.audit.AuditParts;
import org.chancery.audit.AuditPlan;
import org.chancery.audit.AuditSample;
import org.chancery.audit.CodedReports;
import org.chancery.audit.CodedSample;
import org.chancery.audit.Draw;
import org.chancery.audit.ReportAnswer;
import org.chancery.audit.ReportItem;
import org.chancery.audit.ReportSample;
import org.chancery.export.Program;
import org.chancery.export.RecordDigest;
import org.chancery.model.Event;
import org.chancery.query.Found;
import org.chancery.query.Questions;
import org.chancery.query.ReportView;
import org.chancery.query.Selection;
import org.chancery.store.Store;

/** Draws samples of a record and keeps them, with the answers of their coders, in its store. */
public final class Auditing {

    private final Store store;
    private final Clock clock;

    /** @param store open for writing where something is kept */
    public Auditing(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Draws a sample; the same of the same record by the same seed.
     *
     * @param words the filter of the selection in words, for the plan
     * @return absent when there is nothing to draw from
     */
    public static Optional<AuditSample> draw(
            Selection selection, AuditParts by, Draw draw, String words, boolean blind) {
        var parts = new TreeMap<String, List<String>>();
        selection.events(event ->
                parts.computeIfAbsent(by.of(event), part -> new ArrayList<>()).add(event.id()));
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var drawn = new HashSet<String>();
        draw.from(parts).values().forEach(drawn::addAll);
        var populations = new TreeMap<String, Integer>();
        parts.forEach((part, ids) -> populations.put(part, ids.size()));
        var items = new ArrayList<AuditItem>();
        selection.events(event -> {
            if (drawn.contains(event.id())) {
                items.add(new AuditItem(items.size() + 1, by.of(event), event));
            }
        });
        var plan = new AuditPlan(
                "chancery " + Program.VERSION, RecordDigest.of(selection), draw, by.toString(), words, populations);
        return Optional.of(new AuditSample(plan, blind, items));
    }

    /** What the parts of a sample of whole reports are called in its plan. */
    public static final String REPORTS = "report";

    /** A sample of whole reports, and what it was drawn from. */
    public record Drawn(AuditPlan plan, List<String> reports) {

        /** Copies the list. */
        public Drawn {
            reports = List.copyOf(reports);
        }

        /** The sample with what the record has from each report. */
        public ReportSample with(Questions questions) {
            var items = new ArrayList<ReportItem>();
            for (var id : reports) {
                if (questions.report(id) instanceof Found.One<ReportView> one) {
                    items.add(new ReportItem(items.size() + 1, id, one.value().events()));
                }
            }
            return new ReportSample(plan, items);
        }
    }

    /** Draws whole reports, copies left out; absent when there is none. */
    public static Optional<Drawn> reports(Selection selection, Draw draw) {
        var ids = new ArrayList<String>();
        selection.<Optional<String>>reports(
                report -> report.copyOf().isPresent() ? Optional.empty() : Optional.of(report.id()),
                id -> id.ifPresent(ids::add));
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        var drawn = draw.from(Map.of(REPORTS, ids)).get(REPORTS);
        var plan = new AuditPlan(
                "chancery " + Program.VERSION,
                RecordDigest.of(selection),
                draw,
                REPORTS,
                "",
                Map.of(REPORTS, ids.size()));
        return Optional.of(new Drawn(plan, drawn.stream().sorted().toList()));
    }

    /** Keeps a sample to be coded; gives its id. */
    public String keep(AuditSample sample) {
        store.audits().put(sample.id(), now(), sample);
        return sample.id();
    }

    /**
     * Keeps an answer.
     *
     * @throws IllegalArgumentException where there is no such sample, or it has no such item
     */
    public void answer(String audit, int item, String coder, AuditAnswer answer) {
        boolean known = coded(audit).flatMap(coded -> coded.sample().item(item)).isPresent();
        if (!known) {
            throw new IllegalArgumentException("no item " + item + " in an audit " + audit);
        }
        store.audits().answer(audit, item, coder, now(), answer);
    }

    /** A sample with all answers. */
    public Optional<CodedSample> coded(String audit) {
        return Optional.of(audit)
                .filter(id -> !ReportSample.isId(id))
                .flatMap(id -> store.audits().get(id, AuditSample.class))
                .map(sample -> new CodedSample(sample, store.audits().answers(audit, AuditAnswer.class)));
    }

    /** All samples of events with their answers, the latest first. */
    public List<CodedSample> all() {
        return ids().filter(id -> !ReportSample.isId(id))
                .flatMap(id -> coded(id).stream())
                .toList();
    }

    /** All samples of whole reports with their answers, the latest first. */
    public List<CodedReports> allOfReports() {
        return ids().filter(ReportSample::isId)
                .flatMap(id -> reports(id).stream())
                .toList();
    }

    private Stream<String> ids() {
        return store.audits().ids().stream();
    }

    /** Keeps a sample of whole reports; gives its id. */
    public String keep(ReportSample sample) {
        store.audits().put(sample.id(), now(), sample);
        return sample.id();
    }

    /**
     * Keeps an answer to a whole report.
     *
     * @throws IllegalArgumentException where there is no such report in such a sample, or it is not said of each of its events whether it is told
     */
    public void answer(String audit, int item, String coder, ReportAnswer answer) {
        var report = reports(audit)
                .flatMap(coded -> coded.sample().item(item))
                .orElseThrow(() -> new IllegalArgumentException("no item " + item + " in an audit " + audit));
        var events = report.events().stream().map(Event::id).collect(Collectors.toSet());
        if (!events.equals(answer.told().keySet())) {
            throw new IllegalArgumentException("say of each event that the record has whether the report tells it");
        }
        store.audits().answer(audit, item, coder, now(), answer);
    }

    /** A sample of whole reports with all answers. */
    public Optional<CodedReports> reports(String audit) {
        return Optional.of(audit)
                .filter(ReportSample::isId)
                .flatMap(id -> store.audits().get(id, ReportSample.class))
                .map(sample -> new CodedReports(sample, store.audits().answers(audit, ReportAnswer.class)));
    }

    private String now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
