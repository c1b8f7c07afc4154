package org.chancery.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sequences of folded words with a value each; finds the longest that begins at a place. Not thread-safe while it is filled. */
final class Phrases<V> {

    private final Map<String, Phrases<V>> next = new HashMap<>(2);
    private Optional<V> value = Optional.empty();

    /** Adds a sequence; the value first added stays. */
    void add(List<String> words, V added) {
        var node = this;
        for (var word : words) {
            node = node.next.computeIfAbsent(word, w -> new Phrases<>());
        }
        if (node.value.isEmpty()) {
            node.value = Optional.of(added);
        }
    }

    /** The longest sequence that begins at a word. */
    Optional<Found<V>> at(List<String> words, int from) {
        var node = this;
        Optional<Found<V>> best = Optional.empty();
        for (int i = from; i < words.size(); i++) {
            node = node.next.get(words.get(i));
            if (node == null) {
                break;
            }
            if (node.value.isPresent()) {
                best = Optional.of(new Found<>(node.value.get(), i - from + 1));
            }
        }
        return best;
    }

    /** The value of exactly these words. */
    Optional<V> of(List<String> words) {
        return at(words, 0).filter(found -> found.length() == words.size()).map(Found::value);
    }

    /** @param length in words */
    record Found<V>(V value, int length) {}
}
