package org.chancery.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.knowledge.Listed;
import org.chancery.knowledge.Offices;
import org.chancery.knowledge.Weights;
import org.chancery.model.Chronicle;
import org.chancery.model.Coded;
import org.chancery.model.Event;
import org.chancery.model.Judgement;
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
        return reconcile(coded, List.of(), List.of());
    }

    /**
     * The record of a set of reports, of what people judged, and of reference lists.
     *
     * @param coded each report once
     * @param judgements all of them, in any order
     * @param lists rows of imported lists of office holders
     */
    public Chronicle reconcile(Collection<Coded> coded, Collection<Judgement> judgements, Collection<Listed> lists) {
        var verdicts = new Verdicts(judgements);
        var sorted = coded.stream()
                .sorted(Comparator.comparing(c -> c.report().id()))
                .toList();
        var sides = new Sides(
                People.of(Stream.concat(
                                sorted.stream().flatMap(Sides::names),
                                lists.stream().map(Registered::name))
                        .toList()),
                organs);
        var scores = new Scores(weights, verdicts);
        var clusters = Clusters.of(mentions(sorted, sides, verdicts), distribution, scores);
        var events = new ArrayList<Event>();
        Map<String, Map<Integer, String>> byMention = new HashMap<>();
        for (var cluster : clusters) {
            var event = EventMaker.of(cluster, verdicts);
            events.add(event);
            cluster.forEach(m -> byMention
                    .computeIfAbsent(m.reportId(), r -> new HashMap<>())
                    .putIfAbsent(m.index(), event.id()));
        }
        var sayings = new Sayings(sides, verdicts);
        var statements = sorted.stream()
                .flatMap(c -> sayings.of(c, byMention.getOrDefault(c.report().id(), Map.of())).stream())
                .sorted(Comparator.comparing(Said::id))
                .toList();
        return new Chronicle(
                sorted.stream().map(Coded::report).toList(),
                Relations.relate(Whereabouts.complete(events)),
                statements,
                tenures.tenures(sorted, lists, sides, verdicts));
    }

    private static List<Mention> mentions(List<Coded> coded, Sides sides, Verdicts verdicts) {
        var mentions = new Mentions(sides, verdicts);
        return coded.stream().flatMap(c -> mentions.of(c).stream()).toList();
    }
}
