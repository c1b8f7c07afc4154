package org.chancery.annotate.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HyphenatedWordsTest {

    private static HyphenatedWords of(List<String> words, boolean... touches) {
        return HyphenatedWords.of(words, touches, "based"::equals);
    }

    @Test
    void wordsJoinedByAHyphenAreOne() {
        var joined = of(List.of("Abu", "-", "Zayd", "spoke"), true, true, false, false);

        assertThat(joined.words()).containsExactly("Abu-Zayd", "spoke");
        assertThat(joined.first(new String[] {"NNP", "HYPH", "NNP", "VBD"})).containsExactly("NNP", "VBD");
        assertThat(joined.spread(new String[] {"PERSON", "O"})).containsExactly("PERSON", "PERSON", "PERSON", "O");
    }

    @Test
    void wordThatStaysApartKeepsItsHyphenToo() {
        assertThat(of(List.of("Oslo", "-", "based", "firm"), true, true, false, false)
                        .words())
                .containsExactly("Oslo", "-", "based", "firm");
    }

    @Test
    void dashBetweenBlanksJoinsNothing() {
        assertThat(of(List.of("Oslo", "-", "Bergen"), false, false, false).words())
                .containsExactly("Oslo", "-", "Bergen");
        assertThat(of(List.of("Oslo", "-"), true, false).words()).containsExactly("Oslo", "-");
    }
}
