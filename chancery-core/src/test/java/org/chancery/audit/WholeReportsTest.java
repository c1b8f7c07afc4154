package org.chancery.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chancery.audit.WholeReports.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeReportsTest {

    /** Reports of many lengths, in each of which as much is missed as its outlet's way of writing makes likely: what is missed is missed together. */
    private static List<Read> record(Random chance, double missed) {
        var reports = new ArrayList<Read>();
        for (int i = 0; i < 500; i++) {
            int told = 1 + chance.nextInt(3) + (chance.nextInt(5) == 0 ? chance.nextInt(15) : 0);
            double here = missed * 2 * chance.nextDouble();
            int found = 0;
            for (int event = 0; event < told; event++) {
                found += chance.nextDouble() < here ? 0 : 1;
            }
            reports.add(new Read("r" + i, told, found));
        }
        return reports;
    }

    @ParameterizedTest
    @CsvSource({"0.2, 40", "0.45, 40", "0.3, 20", "0.1, 60"})
    void theIntervalHoldsTheTrueShareInNinetyThreeOfAHundredSamples(double missed, int size) {
        var reports = record(new Random(7), missed);
        double truth = reports.stream().mapToInt(Read::found).sum()
                / (double) reports.stream().mapToInt(Read::told).sum();
        int held = 0;
        for (int seed = 0; seed < 1000; seed++) {
            var drawn = new Draw("s" + seed, size)
                    .from(Map.of("reports", reports.stream().map(Read::report).toList()))
                    .get("reports");
            var share = WholeReports.recall(
                            drawn.stream()
                                    .map(id -> reports.get(Integer.parseInt(id.substring(1))))
                                    .toList(),
                            reports.size())
                    .orElseThrow();
            held += share.low() <= truth && truth <= share.high() ? 1 : 0;
        }
        assertThat(held).isGreaterThanOrEqualTo(930);
    }

    @Test
    void reportsOfOneEventEachAreASampleOfEvents() {
        var read = new ArrayList<Read>();
        for (int i = 0; i < 200; i++) {
            read.add(new Read("r" + i, 1, i < 150 ? 1 : 0));
        }
        var simple = Share.of(150, 200);
        var share = WholeReports.recall(read, 1_000_000).orElseThrow();
        assertThat(share.value()).isEqualTo(0.75);
        assertThat(share.low()).isCloseTo(simple.low(), within(0.002));
        assertThat(share.high()).isCloseTo(simple.high(), within(0.002));
    }

    @Test
    void whereNothingIsToldNothingIsMissed() {
        assertThat(WholeReports.recall(List.of(new Read("r", 0, 0)), 9)).isEmpty();
        assertThatThrownBy(() -> new Read("r", 2, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
