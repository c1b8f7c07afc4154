package org.chancery.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What several people said of the same things, each apart.
 *
 * @param values for each of them what he said of each thing, by its name
 */
public record Coders(List<Map<String, String>> values) {

    /** Copies the maps. */
    public Coders {
        values = values.stream().<Map<String, String>>map(TreeMap::new).toList();
    }

    /** All values of each thing. */
    public Agreement agreement() {
        var units = new TreeMap<String, List<String>>();
        values.forEach(of -> of.forEach((thing, value) ->
                units.computeIfAbsent(thing, t -> new ArrayList<>()).add(value)));
        return new Agreement(List.copyOf(units.values()));
    }

    /** Cohen's kappa; of more than two the mean of all pairs (Light 1971). Empty where no pair has one. */
    public OptionalDouble kappa() {
        var kappas = new ArrayList<Double>();
        for (int i = 0; i < values.size(); i++) {
            for (int k = i + 1; k < values.size(); k++) {
                new Coders(List.of(values.get(i), values.get(k)))
                        .agreement()
                        .kappa()
                        .ifPresent(kappas::add);
            }
        }
        return kappas.stream().mapToDouble(Double::doubleValue).average();
    }
}
