package org.chancery.reconcile;

import java.util.Collection;
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

    /** From how many points on two are candidates for one event. */
    int link() {
        return weights.whole("link");
    }

    /** The same of these two: an unsure mention beside a sure one from fewer on. */
    int link(Mention a, Mention b) {
        return weights.whole(isUnsure(a) != isUnsure(b) ? "link-unsure" : "link");
    }

    /** From which mean on two clusters become one: unsure mentions go to a sure event that they may tell of. */
    int join(Collection<Mention> one, Collection<Mention> two) {
        return weights.whole(
                one.stream().allMatch(this::isUnsure) != two.stream().allMatch(this::isUnsure)
                        ? "join-unsure"
                        : "join");
    }

    private boolean isUnsure(Mention mention) {
        return mention.told()
                .certainty()
                .filter(certainty -> certainty.hundredths() < weights.whole("unsure"))
                .isPresent();
    }

    /** How many pairs were compared. */
    long comparisons() {
        return comparisons;
    }
}
