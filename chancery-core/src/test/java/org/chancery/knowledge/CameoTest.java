package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CameoTest {

    private final Cameo cameo = Cameo.load();

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyTypeThatOccurredHasACodeAndIsReadBackAsItsType(EventType type) {
        var code = cameo.code(type, List.of(), Status.OCCURRED).orElseThrow();
        assertThat(cameo.read(code.code()).orElseThrow().type()).isEqualTo(type);
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void whatIsDeniedHasNoCode(EventType type) {
        assertThat(cameo.code(type, List.of(), Status.DENIED)).isEmpty();
    }

    @Test
    void aPlannedMeetingIsAnIntentToMeet() {
        assertThat(cameo.code(EventType.CONSULT, List.of("visit"), Status.PLANNED)
                        .orElseThrow()
                        .code())
                .isEqualTo("036");
    }

    @ParameterizedTest
    @CsvSource({"043, CONSULT:visit", "0356, CONCEDE@planned", "1711, COERCE:seize", "204, ASSAULT:unconventional"})
    void aCodeIsReadByTheLongestThatItBeginsWith(String code, String reads) {
        assertThat(cameo.read(code)).hasToString("Optional[" + reads + "]");
    }

    @Test
    void statementsHaveNoType() {
        assertThat(cameo.read("010")).isEmpty();
        assertThat(cameo.read("017")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"040, 1", "070, 2", "138, 3", "145, 4", "190, 4"})
    void quadClassesAreGdelts(String code, int quad) {
        assertThat(new Cameo.Code(code, "", 0).quad()).isEqualTo(quad);
    }
}
