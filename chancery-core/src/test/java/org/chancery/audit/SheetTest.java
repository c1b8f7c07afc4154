package org.chancery.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetTest {

    private static Map<String, String> row(String... cells) {
        var row = new HashMap<String, String>();
        Sheet.header().forEach(column -> row.put(column, ""));
        row.put("event", "e-1");
        row.put("type", "CONSULT");
        row.put("stratum", "all");
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return row;
    }

    @Test
    void anEventIsRightWhenToldWithTypeStatusAndParties() {
        var judged = Sheet.read(row(
                "event_right",
                "yes",
                "type_right",
                "Y",
                "status_right",
                "1",
                "parties_right",
                "true",
                "date_right",
                "no"));
        assertThat(judged.isRight()).contains(true);
        assertThat(judged.answer(Question.DATE)).contains(false);
        assertThat(judged.answer(Question.PLACE)).isEmpty();
    }

    @Test
    void anInventedEventHasNothingRight() {
        var judged = Sheet.read(row("event_right", "no"));
        assertThat(judged.isRight()).contains(false);
        assertThat(judged.answer(Question.DATE)).contains(false);
    }

    @Test
    void oneWrongAnswerIsEnoughAndAnOpenOneIsNone() {
        assertThat(Sheet.read(row("event_right", "yes", "parties_right", "wrong"))
                        .isRight())
                .contains(false);
        assertThat(Sheet.read(row("event_right", "yes", "type_right", "yes")).isRight())
                .isEmpty();
        assertThat(Sheet.read(row()).isRight()).isEmpty();
    }

    @Test
    void whatIsNoAnswerIsNamed() {
        assertThatThrownBy(() -> Sheet.read(row("type_right", "maybe")))
                .hasMessage("“maybe” in type_right: write yes, no or nothing");
        assertThatThrownBy(() -> Sheet.read(Map.of("event", "e-1"))).hasMessageStartingWith("no column event_right");
    }
}
