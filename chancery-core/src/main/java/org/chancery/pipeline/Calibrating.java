package org.chancery.pipeline;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.audit.Recalibration;
import org.chancery.audit.Recalibration.Found;
import org.chancery.model.Calibration;
import org.chancery.model.Certainty;
import org.chancery.model.Event;
import org.chancery.model.Event.Choice.Rule;
import org.chancery.model.Evidence;
import org.chancery.model.Judgement;
import org.chancery.model.Judgement.Anchor;
import org.chancery.model.Judgement.Kind;
import org.chancery.model.Judgement.Verdict;
import org.chancery.query.JudgementLog;
import org.chancery.store.Store;

/** Refits certainty on what people judged of a record and answered in its audits. From one thread. */
public final class Calibrating {

    private static final Set<String> ASKED = Set.of("type", "status", "actors", "recipients");

    private final Store store;
    private final Clock clock;
    private final JudgementLog log;
    private final Map<String, Map<Evidence, Certainty>> certainties = new HashMap<>();

    public Calibrating(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.log = new JudgementLog(store.judgements().all());
    }

    /**
     * What a calibration would be.
     *
     * @throws IllegalArgumentException where too little was judged
     */
    public Recalibration fit() {
        return Recalibration.of(
                found(),
                log.calibration()
                        .flatMap(Judgement::value)
                        .map(Calibration::parse)
                        .orElse(Calibration.NONE));
    }

    /** Events that people found right, or wrong in type, status or parties, with how certain the program was of them by itself. */
    private List<Found> found() {
        var byEvent = new TreeMap<String, Found>();
        for (var coded : new Auditing(store, clock).all()) {
            for (var item : coded.sample().items()) {
                coded.judged(item)
                        .flatMap(judged -> judged.isRight())
                        .ifPresent(right -> add(byEvent, item.event(), right));
            }
        }
        store.record().events(event -> {
            if (!event.judgements().isEmpty()) {
                judged(event).ifPresent(right -> add(byEvent, event, right));
            }
        });
        log.select(new JudgementLog.Asked(
                        Optional.empty(), Optional.of(Verdict.WRONG), Optional.of(true), Optional.empty()))
                .forEach(one -> certainty(words(one)).ifPresent(sure -> byEvent.put(one.id(), new Found(sure, false))));
        return List.copyOf(byEvent.values());
    }

    private static List<Evidence> words(Judgement one) {
        return one.anchors().stream()
                .filter(anchor -> anchor.kind() == Kind.EVENT)
                .map(Anchor::words)
                .toList();
    }

    private void add(Map<String, Found> byEvent, Event event, boolean right) {
        certainty(event.mentions().stream()
                        .map(mention -> new Evidence(mention.where().report(), mention.trigger()))
                        .toList())
                .ifPresent(sure -> byEvent.put(event.id(), new Found(sure, right)));
    }

    /** Whether people found an event right; nothing where they only judged its day or place. */
    private Optional<Boolean> judged(Event event) {
        boolean corrected = event.choices().stream()
                .anyMatch(choice -> choice.rule() == Rule.JUDGED && ASKED.contains(choice.field()));
        if (corrected) {
            return Optional.of(false);
        }
        return log.of(event).stream()
                        .anyMatch(correction -> correction.judgement().verdict() == Verdict.ACCEPTED)
                ? Optional.of(true)
                : Optional.empty();
    }

    /** That of the surest mention, as the report was coded. */
    private Optional<Certainty> certainty(Collection<Evidence> triggers) {
        return triggers.stream()
                .flatMap(words -> Optional.ofNullable(coded(words.report()).get(words)).stream())
                .max(Comparator.naturalOrder());
    }

    private Map<Evidence, Certainty> coded(String report) {
        return certainties.computeIfAbsent(report, id -> {
            var found = new HashMap<Evidence, Certainty>();
            store.inbox().get(id).ifPresent(coded -> coded.events().forEach(event -> event.certainty()
                    .ifPresent(sure -> found.put(new Evidence(id, event.trigger()), sure))));
            return found;
        });
    }

    /** The calibrations that hold, the latest first. */
    public List<String> standing() {
        var ids = new ArrayList<String>();
        log.select(new JudgementLog.Asked(
                        Optional.empty(), Optional.of(Verdict.CALIBRATED), Optional.of(true), Optional.empty()))
                .forEach(one -> ids.add(one.id()));
        return ids;
    }
}
