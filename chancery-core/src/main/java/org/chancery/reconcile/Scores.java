package org.chancery.reconcile;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.chancery.knowledge.Weights;

/** Remembers the points of pairs while one set of mentions is worked on, and counts comparisons. Not thread-safe. */
final class Scores {

    private record Pair(Mention first, Mention second) {}

    private final Similarity similarity;
    private final Verdicts verdicts;
    private final Weights weights;
    private final Map<Pair, OptionalInt> known = new HashMap<>();
    private long comparisons;

    Scores(Weights weights) {
        this(weights, Verdicts.NONE);
    }

    Scores(Weights weights, Verdicts verdicts) {
        this.weights = weights;
        this.verdicts = verdicts;
        this.similarity = new Similarity(weights);
    }

    OptionalInt points(Mention a, Mention b) {
        var pair = a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
        return known.computeIfAbsent(pair, p -> {
            comparisons++;
            return verdicts.areApart(p.first(), p.second())
                    ? OptionalInt.empty()
                    : similarity.points(p.first(), p.second());
        });
    }

    /** Forgets the pairs that were compared. */
    void forget() {
        known.clear();
    }

    /** What people judged. */
    Verdicts verdicts() {
        return verdicts;
    }

    int link() {
        return weights.whole("link");
    }

    int join() {
        return weights.whole("join");
    }

    /** How many pairs were compared. */
    long comparisons() {
        return comparisons;
    }
}
