package org.chancery.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was asked for lately: of so many things the least recently used goes when one more comes. */
final class Lately<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1;
    private static final float LOAD = 0.75f;

    private final int most;

    Lately(int most) {
        super(most, LOAD, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
