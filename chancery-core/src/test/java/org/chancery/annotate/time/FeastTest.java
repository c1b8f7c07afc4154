package org.chancery.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeastTest {

    @ParameterizedTest
    @CsvSource({
        "easter 0, 2021, 2021-04-04",
        "easter 0, 2024, 2024-03-31",
        "easter 0, 1998, 1998-04-12",
        "easter -2, 2022, 2022-04-15",
        "orthodox 0, 2021, 2021-05-02",
        "orthodox 0, 2023, 2023-04-16",
        "fixed 12-25, 2021, 2021-12-25",
        "nth 11 4 4, 2021, 2021-11-25",
        "nth 5 1 -1, 2021, 2021-05-31",
        "election 0, 2020, 2020-11-03",
        "election 0, 2022, 2022-11-08",
        "hijri 10-01, 2021, 2021-05-13",
        "hijri 12-10, 2022, 2022-07-09",
        "chinese 01-01, 2021, 2021-02-12",
        "chinese 01-01, 2023, 2023-01-22",
        "hebrew 01-10, 2021, 2021-09-16",
        "hebrew 08-15, 2021, 2021-03-28",
        "hebrew 01-01, 2022, 2022-09-26"
    })
    void feastsFallOnTheirDay(String rule, int year, LocalDate day) {
        var words = List.of(rule.split(" "));
        var scene =
                new Scene(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Tense.UNSAID, false);
        var reading = new Feast(words.get(0), words.get(1), words).reading(scene, Optional.of(year));
        assertThat(reading.flatMap(Reading::period).map(Period::first)).contains(day);
    }
}
