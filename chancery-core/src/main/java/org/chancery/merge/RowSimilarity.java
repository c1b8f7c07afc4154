package org.chancery.merge;

import java.util.Set;
import java.util.TreeSet;
import org.chancery.knowledge.Weights;

/** What speaks for two rows of one code telling of one event: the sum of the weights in {@code knowledge/rows.tsv}. Symmetric. */
final class RowSimilarity {

    private static final Set<String> WORDS = Set.of("01", "05", "10", "12");
    private static final String TALKS = "04";

    private final Weights weights;
    private final RowStatistics statistics;

    RowSimilarity(Weights weights, RowStatistics statistics) {
        this.weights = weights;
        this.statistics = statistics;
    }

    double score(Compared a, Compared b) {
        var shared = new TreeSet<>(a.names());
        shared.retainAll(b.names());
        boolean same = a.names().equals(b.names()) && !shared.isEmpty();
        if (shared.isEmpty() && !areBeside(a, b)) {
            return weights.of("unrelated");
        }
        double score = weights.of("base") + parties(a, b, shared, same) + whole(a, b) + place(a, b);
        return a.sameReport(b) ? score + inReport(a, b) : score + acrossReports(a, b, shared, same);
    }

    private static boolean areBeside(Compared a, Compared b) {
        return a.sameReport(b) && Math.abs(a.row().sentence() - b.row().sentence()) <= 1;
    }

    private double parties(Compared a, Compared b, Set<String> shared, boolean same) {
        double rarity =
                shared.stream().mapToDouble(statistics::rarity).average().orElse(0);
        long apart = shared.stream()
                .filter(name -> !a.classes().get(name).equals(b.classes().get(name)))
                .count();
        double score = weights.of("sector-apart") * apart / 2;
        if (same) {
            return score + weights.of("both-parties") + weights.of("rare-both") * rarity;
        }
        return shared.isEmpty()
                ? score
                : score + weights.of("rare-one") * rarity + weights.of("stands-for") * standsFor(a, b, shared);
    }

    /** How often the parties in which the two differ occur in one report. */
    private double standsFor(Compared a, Compared b, Set<String> shared) {
        double most = 0;
        for (String one : a.names()) {
            for (String other : b.names()) {
                if (!shared.contains(one) && !shared.contains(other)) {
                    most = Math.max(
                            most, isOf(a, one, other) || isOf(b, other, one) ? 1 : statistics.together(one, other));
                }
            }
        }
        return most;
    }

    /** Whether the file itself says that a party is of the state with this name. */
    private static boolean isOf(Compared row, String party, String state) {
        return java.util.stream.Stream.concat(row.row().actors().stream(), row.row().recipients().stream())
                .anyMatch(p -> p.key().equals(party)
                        && p.country().filter(state::equals).isPresent());
    }

    private double whole(Compared a, Compared b) {
        double score = 0;
        if (a.row().recipients().isEmpty() && b.row().recipients().isEmpty()) {
            score += weights.of("no-recipient");
        }
        if (a.names().size() == 1 && b.names().size() == 1) {
            score += weights.of("one-party");
        }
        if (isHistory(a) != isHistory(b)) {
            score += weights.of("history");
        }
        return a.row().root().equals(TALKS) && !a.sameReport(b) ? score + weights.of("talks") : score;
    }

    private static boolean isHistory(Compared row) {
        return row.row().tense().equals("historical");
    }

    private double place(Compared a, Compared b) {
        if (a.row().place().isEmpty() || b.row().place().isEmpty()) {
            return 0;
        }
        return weights.of(a.row().place().equals(b.row().place()) ? "place-same" : "place-apart");
    }

    private double inReport(Compared a, Compared b) {
        return weights.of(
                a.row().sentence() >= 0 && a.row().sentence() == b.row().sentence() ? "same-sentence" : "same-report");
    }

    private double acrossReports(Compared a, Compared b, Set<String> shared, boolean same) {
        int deeds = statistics.deedsInCommon(a.row().report(), b.row().report()) - (same ? 1 : 0);
        double score = weights.of("same-story") * Math.log1p(Math.max(deeds, 0))
                + weights.of("same-names")
                        * statistics.namesInCommon(a.row().report(), b.row().report(), shared);
        if (WORDS.contains(a.row().root())) {
            score += weights.of("words");
        }
        return score + days(Math.abs(a.row().epochDay() - b.row().epochDay()));
    }

    private double days(long gap) {
        if (gap == 0) {
            return 0;
        }
        return weights.of(
                gap == 1
                        ? "day-apart"
                        : gap <= 3
                                ? "days-2-3"
                                : gap <= 7
                                        ? "days-4-7"
                                        : gap <= 15 ? "days-8-15" : gap <= 31 ? "days-more" : "days-month");
    }
}
