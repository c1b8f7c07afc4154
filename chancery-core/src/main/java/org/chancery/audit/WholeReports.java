package org.chancery.audit;

import java.util.List;
import java.util.Optional;

/**
 * How much of what reports tell a record has, from whole reports that people read. A report is a unit: what is missed in one is missed together, so that the
 * share is a ratio of sums over reports, its variance the jackknife's (Wolter 2007, 4.3), and its interval Wilson's at the effective size of the sample (Korn
 * and Graubard 1998).
 */
public final class WholeReports {

    /** The normal quantile of a two-sided interval of 95 %. */
    private static final double Z = 1.959963984540054;

    private WholeReports() {}

    /**
     * A report that somebody read from end to end.
     *
     * @param told how many events it tells of
     * @param found how many of these the record has
     */
    public record Read(String report, int told, int found) {

        /** @throws IllegalArgumentException unless {@code 0 ≤ found ≤ told} */
        public Read {
            if (found < 0 || found > told) {
                throw new IllegalArgumentException(found + " found of " + told + " told is no share");
            }
        }
    }

    /**
     * The share of told events that the record has.
     *
     * @param population how many reports were drawn from
     * @return empty where no event is told
     */
    public static Optional<Share> recall(List<Read> read, int population) {
        int told = read.stream().mapToInt(Read::told).sum();
        int found = read.stream().mapToInt(Read::found).sum();
        if (told == 0) {
            return Optional.empty();
        }
        double share = (double) found / told;
        double spread = 0;
        for (var one : read) {
            // what the share would be without this report: a long one moves it much
            double off = one.told() == told ? 0 : (one.found() - share * one.told()) / (told - one.told());
            spread += off * off;
        }
        int reports = read.size();
        double unseen = 1 - (double) reports / Math.max(reports, population);
        double variance = unseen * (reports - 1) / reports * spread;
        double effective = variance > 0 ? share * (1 - share) / variance : told;
        double wider = reports < 2 ? 1 : Z / student(reports - 1);
        return Optional.of(Share.wilson(share, effective * wider * wider, told));
    }

    /** Student's quantile of a two-sided interval of 95 % (Abramowitz and Stegun 26.7.5): few reports say little of how they differ. */
    private static double student(int freedom) {
        double cube = Z * Z * Z;
        double fifth = cube * Z * Z;
        return Z
                + (cube + Z) / (4 * freedom)
                + (5 * fifth + 16 * cube + 3 * Z) / (96.0 * freedom * freedom)
                + (3 * fifth * Z * Z + 19 * fifth + 17 * cube - 15 * Z) / (384.0 * freedom * freedom * freedom);
    }
}
