package org.chancery.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StampTest {

    @ParameterizedTest
    @ValueSource(strings = {"2021-09-22", "2021-09-22T17:05:00", "2021-09-22T17:05:00+05:30", "2021-09-22T17:05:09Z"})
    void isWrittenAsItWasRead(String iso) {
        assertThat(Stamp.parse(iso)).hasToString(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "22/09/2021", "2021-9-22", "2021-02-30", "2021-09-22T25:00:00", "yesterday"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Stamp.parse(text)).isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void dayIsThatOfThePagesOwnOffset() {
        var stamp = Stamp.of(OffsetDateTime.parse("2021-05-04T01:30:00.25+05:30"));
        assertThat(stamp.day()).isEqualTo("2021-05-04");
        assertThat(stamp).hasToString("2021-05-04T01:30:00+05:30");
    }

    @Test
    void offsetNeedsATime() {
        assertThatThrownBy(() -> new Stamp(LocalDate.of(2021, 5, 4), Optional.empty(), Optional.of(ZoneOffset.UTC)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
