package org.chancery.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.knowledge.Weights;

/** What speaks for two rows of one code telling of one event: the sum of the weights in {@code knowledge/rows.tsv}. Symmetric. */
final class RowSimilarity {

    private static final Set<String> WORDS = Set.of("01", "05", "10", "12");
    private static final String TALKS = "04";

    private final double base;
    private final double bothParties;
    private final double dayApart;
    private final double days23;
    private final double days47;
    private final double days815;
    private final double daysMonth;
    private final double daysMore;
    private final double history;
    private final double noRecipient;
    private final double oneParty;
    private final double placeApart;
    private final double placeSame;
    private final double rareBoth;
    private final double rareOne;
    private final double sameNames;
    private final double sameReport;
    private final double sameSentence;
    private final double sameStory;
    private final double sectorApart;
    private final double standsFor;
    private final double talks;
    private final double unrelated;
    private final double words;
    private final RowStatistics statistics;

    RowSimilarity(Weights weights, RowStatistics statistics) {
        this.base = weights.of("base");
        this.bothParties = weights.of("both-parties");
        this.dayApart = weights.of("day-apart");
        this.days23 = weights.of("days-2-3");
        this.days47 = weights.of("days-4-7");
        this.days815 = weights.of("days-8-15");
        this.daysMonth = weights.of("days-month");
        this.daysMore = weights.of("days-more");
        this.history = weights.of("history");
        this.noRecipient = weights.of("no-recipient");
        this.oneParty = weights.of("one-party");
        this.placeApart = weights.of("place-apart");
        this.placeSame = weights.of("place-same");
        this.rareBoth = weights.of("rare-both");
        this.rareOne = weights.of("rare-one");
        this.sameNames = weights.of("same-names");
        this.sameReport = weights.of("same-report");
        this.sameSentence = weights.of("same-sentence");
        this.sameStory = weights.of("same-story");
        this.sectorApart = weights.of("sector-apart");
        this.standsFor = weights.of("stands-for");
        this.talks = weights.of("talks");
        this.unrelated = weights.of("unrelated");
        this.words = weights.of("words");
        this.statistics = statistics;
    }

    double score(Compared a, Compared b) {
        var shared = shared(a.names(), b.names());
        boolean same = !shared.isEmpty()
                && shared.size() == a.names().size()
                && shared.size() == b.names().size();
        if (shared.isEmpty() && !areBeside(a, b)) {
            return unrelated;
        }
        double score = base + parties(a, b, shared, same) + whole(a, b) + place(a, b);
        return a.sameReport(b) ? score + inReport(a, b) : score + acrossReports(a, b, shared, same);
    }

    private static List<String> shared(Set<String> one, Set<String> other) {
        List<String> shared = List.of();
        for (String name : one) {
            if (other.contains(name)) {
                if (shared.isEmpty()) {
                    shared = new ArrayList<>(2);
                }
                shared.add(name);
            }
        }
        return shared;
    }

    private static boolean areBeside(Compared a, Compared b) {
        return a.sameReport(b) && Math.abs(a.row().sentence() - b.row().sentence()) <= 1;
    }

    private double parties(Compared a, Compared b, List<String> shared, boolean same) {
        double rarity = 0;
        int apart = 0;
        for (String name : shared) {
            rarity += statistics.rarity(name);
            apart += a.classes().get(name).equals(b.classes().get(name)) ? 0 : 1;
        }
        rarity /= Math.max(1, shared.size());
        double score = sectorApart * apart / 2;
        if (same) {
            return score + bothParties + rareBoth * rarity;
        }
        return shared.isEmpty() ? score : score + rareOne * rarity + standsFor * standsFor(a, b, shared);
    }

    /** How often the parties in which the two differ occur in one report. */
    private double standsFor(Compared a, Compared b, List<String> shared) {
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
        return isAmong(row.row().actors(), party, state) || isAmong(row.row().recipients(), party, state);
    }

    private static boolean isAmong(List<RowParty> parties, String party, String state) {
        for (var one : parties) {
            if (one.key().equals(party)
                    && one.country().isPresent()
                    && state.equals(one.country().get())) {
                return true;
            }
        }
        return false;
    }

    private double whole(Compared a, Compared b) {
        double score = 0;
        if (a.row().recipients().isEmpty() && b.row().recipients().isEmpty()) {
            score += noRecipient;
        }
        if (a.names().size() == 1 && b.names().size() == 1) {
            score += oneParty;
        }
        if (isHistory(a) != isHistory(b)) {
            score += history;
        }
        return a.row().root().equals(TALKS) && !a.sameReport(b) ? score + talks : score;
    }

    private static boolean isHistory(Compared row) {
        return row.row().tense().equals("historical");
    }

    private double place(Compared a, Compared b) {
        if (a.row().place().isEmpty() || b.row().place().isEmpty()) {
            return 0;
        }
        return a.row().place().equals(b.row().place()) ? placeSame : placeApart;
    }

    private double inReport(Compared a, Compared b) {
        return a.row().sentence() >= 0 && a.row().sentence() == b.row().sentence() ? sameSentence : sameReport;
    }

    private double acrossReports(Compared a, Compared b, List<String> shared, boolean same) {
        int deeds = statistics.deedsInCommon(a.row().report(), b.row().report()) - (same ? 1 : 0);
        double score = sameStory * Math.log1p(Math.max(deeds, 0))
                + sameNames * statistics.namesInCommon(a.row().report(), b.row().report(), shared);
        if (WORDS.contains(a.row().root())) {
            score += words;
        }
        return score + days(Math.abs(a.row().epochDay() - b.row().epochDay()));
    }

    private double days(long gap) {
        if (gap == 0) {
            return 0;
        }
        if (gap == 1) {
            return dayApart;
        }
        return gap <= 3 ? days23 : gap <= 7 ? days47 : gap <= 15 ? days815 : gap <= 31 ? daysMore : daysMonth;
    }
}
