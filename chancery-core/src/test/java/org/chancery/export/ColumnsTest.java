package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void aNameStandsOnce() {
        var columns = new Columns<String>().add("word", word -> word);
        assertThatThrownBy(() -> columns.add("word", word -> "")).hasMessage("a second column word");
    }

    @Test
    void newColumnsOfEventsStandBehindTheOldOnes() {
        assertThat(Columns.EVENTS.names())
                .startsWith("id", "type", "mode", "status", "date_start", "date_end", "actors");
        assertThat(Columns.EVENTS.names()).contains("certainty", "date_basis");
    }
}
