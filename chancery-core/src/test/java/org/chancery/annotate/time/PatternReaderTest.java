package org.chancery.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternReaderTest {

    @Test
    void alternativesOfWordsAreOneSet() {
        assertThat(PatternReader.read("(last|past)")).isEqualTo(new Node.Word(Set.of("last", "past")));
    }

    @Test
    void slotsHaveNames() {
        assertThat(PatternReader.read("<a:dom>")).isEqualTo(new Node.Figured("a", "dom"));
        assertThat(PatternReader.read("<YEAR>")).isEqualTo(new Node.Call("YEAR", "YEAR"));
    }

    @Test
    void partsCanBeLeftOut() {
        assertThat(PatternReader.read("the? <year>")).isEqualTo(PatternReader.read("(the)? <year>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(last", "last)", "[in", "last |", "()"})
    void brokenPatternsAreRefused(String pattern) {
        assertThatThrownBy(() -> PatternReader.read(pattern))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("knowledge/times");
    }
}
