package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.chancery.knowledge.Months;
import org.chancery.knowledge.Zones;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DateTextTest {

    private final DateText dates = new DateText(Months.load(), Zones.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-09-22 | 2021-09-22",
                "2021-09-22T17:05:09+05:30 | 2021-09-22T17:05:09+05:30",
                "2021-09-22T20:05:09.123Z | 2021-09-22T20:05:09Z",
                "2021-09-22 17:05:09 +0530 | 2021-09-22T17:05:09+05:30",
                "September 22nd, 2021 at 17:05 IST | 2021-09-22T17:05:00+05:30",
                "Sept. 22, 2021 5:05 p.m. EDT | 2021-09-22T17:05:00-04:00",
                "12:10 a.m. ET, March 2, 2021 | 2021-03-02T00:10:00-05:00",
                "22 September 2021, 17:05 GMT+3 | 2021-09-22T17:05:00+03:00",
                "Wednesday, 22 September 2021 | 2021-09-22",
                "22. September 2021, 17:05 Uhr | 2021-09-22T17:05:00",
                "22 de septiembre de 2021 | 2021-09-22",
                "1er juillet 2021 à 08h30 | 2021-07-01T08:30:00",
                "22.09.2021 - 20:15 | 2021-09-22T20:15:00",
                "22.09.21 | 2021-09-22",
                "2021年9月22日 | 2021-09-22",
                "22 сентября 2021 | 2021-09-22",
                "26 | 2021-not a date",
            })
    void formsOfDatesAreRead(String text, String expected) {
        var found = dates.first(text, DateText.Setting.NONE);
        if (expected.endsWith("not a date")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found.orElseThrow().stamp()).hasToString(expected);
        }
    }

    @Test
    void countryDecidesWhichNumberIsTheMonth() {
        assertThat(day("03/04/2021", "USA")).isEqualTo("2021-03-04");
        assertThat(day("03/04/2021", "GBR")).isEqualTo("2021-04-03");
        assertThat(day("03/24/2021", "GBR")).isEqualTo("2021-03-24");
    }

    @Test
    void countryOfTheOutletDecidesWhichZoneIsMeant() {
        assertThat(day("May 3, 2021 10:00 IST", "ISR")).isEqualTo("2021-05-03T10:00:00+03:00");
        assertThat(day("May 3, 2021 10:00 IST", "IND")).isEqualTo("2021-05-03T10:00:00+05:30");
    }

    @Test
    void wordsAroundDecideWhereTheOutletIsNotKnown() {
        var dublin = new DateText.Setting("en", Optional.empty(), "Dublin newsroom");
        assertThat(dates.first("May 3, 2021 10:00 IST", dublin).orElseThrow().stamp())
                .hasToString("2021-05-03T10:00:00+01:00");
    }

    @Test
    void monthNamesMeanWhatTheLanguageSays() {
        assertThat(inLanguage("3 listopada 2021", "pl")).isEqualTo("2021-11-03");
        assertThat(inLanguage("3. listopada 2021", "hr")).isEqualTo("2021-10-03");
    }

    @Test
    void impossibleDaysAreNoDates() {
        assertThat(dates.first("31 February 2021", DateText.Setting.NONE)).isEmpty();
        assertThat(dates.first("room 1234-56-78", DateText.Setting.NONE)).isEmpty();
    }

    private String day(String text, String country) {
        var setting = new DateText.Setting("en", Optional.of(country), "");
        return dates.first(text, setting).orElseThrow().stamp().toString();
    }

    private String inLanguage(String text, String language) {
        var setting = new DateText.Setting(language, Optional.empty(), "");
        return dates.first(text, setting).orElseThrow().stamp().toString();
    }
}
