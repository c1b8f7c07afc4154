package org.chancery.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {

    private static final List<String> EVENTS =
            IntStream.range(0, 1_000).mapToObj(i -> "e-" + i).toList();

    @Test
    void theSameSeedDrawsTheSameInWhateverOrderTheEventsCome() {
        var shuffled = new ArrayList<>(EVENTS);
        Collections.shuffle(shuffled, new Random(3));
        assertThat(new Draw("spring", 50).from(Map.of("all", shuffled)))
                .isEqualTo(new Draw("spring", 50).from(Map.of("all", EVENTS)));
    }

    @Test
    void anotherSeedDrawsOthersAndALargerSampleHoldsTheSmaller() {
        var small = new Draw("spring", 50).from(Map.of("all", EVENTS)).get("all");
        assertThat(new Draw("autumn", 50).from(Map.of("all", EVENTS)).get("all"))
                .isNotEqualTo(small);
        assertThat(new Draw("spring", 80).from(Map.of("all", EVENTS)).get("all"))
                .containsAll(small);
    }

    @Test
    void eachPartGivesWhatItHasOfTheWholeAndTwoAtLeast() {
        var drawn = new Draw("x", 100)
                .from(Map.of(
                        "big",
                        EVENTS.subList(0, 900),
                        "small",
                        EVENTS.subList(900, 903),
                        "one",
                        EVENTS.subList(903, 904)));
        assertThat(drawn.get("big")).hasSize(100);
        assertThat(drawn.get("small")).hasSize(2);
        assertThat(drawn.get("one")).hasSize(1);
    }

    @Test
    void aSampleLargerThanTheRecordIsTheRecord() {
        assertThat(new Draw("x", 5_000).from(Map.of("all", EVENTS)).get("all")).hasSize(1_000);
    }
}
