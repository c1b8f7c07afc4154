package org.chancery.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EstimateTest {

    @Test
    void aPartWeighsWhatItHasOfTheRecord() {
        var share = Estimate.of(List.of(new Stratum("a", 900, 10, 9), new Stratum("b", 100, 10, 5)))
                .orElseThrow();
        assertThat(share.value()).isEqualTo(.9 * .9 + .1 * .5, within(1e-12));
        assertThat(share.of()).isEqualTo(20);
    }

    @Test
    void oneLargePartIsASimpleSample() {
        var simple = Share.of(160, 200);
        var share =
                Estimate.of(List.of(new Stratum("all", 1_000_000, 200, 160))).orElseThrow();
        assertThat(share.low()).isEqualTo(simple.low(), within(.002));
        assertThat(share.high()).isEqualTo(simple.high(), within(.002));
    }

    @Test
    void whereNothingWasJudgedThereIsNoShare() {
        assertThat(Estimate.of(List.of(new Stratum("a", 10, 0, 0)))).isEmpty();
        assertThat(Estimate.of(List.of(new Stratum("a", 10, 0, 0), new Stratum("b", 10, 4, 4))))
                .hasValueSatisfying(share -> assertThat(share.value()).isEqualTo(1));
    }

    /** Three parts, right in 50, 80 and 95 of 100; each gives what it has of the whole. */
    @Test
    void theIntervalOfAStratifiedSampleHoldsTheTrueShare() {
        int[] sizes = {2_000, 5_000, 3_000};
        double[] truths = {.5, .8, .95};
        double truth = (2_000 * .5 + 5_000 * .8 + 3_000 * .95) / 10_000;
        var random = new Random(11);
        int held = 0;
        for (int run = 0; run < 1_000; run++) {
            var strata = new ArrayList<Stratum>();
            for (int s = 0; s < sizes.length; s++) {
                int drawn = sizes[s] / 50;
                int right = 0;
                for (int i = 0; i < drawn; i++) {
                    right += random.nextDouble() < truths[s] ? 1 : 0;
                }
                strata.add(new Stratum("part " + s, sizes[s], drawn, right));
            }
            var share = Estimate.of(strata).orElseThrow();
            held += share.low() <= truth && truth <= share.high() ? 1 : 0;
        }
        assertThat(held).isGreaterThanOrEqualTo(930);
    }
}
