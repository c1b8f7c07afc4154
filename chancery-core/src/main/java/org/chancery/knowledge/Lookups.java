package org.chancery.knowledge;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What a pure function answered lately, so that it is worked out once for what is asked over and over: the lemma of a word, the offices of
 * a name. It never changes a result. Thread-safe.
 */
public final class Lookups<K, V> {

    private final Map<K, V> known = new ConcurrentHashMap<>();
    private final int most;
    private final Function<K, V> work;

    /**
     * @param most how many answers are kept; beyond it all are forgotten, which costs less than knowing the oldest
     * @param work never answers null
     */
    public Lookups(int most, Function<K, V> work) {
        this.most = most;
        this.work = work;
    }

    /** The function's answer. */
    public V of(K key) {
        var answer = known.get(key);
        if (answer == null) {
            answer = work.apply(key);
            if (known.size() >= most) {
                known.clear();
            }
            known.put(key, answer);
        }
        return answer;
    }
}
