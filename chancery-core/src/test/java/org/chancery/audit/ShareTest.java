package org.chancery.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    /** Intervals as R's binom.confint (method wilson) prints them. */
    @ParameterizedTest
    @CsvSource({
        "8, 10, 0.4901625, 0.9433178",
        "0, 10, 0.0, 0.2775328",
        "10, 10, 0.7224672, 1.0",
        "81, 263, 0.2552726, 0.3661796"
    })
    void hasWilsonsInterval(int right, int of, double low, double high) {
        var share = Share.of(right, of);
        assertThat(share.value()).isEqualTo((double) right / of);
        assertThat(share.low()).isEqualTo(low, within(1e-4));
        assertThat(share.high()).isEqualTo(high, within(1e-4));
    }

    @Test
    void theIntervalHoldsTheTrueShareInNinetyThreeOfAHundredSamples() {
        for (double truth : new double[] {.5, .8, .95}) {
            var random = new Random(7);
            int held = 0;
            for (int run = 0; run < 1_000; run++) {
                int right = 0;
                for (int i = 0; i < 200; i++) {
                    right += random.nextDouble() < truth ? 1 : 0;
                }
                var share = Share.of(right, 200);
                held += share.low() <= truth && truth <= share.high() ? 1 : 0;
            }
            assertThat(held).as("true share %s", truth).isGreaterThanOrEqualTo(930);
        }
    }

    @Test
    void ofNothingThereIsNoShare() {
        assertThatThrownBy(() -> Share.of(0, 0)).hasMessage("0 of 0 is no share");
        assertThatThrownBy(() -> Share.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
