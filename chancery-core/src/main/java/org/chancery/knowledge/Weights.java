package org.chancery.knowledge;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/** Named numbers of a knowledge file with the columns {@code name}, {@code points} and {@code why}. Immutable. */
public final class Weights {

    private final String file;
    private final Map<String, Double> values;

    private Weights(String file, Map<String, Double> values) {
        this.file = file;
        this.values = Map.copyOf(values);
    }

    /** Reads a file below {@code resources/knowledge/}. */
    public static Weights read(String file) {
        var rows = Table.distinct(Table.read(file, "name", "points", "why"), "name");
        return new Weights(file, rows.stream().collect(Collectors.toMap(row -> row.text("name"), row -> new BigDecimal(
                        row.text("points"))
                .doubleValue())));
    }

    /**
     * The number under a name.
     *
     * @throws IllegalArgumentException if the file has no such line
     */
    public double of(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("knowledge/" + file + " has no " + name);
        }
        return value;
    }

    /** The number under a name, where the file has whole numbers. */
    public int whole(String name) {
        return (int) Math.round(of(name));
    }
}
