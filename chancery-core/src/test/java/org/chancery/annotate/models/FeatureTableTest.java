package org.chancery.annotate.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeatureTableTest {

    @Test
    void findsTheRowOfEachKeyAndNoOther() {
        long[] keys = IntStream.range(0, 5_000)
                .mapToLong(i -> Piece.of("feature " + i).hash())
                .toArray();
        var table = new FeatureTable(keys);

        for (int i = 0; i < keys.length; i++) {
            assertThat(table.row(keys[i])).isEqualTo(i);
        }
        assertThat(table.row(Piece.of("feature 5000").hash())).isEqualTo(-1);
        assertThat(table.size()).isEqualTo(5_000);
    }

    @Test
    void keyOfNoBitsIsAKeyLikeOthers() {
        assertThat(new FeatureTable(new long[] {7, 0}).row(0)).isEqualTo(1);
        assertThat(new FeatureTable(new long[] {7}).row(0)).isEqualTo(-1);
    }

    @Test
    void twoFeaturesOfOneKeyAreRefused() {
        assertThatThrownBy(() -> new FeatureTable(new long[] {1, 2, 1})).isInstanceOf(IllegalArgumentException.class);
    }
}
