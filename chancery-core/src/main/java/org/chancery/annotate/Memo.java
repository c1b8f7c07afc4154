package org.chancery.annotate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was worked out for sentences met lately, so that wire copy is worked on once. Holds at most so many, the least lately asked
 * for goes first; what it holds was a pure function of the key, so it never changes a result. Thread-safe.
 */
final class Memo<K, V> {

    private final Map<K, V> known;

    /** @param size the most that is kept; 0 keeps nothing */
    Memo(int size) {
        known = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > size;
            }
        };
    }

    synchronized Optional<V> get(K key) {
        return Optional.ofNullable(known.get(key));
    }

    synchronized void put(K key, V value) {
        known.put(key, value);
    }
}
