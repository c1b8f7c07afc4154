package org.chancery.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisguisesTest {

    private static List<String> marked(String text) {
        return Disguises.in(text, 0, text.length()).stream()
                .filter(mark -> mark.layer().equals(Disguises.LAYER))
                .map(mark -> mark.span().in(text) + ": " + mark.title())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mevlüt Çavuşoğlu met Đặng Hoàng Giang in Łódź – “a first”, they said …",
                "The paper «Известия» wrote: «Министр прибыл в Москву».",
                "日本の外相 Motegi とブリンケン氏",
                "The minister’s name is written می‌خواهم in Persian.",
                "A family \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 and a flag ❤\uFE0F",
                "the Ελλάδα of old, co\u00ADoperation, €5m, 5 µm",
                "العربية \u200Fנאום"
            })
    void honestWritingStaysAsItIs(String text) {
        assertThat(marked(text)).isEmpty();
    }

    @Test
    void aWordOfTwoScriptsIsMarkedWithItsOddLetters() {
        assertThat(marked("Antony Blink\u0435n met him.")).singleElement().satisfies(mark -> assertThat(mark)
                .startsWith("Blink\u0435n: ")
                .contains("Latin")
                .contains("Cyrillic")
                .contains("U+0435"));
        assertThat(marked("P\u03B1ris")).singleElement().asString().contains("Greek");
    }

    @Test
    void aWordThatLooksLatinAndIsNotIsMarked() {
        assertThat(marked("the \u0421\u041E\u0420 talks"))
                .singleElement()
                .asString()
                .contains("Cyrillic");
        assertThat(marked("\uFF30\uFF41\uFF52\uFF49\uFF53"))
                .singleElement()
                .asString()
                .contains("form of their own");
        assertThat(marked("\uD835\uDC0F\uD835\uDC1A\uD835\uDC2B\uD835\uDC22\uD835\uDC2C"))
                .hasSize(1);
    }

    @Test
    void whatHidesOrTurnsTheWordsAroundItIsNamed() {
        assertThat(marked("he \u202Ederised\u202C it"))
                .containsExactly(
                        "\u202E: an invisible character: U+202E, right-to-left override",
                        "\u202C: an invisible character: U+202C, pop directional formatting");
        assertThat(marked("Bl\u200Binken")).singleElement().asString().contains("U+200B");
        assertThat(marked("Bl\u200Dinken")).singleElement().asString().contains("zero width joiner");
        assertThat(marked("a\u2066b\u2069c\uFEFFd\u0007e")).hasSize(4);
        assertThat(marked("hidden \uDB40\uDC41\uDB40\uDC42")).hasSize(2);
    }

    @Test
    void theTextStaysAndEachControlStandsAlone() {
        var text = "he \u202Ederised\u202C it";
        var pieces = Shown.of(text);
        assertThat(pieces.stream().map(Piece::text)).containsExactly("he ", "\u202E", "derised", "\u202C", " it");
        assertThat(pieces.get(1).code()).isEqualTo("U+202E");
        assertThat(pieces.get(1).start()).isEqualTo(3);
        assertThat(pieces.get(2).code()).isEmpty();
    }
}
