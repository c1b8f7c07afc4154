package org.chancery.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.knowledge.Offices;
import org.chancery.knowledge.Weights;
import org.chancery.model.Chronicle;
import org.chancery.model.Coded;
import org.chancery.model.Event;
import org.chancery.model.Said;

/**
 * The stage from what reports say to the record: which mentions tell of one event, which values it gets, where its mentions disagree.
 * A pure function of the set of reports: their order changes nothing. Thread-safe.
 */
public final class Reconciler {

    private final Weights weights = Weights.read("merging.tsv");
    private final Distribution distribution = new Distribution();
    private final Organs organs = new Organs();
    private final Tenures tenures = new Tenures(Offices.load());

    /**
     * The record of a set of reports.
     *
     * @param coded each report once
     */
    public Chronicle reconcile(Collection<Coded> coded) {
        var sorted = coded.stream()
                .sorted(Comparator.comparing(c -> c.report().id()))
                .toList();
        var sides = new Sides(People.of(sorted.stream().flatMap(Sides::names).toList()), organs);
        var scores = new Scores(weights);
        var clusters = Clusters.of(mentions(sorted, sides), distribution, scores);
        var events = new ArrayList<Event>();
        Map<String, Map<Integer, String>> byMention = new HashMap<>();
        for (var cluster : clusters) {
            var event = EventMaker.of(cluster);
            events.add(event);
            cluster.forEach(m -> byMention
                    .computeIfAbsent(m.reportId(), r -> new HashMap<>())
                    .putIfAbsent(m.index(), event.id()));
        }
        var sayings = new Sayings(sides);
        var statements = sorted.stream()
                .flatMap(c -> sayings.of(c, byMention.getOrDefault(c.report().id(), Map.of())).stream())
                .sorted(Comparator.comparing(Said::id))
                .toList();
        return new Chronicle(
                sorted.stream().map(Coded::report).toList(),
                Relations.relate(Whereabouts.complete(events)),
                statements,
                tenures.tenures(sorted, sides));
    }

    private static List<Mention> mentions(List<Coded> coded, Sides sides) {
        var mentions = new Mentions(sides);
        return coded.stream().flatMap(c -> mentions.of(c).stream()).toList();
    }
}
