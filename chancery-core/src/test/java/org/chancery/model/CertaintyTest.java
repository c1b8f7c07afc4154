package org.chancery.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CertaintyTest {

    @Test
    void itIsWrittenInHundredths() {
        assertThat(Certainty.of(0.8349).value()).isEqualTo(0.83);
        assertThat(Certainty.of(0.835).value()).isEqualTo(0.84);
        assertThat(Certainty.of(0.83)).hasToString(".83");
        assertThat(Certainty.of(0.05)).hasToString(".05");
        assertThat(Certainty.of(1)).hasToString("1");
    }

    @Test
    void whatLiesOutsideIsRefused() {
        assertThatThrownBy(() -> Certainty.of(1.2)).hasMessageContaining("between 0 and 1");
        assertThatThrownBy(() -> Certainty.of(Double.NaN)).hasMessageContaining("between 0 and 1");
    }
}
