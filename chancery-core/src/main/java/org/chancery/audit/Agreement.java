package org.chancery.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How far people who judge the same things agree, beyond what chance alone would give. Values are names (nominal data).
 *
 * @param units for each thing the values that were given to it; those who gave none are left out
 */
public record Agreement(List<List<String>> units) {

    /** Copies the lists. */
    public Agreement {
        units = units.stream().map(List::copyOf).toList();
    }

    /** Of two coders, each with a value for every thing. */
    public static Agreement of(List<String> one, List<String> other) {
        if (one.size() != other.size()) {
            throw new IllegalArgumentException(one.size() + " values against " + other.size());
        }
        return new Agreement(IntStream.range(0, one.size())
                .mapToObj(i -> List.of(one.get(i), other.get(i)))
                .toList());
    }

    /** The share of pairs of values of one thing that are the same; empty without a pair. */
    public OptionalDouble share() {
        double same = 0;
        double pairs = 0;
        for (var unit : units) {
            for (int i = 0; i < unit.size(); i++) {
                for (int k = i + 1; k < unit.size(); k++) {
                    same += Objects.equals(unit.get(i), unit.get(k)) ? 1 : 0;
                    pairs++;
                }
            }
        }
        return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of(same / pairs);
    }

    /** Cohen's kappa (Cohen 1960) of the things that two judged; empty where there is none, or where both gave one value throughout. */
    public OptionalDouble kappa() {
        var first = new HashMap<String, Double>();
        var second = new HashMap<String, Double>();
        double same = 0;
        double count = 0;
        for (var unit : units) {
            if (unit.size() == 2) {
                first.merge(unit.get(0), 1.0, Double::sum);
                second.merge(unit.get(1), 1.0, Double::sum);
                same += unit.get(0).equals(unit.get(1)) ? 1 : 0;
                count++;
            }
        }
        double chance = 0;
        for (var entry : first.entrySet()) {
            chance += entry.getValue() * second.getOrDefault(entry.getKey(), 0.0) / (count * count);
        }
        return count == 0 || chance == 1
                ? OptionalDouble.empty()
                : OptionalDouble.of((same / count - chance) / (1 - chance));
    }

    /**
     * Krippendorff's alpha for nominal data (Krippendorff 2011), of any number of coders, with gaps; empty without two values of one thing, or
     * where all values are the same.
     */
    public OptionalDouble alpha() {
        var totals = new HashMap<String, Double>();
        var paired = new ArrayList<List<String>>();
        double count = 0;
        for (var unit : units) {
            if (unit.size() > 1) {
                paired.add(unit);
                unit.forEach(value -> totals.merge(value, 1.0, Double::sum));
                count += unit.size();
            }
        }
        double observed = paired.stream().mapToDouble(Agreement::disagreement).sum();
        double total = count;
        double expected =
                totals.values().stream().mapToDouble(n -> n * (total - n)).sum() / (count - 1);
        return paired.isEmpty() || expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - observed / expected);
    }

    /** Ordered pairs of unlike values of one thing, by what each of its values counts. */
    private static double disagreement(List<String> unit) {
        Map<String, Double> counts = new HashMap<>();
        unit.forEach(value -> counts.merge(value, 1.0, Double::sum));
        double unlike =
                counts.values().stream().mapToDouble(n -> n * (unit.size() - n)).sum();
        return unlike / (unit.size() - 1);
    }
}
