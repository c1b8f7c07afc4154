package org.chancery.reconcile;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How mentions stand to one another, in memory. Not thread-safe. */
final class NodesInMemory {

    private final Map<String, Map<String, Node>> nodes = new HashMap<>();
    private final Map<String, Collection<Long>> keys = new HashMap<>();
    private final Map<Long, Map<String, Node>> byKey = new HashMap<>();
    private final Map<Long, Map<String, Node>> components = new HashMap<>();
    private long last;

    long fresh() {
        return ++last;
    }

    List<Node> of(String report) {
        return List.copyOf(nodes.getOrDefault(report, Map.of()).values());
    }

    List<Node> meeting(Collection<Long> wanted) {
        var found = new TreeMap<String, Node>();
        wanted.forEach(key -> found.putAll(byKey.getOrDefault(key, Map.of())));
        return List.copyOf(found.values());
    }

    List<Node> component(long component) {
        return List.copyOf(components.getOrDefault(component, Map.of()).values());
    }

    void add(Node node, Collection<Long> itsKeys) {
        keys.put(node.key(), List.copyOf(itsKeys));
        keep(node);
    }

    void change(Node node) {
        forget(nodes.get(node.report()).get(node.key()));
        keep(node);
    }

    private void keep(Node node) {
        nodes.computeIfAbsent(node.report(), r -> new LinkedHashMap<>()).put(node.key(), node);
        keys.get(node.key())
                .forEach(key -> byKey.computeIfAbsent(key, k -> new HashMap<>()).put(node.key(), node));
        components.computeIfAbsent(node.component(), c -> new LinkedHashMap<>()).put(node.key(), node);
    }

    private void forget(Node node) {
        keys.get(node.key()).forEach(key -> byKey.get(key).remove(node.key()));
        components.get(node.component()).remove(node.key());
    }

    void remove(String report) {
        of(report).forEach(node -> {
            forget(node);
            keys.remove(node.key());
        });
        nodes.remove(report);
    }

    void merge(long component, long into) {
        component(component).forEach(node -> change(node.in(into)));
    }
}
