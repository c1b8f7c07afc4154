package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void commentsAndBlankLinesSayNothing() {
        assertThat(Table.read("test-good.tsv", "word", "meaning"))
                .extracting(row -> row.text("word"))
                .containsExactly("uno", "due");
    }

    @Test
    void cellHoldsSeveralValuesAndLosesBlanks() {
        var row = Table.read("test-good.tsv", "word", "meaning").get(0);
        assertThat(row.list("meaning")).containsExactly("one", "first");
    }

    @Test
    void emptyCellAtTheEndMayBeLeftOut() {
        var row = Table.read("test-good.tsv", "word", "meaning").get(1);
        assertThat(row.find("meaning")).isEmpty();
        assertThat(row.list("meaning")).isEmpty();
        assertThatThrownBy(() -> row.text("meaning"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("knowledge/test-good.tsv:6: no meaning");
    }

    @Test
    void columnThatTheFileLacksIsTheCodesFault() {
        var row = Table.read("test-good.tsv", "word", "meaning").get(0);
        assertThatThrownBy(() -> row.find("sense")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void otherColumnsAreRefused() {
        assertThatThrownBy(() -> Table.read("test-good.tsv", "meaning", "word"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("test-good.tsv:2: the columns are [word, meaning]");
    }

    @Test
    void cellTooManyIsRefusedWithItsLine() {
        assertThatThrownBy(() -> Table.read("test-wide.tsv", "word", "meaning"))
                .hasMessage("knowledge/test-wide.tsv:4: 3 cells under 2 columns");
    }

    @Test
    void fileWithoutColumnNamesIsRefused() {
        assertThatThrownBy(() -> Table.read("test-bare.tsv", "word")).hasMessageContaining("no line of column names");
    }

    @Test
    void missingFileIsNamed() {
        assertThatThrownBy(() -> Table.read("test-none.tsv", "word")).hasMessageContaining("knowledge/test-none.tsv");
    }

    @Test
    void secondLineForTheSameWordIsRefused() {
        var rows = Table.read("test-twice.tsv", "word", "meaning");
        assertThatThrownBy(() -> Table.distinct(rows, "word"))
                .hasMessage("knowledge/test-twice.tsv:4: a second line for uno");
    }
}
