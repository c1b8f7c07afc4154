package org.chancery.reconcile;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names in memory. Not thread-safe. */
final class NamesInMemory implements Names {

    private final Map<String, KnownName> byId = new HashMap<>();
    private final Map<String, Map<String, KnownName>> byKey = new HashMap<>();
    private final Map<String, Map<String, KnownName>> byGroup = new HashMap<>();

    @Override
    public Optional<KnownName> name(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public List<KnownName> withKey(String key) {
        return List.copyOf(byKey.getOrDefault(key, Map.of()).values());
    }

    @Override
    public List<KnownName> ofGroup(String group) {
        return List.copyOf(byGroup.getOrDefault(group, Map.of()).values());
    }

    @Override
    public void put(KnownName name) {
        drop(name.id());
        byId.put(name.id(), name);
        name.keys().forEach(key -> byKey.computeIfAbsent(key, k -> new LinkedHashMap<>())
                .put(name.id(), name));
        byGroup.computeIfAbsent(name.group(), g -> new LinkedHashMap<>()).put(name.id(), name);
    }

    @Override
    public void drop(String id) {
        var gone = byId.remove(id);
        if (gone != null) {
            gone.keys().forEach(key -> byKey.get(key).remove(id));
            byGroup.get(gone.group()).remove(id);
        }
    }

    Collection<KnownName> all() {
        return byId.values();
    }
}
