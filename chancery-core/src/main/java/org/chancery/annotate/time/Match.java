package org.chancery.annotate.time;

import java.util.Optional;

/**
 * Where a pattern fits.
 *
 * @param from index of its first piece
 * @param to index one past its last
 * @param bound what its slots took, the last first
 */
record Match(Rule rule, Line line, int from, int to, Optional<Bound> bound) {

    /**
     * What one slot took.
     *
     * @param name of the slot
     * @param value a figure's or word's, empty for a call
     * @param call what a call took
     * @param before the slot before it
     */
    record Bound(String name, int from, int to, Optional<String> value, Optional<Match> call, Optional<Bound> before) {}

    int length() {
        return to - from;
    }

    Optional<Bound> slot(String name) {
        var slot = bound;
        while (slot.isPresent() && !slot.get().name().equals(name)) {
            slot = slot.get().before();
        }
        return slot;
    }

    Optional<String> value(String name) {
        return slot(name).flatMap(Bound::value);
    }

    Optional<Integer> number(String name) {
        return value(name).map(Integer::parseInt);
    }

    Optional<Match> call(String name) {
        return slot(name).flatMap(Bound::call);
    }

    /** The value of the last piece that is of one of these kinds. */
    Optional<String> last(String... kinds) {
        for (int i = to - 1; i >= from; i--) {
            for (String kind : kinds) {
                var value = line.at(i).value(kind);
                if (value.isPresent()) {
                    return value;
                }
            }
        }
        return Optional.empty();
    }

    boolean has(String... words) {
        for (int i = from; i < to; i++) {
            if (line.says(i, words)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word after the first is written with a capital, or the first within a sentence: "The Daily News". */
    boolean isTitle() {
        for (int i = Math.max(from, 1); i < to; i++) {
            if (line.at(i).capital()) {
                return true;
            }
        }
        return false;
    }

    /** The last unit in it: {@code D}, {@code TH}. */
    Optional<String> unit() {
        return last("unit", "units");
    }
}
