package org.chancery.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource({
        "DAY, 2021-09-22, 2021-09-22, 2021-09-22, 2021-09-22",
        "WEEK, 2021-09-22, 2021-W38, 2021-09-20, 2021-09-26",
        "WEEK, 2021-01-01, 2020-W53, 2020-12-28, 2021-01-03",
        "WEEKEND, 2021-09-22, 2021-W38-WE, 2021-09-25, 2021-09-26",
        "MONTH, 2020-02-10, 2020-02, 2020-02-01, 2020-02-29",
        "QUARTER, 2021-09-22, 2021-Q3, 2021-07-01, 2021-09-30",
        "SEASON, 2021-01-15, 2020-WI, 2020-12-01, 2021-02-28",
        "SEASON, 2021-03-01, 2021-SP, 2021-03-01, 2021-05-31",
        "HALF, 2021-09-22, 2021-H2, 2021-07-01, 2021-12-31",
        "YEAR, 2021-09-22, 2021, 2021-01-01, 2021-12-31",
        "DECADE, 1987-05-05, 198, 1980-01-01, 1989-12-31",
        "CENTURY, 1987-05-05, 19, 1900-01-01, 1999-12-31"
    })
    void stretchesHaveValueAndDays(Scale scale, LocalDate within, String value, LocalDate first, LocalDate last) {
        var period = Period.of(scale, within);
        assertThat(period.value()).isEqualTo(value);
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period.plus(1).plus(-1)).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({
        "2, W, P2W",
        "X, M, PXM",
        "2, TH, PT2H",
        "2.5, Y, P2Y6M",
        "1.5, TM, PT1M30S",
        "0.5, TH, PT30M",
        "2, E, P20Y",
        "1, 2W, P2W",
        "3, Q, P3Q",
        "2, N, P2D"
    })
    void lengthsHaveValues(String amount, String unit, String value) {
        assertThat(Length.of(amount, unit).value()).isEqualTo(value);
    }
}
