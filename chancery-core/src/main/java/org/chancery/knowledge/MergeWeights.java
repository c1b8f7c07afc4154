package org.chancery.knowledge;

import java.util.Map;
import java.util.stream.Collectors;

/** The points of {@code knowledge/merging.tsv}: what speaks for two mentions telling of one event. Immutable. */
public final class MergeWeights {

    private final Map<String, Integer> points;

    private MergeWeights(Map<String, Integer> points) {
        this.points = Map.copyOf(points);
    }

    /** Reads the file that ships with the program. */
    public static MergeWeights load() {
        var rows = Table.distinct(Table.read("merging.tsv", "name", "points", "why"), "name");
        return new MergeWeights(rows.stream()
                .collect(Collectors.toMap(row -> row.text("name"), row -> Integer.valueOf(row.text("points")))));
    }

    /**
     * The points under a name.
     *
     * @throws IllegalArgumentException if the file has no such line
     */
    public int of(String name) {
        var value = points.get(name);
        if (value == null) {
            throw new IllegalArgumentException("knowledge/merging.tsv has no " + name);
        }
        return value;
    }
}
