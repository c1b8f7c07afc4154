package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.chancery.model.Certainty;
import org.junit.jupiter.api.Test;

class CertaintyWeightsTest {

    private static final CertaintyWeights WEIGHTS = CertaintyWeights.read("test-certainty.tsv");

    @Test
    void aMentionIsAsCertainAsTheSumOfItsTraitsMakesIt() {
        // 1 / (1 + e^-1), 1 / (1 + e^1), 1 / (1 + e^4)
        assertThat(WEIGHTS.certainty(Set.of("actor.named"))).isEqualTo(Certainty.of(0.73));
        assertThat(WEIGHTS.certainty(Set.of())).isEqualTo(Certainty.of(0.27));
        assertThat(WEIGHTS.certainty(Set.of("actor.none"))).isEqualTo(Certainty.of(0.02));
    }

    @Test
    void aTraitWithoutALineWeighsNothing() {
        assertThat(WEIGHTS.certainty(Set.of("actor.named", "colour.green")))
                .isEqualTo(WEIGHTS.certainty(Set.of("actor.named")));
    }

    @Test
    void theFloorAndTheBiasAreNoTraits() {
        assertThat(WEIGHTS.floor()).isEqualTo(Certainty.of(0.3));
        assertThat(WEIGHTS.traits()).containsExactly("actor.named", "actor.none");
    }

    @Test
    void aLineThatIsWrongOrMissingIsNamed() {
        assertThatThrownBy(() -> CertaintyWeights.read("test-certainty-word.tsv"))
                .hasMessage("knowledge/test-certainty-word.tsv:3: low is no number");
        assertThatThrownBy(() -> CertaintyWeights.read("test-certainty-mute.tsv"))
                .hasMessage("knowledge/test-certainty-mute.tsv:4: no meaning");
        assertThatThrownBy(() -> CertaintyWeights.read("test-certainty-floorless.tsv"))
                .hasMessageContaining("needs a line bias and a line floor");
    }
}
