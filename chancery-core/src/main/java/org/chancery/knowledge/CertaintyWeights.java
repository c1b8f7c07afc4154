package org.chancery.knowledge;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.model.Certainty;

/**
 * The model of certainty, of {@code knowledge/certainty.tsv}: a logistic regression over traits, one a line with what it weighs and what it
 * means. A trait without a line weighs nothing. Immutable; the same on every machine.
 */
public final class CertaintyWeights {

    /** The line of what every mention has. */
    public static final String BIAS = "bias";
    /** The line of the certainty from which on an event comes into the record. */
    public static final String FLOOR = "floor";

    private static final String FILE = "certainty.tsv";

    private final Map<String, Double> weights;
    private final double bias;
    private final Certainty floor;

    private CertaintyWeights(Map<String, Double> weights, double bias, Certainty floor) {
        this.weights = new TreeMap<>(weights);
        this.bias = bias;
        this.floor = floor;
    }

    /**
     * Reads the file.
     *
     * @throws IllegalStateException naming file and line, where a line is wrong, stands twice or is missing
     */
    public static CertaintyWeights load() {
        return read(FILE);
    }

    static CertaintyWeights read(String file) {
        var weights = new TreeMap<String, Double>();
        for (var row : Table.distinct(Table.read(file, "name", "weight", "meaning"), "name")) {
            row.text("meaning");
            weights.put(row.text("name"), number(row));
        }
        var bias = weights.remove(BIAS);
        var floor = weights.remove(FLOOR);
        if (bias == null || floor == null) {
            throw new IllegalStateException("knowledge/" + file + " needs a line " + BIAS + " and a line " + FLOOR);
        }
        return new CertaintyWeights(weights, bias, Certainty.of(floor));
    }

    private static double number(Table.Row row) {
        try {
            return new java.math.BigDecimal(row.text("weight")).doubleValue();
        } catch (NumberFormatException e) {
            throw row.fault(row.text("weight") + " is no number");
        }
    }

    /** The traits that have a line, sorted. */
    public Set<String> traits() {
        return new TreeSet<>(weights.keySet());
    }

    /** The certainty from which on an event comes into the record, unless the store was made with another. */
    public Certainty floor() {
        return floor;
    }

    /** How certain a mention with these traits is. */
    public Certainty certainty(Set<String> traits) {
        double sum = bias;
        for (var weight : weights.entrySet()) {
            sum += traits.contains(weight.getKey()) ? weight.getValue() : 0;
        }
        return Certainty.of(1 / (1 + StrictMath.exp(-sum)));
    }
}
