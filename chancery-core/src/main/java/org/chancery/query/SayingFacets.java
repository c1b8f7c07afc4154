package org.chancery.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who speaks in statements, and of what: the most frequent first, over the latest of them. */
public record SayingFacets(List<Facets.Count> speakers, List<Facets.Count> topics) {

    private static final int VALUES = 15;

    /** What a statement is counted by; topics in one column. */
    record Columns(String speaker, String name, String topics) {}

    static SayingFacets of(List<Columns> rows) {
        Map<String, Long> speakers = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        Map<String, Long> topics = new HashMap<>();
        for (var row : rows) {
            speakers.merge(row.speaker(), 1L, Long::sum);
            names.merge(row.speaker(), row.name(), (a, b) -> a.length() >= b.length() ? a : b);
            if (row.topics() != null) {
                Arrays.stream(row.topics().split("; ")).forEach(topic -> topics.merge(topic, 1L, Long::sum));
            }
        }
        return new SayingFacets(most(speakers, names), most(topics, Map.of()));
    }

    private static List<Facets.Count> most(Map<String, Long> counts, Map<String, String> labels) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(VALUES)
                .map(entry -> new Facets.Count(
                        entry.getKey(), labels.getOrDefault(entry.getKey(), entry.getKey()), entry.getValue()))
                .toList();
    }
}
