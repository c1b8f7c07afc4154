package org.chancery.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chancery.model.Party;

/**
 * Rows of one article that know two parties each, joined: what is of one code and one day is one event where it is the same pair, either way round, or
 * where one sentence gives one party several others.
 */
final class Dyads {

    private Dyads() {}

    static List<RowEvent> joined(List<RowEvent> rows) {
        var clusters = new ArrayList<List<RowEvent>>();
        for (var row : rows) {
            var merged = new ArrayList<RowEvent>();
            for (var cluster : List.copyOf(clusters)) {
                if (cluster.stream().anyMatch(other -> isOne(other, row))) {
                    merged.addAll(cluster);
                    clusters.remove(cluster);
                }
            }
            merged.add(row);
            clusters.add(merged);
        }
        return clusters.stream()
                .map(cluster -> cluster.get(0).with(all(cluster, RowEvent::actors), all(cluster, RowEvent::recipients)))
                .toList();
    }

    private static List<Party> all(List<RowEvent> rows, Function<RowEvent, List<Party>> side) {
        return rows.stream().flatMap(row -> side.apply(row).stream()).distinct().toList();
    }

    private static boolean isOne(RowEvent one, RowEvent other) {
        if (one.type() != other.type()
                || !one.modes().equals(other.modes())
                || one.status() != other.status()
                || !one.date().equals(other.date())) {
            return false;
        }
        boolean actor = one.actors().equals(other.actors());
        boolean recipient = one.recipients().equals(other.recipients());
        boolean turned =
                one.actors().equals(other.recipients()) && one.recipients().equals(other.actors());
        boolean shared = actor && !one.actors().isEmpty()
                || recipient && !one.recipients().isEmpty();
        boolean sentence = one.sentence().isPresent() && one.sentence().equals(other.sentence());
        return actor && recipient || turned || sentence && shared;
    }
}
