package org.chancery.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a batch of rows tells of its parties and reports: which parties are rare, which occur together, what each report tells. */
final class RowStatistics {

    private final Map<String, Integer> reportsOf = new HashMap<>();
    private final Map<String, Set<String>> namesIn = new HashMap<>();
    private final Map<String, Set<String>> deedsIn = new HashMap<>();
    private final Map<String, Integer> together = new HashMap<>();
    private final Map<String, Double> rarities = new HashMap<>();
    private final double scale;

    RowStatistics(Collection<Compared> rows) {
        for (var row : rows) {
            namesIn.computeIfAbsent(row.row().report(), r -> new HashSet<>()).addAll(row.names());
            deedsIn.computeIfAbsent(row.row().report(), r -> new HashSet<>()).add(row.deed());
        }
        for (var names : namesIn.values()) {
            for (String name : names) {
                reportsOf.merge(name, 1, Integer::sum);
                for (String other : names) {
                    if (name.compareTo(other) < 0) {
                        together.merge(name + "\t" + other, 1, Integer::sum);
                    }
                }
            }
        }
        scale = Math.log(namesIn.size() + 1.0);
        reportsOf.forEach((name, reports) -> rarities.put(name, (scale - Math.log(reports)) / Math.max(scale, 1)));
    }

    /** 1 for a party of one report in many, 0 for one that is in all. */
    double rarity(String name) {
        return rarities.getOrDefault(name, scale / Math.max(scale, 1));
    }

    /** In which share of the reports of the rarer of the two both occur. */
    double together(String a, String b) {
        int both = together.getOrDefault(a.compareTo(b) < 0 ? a + "\t" + b : b + "\t" + a, 0);
        return (double) both / Math.min(reportsOf.getOrDefault(a, 1), reportsOf.getOrDefault(b, 1));
    }

    /** How many kinds of deeds with their parties two reports have in common. */
    int deedsInCommon(String report, String other) {
        return common(deedsIn.get(report), deedsIn.get(other));
    }

    /** The rarity of the parties that two reports have in common besides these, over the number of the report with fewer others. */
    double namesInCommon(String report, String other, Collection<String> besides) {
        var one = namesIn.get(report);
        var two = namesIn.get(other);
        double sum = 0;
        for (String name : one.size() <= two.size() ? one : two) {
            if (one.contains(name) && two.contains(name) && !besides.contains(name)) {
                sum += rarity(name);
            }
        }
        return sum / (1 + Math.min(others(one, besides), others(two, besides)));
    }

    private static int others(Set<String> names, Collection<String> besides) {
        int others = names.size();
        for (String name : besides) {
            others -= names.contains(name) ? 1 : 0;
        }
        return others;
    }

    private static int common(Set<String> one, Set<String> two) {
        int common = 0;
        var larger = one.size() <= two.size() ? two : one;
        for (String key : larger == two ? one : two) {
            common += larger.contains(key) ? 1 : 0;
        }
        return common;
    }
}
