package org.chancery.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Audits of whole reports from draw to figure, by two coders who err at a known rate; what they differ on is settled by the truth. The interval holds the share
 * of told events that the record has in 93 of 100 of them or more: told of a thousand, so that chance has no say.
 */
class CodedReportsTest {

    private static final int RUNS = 1_000;
    private static final int REPORTS = 400;
    private static final int SAMPLE = 50;
    private static final double SLIPS = 0.04;

    /** What the record has from a report, which of it is told there, and how much is missed. */
    private record Truth(Map<String, Boolean> told, int missed) {

        ReportAnswer answer() {
            return new ReportAnswer(told, missed, Optional.empty());
        }

        ReportAnswer seen(Random random) {
            var seen = new HashMap<String, Boolean>();
            new TreeMap<>(told).forEach((event, yes) -> seen.put(event, (random.nextDouble() < SLIPS) != yes));
            int off = random.nextDouble() < SLIPS ? (missed > 0 && random.nextBoolean() ? -1 : 1) : 0;
            return new ReportAnswer(seen, missed + off, Optional.empty());
        }
    }

    private static Truth truth(String id, Random random) {
        var told = new HashMap<String, Boolean>();
        int events = random.nextInt(4) + (random.nextInt(6) == 0 ? random.nextInt(10) : 0);
        double hard = random.nextDouble();
        int missed = 0;
        for (int i = 0; i < events; i++) {
            told.put(id + "-" + i, random.nextDouble() < 0.9);
            missed += random.nextDouble() < 0.8 * hard ? 1 : 0;
        }
        return new Truth(told, missed + random.nextInt(2));
    }

    @Test
    void intervalsHoldTheTruth() {
        int held = 0;
        for (int run = 0; run < RUNS; run++) {
            var random = new Random(run);
            var truths = new TreeMap<String, Truth>();
            for (int i = 0; i < REPORTS; i++) {
                truths.put("r" + i, truth("r" + i, random));
            }
            var share = audited(truths, "seed " + run, random).recall().orElseThrow();
            var all = truths.entrySet().stream()
                    .map(one -> one.getValue().answer().read(one.getKey()))
                    .toList();
            double truth = all.stream().mapToInt(WholeReports.Read::found).sum()
                    / (double) all.stream().mapToInt(WholeReports.Read::told).sum();
            held += share.low() <= truth && truth <= share.high() ? 1 : 0;
        }
        assertThat(held).isGreaterThanOrEqualTo(930);
    }

    private static CodedReports audited(TreeMap<String, Truth> truths, String seed, Random random) {
        var draw = new Draw(seed, SAMPLE);
        var items = new ArrayList<ReportItem>();
        draw.from(Map.of("report", List.copyOf(truths.keySet())))
                .get("report")
                .forEach(id -> items.add(new ReportItem(items.size() + 1, id, List.of())));
        var plan = new AuditPlan("chancery", "0".repeat(64), draw, "report", "", Map.of("report", REPORTS));
        var byCoder = new HashMap<String, Map<Integer, ReportAnswer>>();
        for (var coder : List.of("ann", "bo")) {
            var answers = new HashMap<Integer, ReportAnswer>();
            items.forEach(
                    item -> answers.put(item.number(), truths.get(item.report()).seen(random)));
            byCoder.put(coder, answers);
        }
        var coded = new CodedReports(new ReportSample(plan, items), byCoder);
        var settled = new HashMap<Integer, ReportAnswer>();
        coded.disputed()
                .forEach(item ->
                        settled.put(item.number(), truths.get(item.report()).answer()));
        byCoder.put(CodedSample.AGREED, settled);
        return new CodedReports(coded.sample(), byCoder);
    }

    @Test
    void bothAreComparedAndWhatIsSettledHolds() {
        var truths = new TreeMap<>(
                Map.of("r1", new Truth(Map.of("e1", true, "e2", false), 1), "r2", new Truth(Map.of(), 0)));
        var coded = audited(truths, "x", new Random(4));
        assertThat(coded.coders()).containsExactly("ann", "bo");
        assertThat(coded.read()).hasSize(2);
        assertThat(coded.recall())
                .hasValueSatisfying(share -> assertThat(share.value()).isEqualTo(0.5));
        assertThat(coded.told().agreement().share()).isPresent();
        assertThat(coded.next("cy")).isPresent();
        assertThat(coded.next("ann")).isEmpty();
        assertThat(ReportSample.isId(coded.sample().id())).isTrue();
    }
}
