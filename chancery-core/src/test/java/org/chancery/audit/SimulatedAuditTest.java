package org.chancery.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Audits of records whose truth is known, from draw to report: two coders err at a known rate, what they differ on is settled by the truth, and
 * the intervals hold the share that is right in 93 of 100 of them or more: told of a thousand, so that chance has no say.
 */
class SimulatedAuditTest {

    private static final int RUNS = 1_000;
    private static final int EVENTS = 1_000;
    private static final int SAMPLE = 200;
    private static final double SLIPS = 0.04;

    /** A part of the record: its name, how much of the record it is, and how often it is right. */
    private record Part(String name, double share, double right) {}

    private static final List<Part> PARTS =
            List.of(new Part("CONSULT", 0.55, 0.9), new Part("ACCUSE", 0.35, 0.6), new Part("AID", 0.1, 0.75));

    /** How many of the runs have an interval that holds the truth. */
    private static int held(boolean byPart) {
        int held = 0;
        for (int run = 0; run < RUNS; run++) {
            var random = new Random(run);
            var right = new TreeMap<String, Boolean>();
            var part = new TreeMap<String, String>();
            for (var one : PARTS) {
                for (int i = 0; i < EVENTS * one.share(); i++) {
                    var id = one.name() + "-" + i;
                    right.put(id, random.nextDouble() < one.right());
                    part.put(id, one.name());
                }
            }
            var strata = new TreeMap<String, List<String>>();
            part.forEach((id, name) -> strata.computeIfAbsent(byPart ? name : "all", n -> new ArrayList<>())
                    .add(id));
            var populations = new TreeMap<String, Integer>();
            strata.forEach((name, ids) -> populations.put(name, ids.size()));
            var judged = new ArrayList<Judged>();
            new Draw("seed " + run, SAMPLE)
                    .from(strata)
                    .forEach((stratum, ids) -> ids.forEach(id -> judged.add(
                            new Judged(id, part.get(id), stratum, answers(settled(right.get(id), random))))));
            var share = AuditReport.of(judged, populations).right().orElseThrow();
            double truth = right.values().stream().filter(yes -> yes).count() / (double) right.size();
            held += share.low() <= truth && truth <= share.high() ? 1 : 0;
        }
        return held;
    }

    private static boolean settled(boolean truth, Random random) {
        boolean one = random.nextDouble() < SLIPS ? !truth : truth;
        boolean other = random.nextDouble() < SLIPS ? !truth : truth;
        return one == other ? one : truth;
    }

    private static Map<Question, Boolean> answers(boolean right) {
        return right
                ? Map.of(Question.EVENT, true, Question.TYPE, true, Question.STATUS, true, Question.PARTIES, true)
                : Map.of(Question.EVENT, true, Question.TYPE, true, Question.STATUS, true, Question.PARTIES, false);
    }

    @Test
    void intervalsOfSimpleSamplesHoldTheTruth() {
        assertThat(held(false)).isGreaterThanOrEqualTo(930);
    }

    @Test
    void intervalsOfSamplesByPartsHoldTheTruth() {
        assertThat(held(true)).isGreaterThanOrEqualTo(930);
    }
}
