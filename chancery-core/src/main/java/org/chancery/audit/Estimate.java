package org.chancery.audit;

import java.util.List;
import java.util.Optional;

/**
 * The share that is right in the whole record, from what was judged in its parts: each part weighs what it has of the record (Cochran 1977, 5.3 and
 * 5.9), and the interval is Wilson's at the effective size of the sample (Korn and Graubard 1998).
 */
public final class Estimate {

    private Estimate() {}

    /** The share; empty where nothing was judged. Parts of which nothing was judged are left out, the others weigh more. */
    public static Optional<Share> of(List<Stratum> strata) {
        var judged = strata.stream().filter(stratum -> stratum.judged() > 0).toList();
        if (judged.isEmpty()) {
            return Optional.empty();
        }
        int count = judged.stream().mapToInt(Stratum::judged).sum();
        int population = judged.stream().mapToInt(Stratum::population).sum();
        double value = 0;
        double variance = 0;
        for (var stratum : judged) {
            double weight = (double) stratum.population() / population;
            value += weight * stratum.share();
            variance += weight * weight * variance(stratum);
        }
        double simple = value * (1 - value);
        double effective = variance > 0 && simple > 0 ? simple / variance : count;
        return Optional.of(Share.wilson(value, effective, count));
    }

    /** Of the share in one part; what was drawn of a small part leaves little to be unsure of. */
    private static double variance(Stratum stratum) {
        double unseen = 1 - (double) stratum.judged() / stratum.population();
        double spread = stratum.share() * (1 - stratum.share());
        return unseen * spread / Math.max(1, stratum.judged() - 1);
    }
}
