package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource({
        "Mevlüt Çavuşoğlu, mevlut cavusoglu",
        "MEVLÜT ÇAVUŞOĞLU, mevlut cavusoglu",
        "İbrahim Kalın, ibrahim kalin",
        "Jeppe Kofod-Sørensen, jeppe kofod sorensen",
        "Radosław Sikorski, radoslaw sikorski",
        "Ilham Əliyev, ilham aliyev",
        "O’Neill, o neill",
        "George W. Bush, george w bush",
        "Ban  Ki-moon, ban ki moon",
    })
    void nameIsItsLettersAlone(String written, String folded) {
        assertThat(Folded.name(written)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "Secretary-General, secretary general",
        "U.N., un",
        "Türkiye’s envoy, turkiye 's envoy",
        "Minister of Trade (acting), minister of trade acting",
    })
    void titleIsSearchedByWords(String written, String words) {
        assertThat(String.join(" ", Folded.words(written))).isEqualTo(words);
    }

    @Test
    void nothingButMarksIsNoName() {
        assertThat(Folded.nameWords("— “…”")).isEmpty();
        assertThat(Folded.words("()")).isEmpty();
    }
}
