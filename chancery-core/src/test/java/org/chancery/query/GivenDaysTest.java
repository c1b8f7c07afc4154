package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GivenDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2022-03, 2022-03-01..2022-03-31",
        "2022-03-04, 2022-03-04..2022-03-04",
        ">2022-01-01, 2022-01-02..",
        ">2022, 2023-01-01..",
        ">=2022-02, 2022-02-01..",
        "<2022-02, ..2022-01-31",
        "<=2022-02, ..2022-02-28",
        "2022-01..2022-03, 2022-01-01..2022-03-31",
        "2022.., 2022-01-01..",
        "..2022, ..2022-12-31"
    })
    void aStretchIsReadAsItIsMeant(String given, String meant) {
        assertThat(GivenDays.of(given).orElseThrow().inWords()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", ">", "May", ">2022..2023", "2022..May", "2022-13", "2022-1-1"})
    void whatIsNoStretchIsNone(String given) {
        assertThat(GivenDays.of(given)).isEmpty();
    }
}
