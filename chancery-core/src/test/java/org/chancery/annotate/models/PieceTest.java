package org.chancery.annotate.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PieceTest {

    @Test
    void textsInARowHaveTheKeyOfTheWhole() {
        var row = Piece.of("Oslo").then(Piece.EMPTY).then(Piece.of("...")).key(Piece.of("Xxxx-PW_CTYPE|C"));

        assertThat(row).isEqualTo(Piece.of("Oslo...Xxxx-PW_CTYPE|C").hash());
    }

    @Test
    void partOfATextHasTheKeyOfThatPartAlone() {
        assertThat(Piece.of("<envoy>", 1, 6)).isEqualTo(Piece.of("envoy"));
    }

    @Test
    void orderAndLengthMatter() {
        assertThat(Piece.of("ab").hash()).isNotEqualTo(Piece.of("ba").hash());
        assertThat(Piece.of("a\0").hash()).isNotEqualTo(Piece.of("a").hash());
    }
}
