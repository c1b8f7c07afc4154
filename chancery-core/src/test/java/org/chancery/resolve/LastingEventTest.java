package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.TestModels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of what lasted, told on Thursday, 17 April 2031. */
class LastingEventTest {

    private static String days(String text) {
        return TestModels.coder().code(TestModels.report(text, "2031-04-17")).events().stream()
                .flatMap(event -> event.date().stream())
                .map(date -> date.range().start().map(Object::toString).orElse("") + ".."
                        + date.range().end().map(Object::toString).orElse(""))
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // it ended on a day, and had so many
                "Peru's president hosted two days of talks with Bolivian officials that ended on Friday. ; 2031-04-10..2031-04-11",
                "Officials from Chad and Mali wrapped up three days of talks in Niamey on Wednesday. ; 2031-04-14..2031-04-16",
                "Chad's foreign minister concluded a three-day visit to Mali on Tuesday. ; 2031-04-13..2031-04-15",
                // it began on a day, and had so many
                "Kenya's president began a four-day visit to Ethiopia on Tuesday. ; 2031-04-15..2031-04-18",
                "Iran's president arrived in Islamabad on Monday for a three-day visit. ; 2031-04-14..2031-04-16",
                "The two-day meeting between Chad and Mali, which started on Tuesday, was held in Niamey. ; 2031-04-15..2031-04-16",
                // it began on one day and ended on another
                "Talks between Chad and Mali, which began on Monday in Niamey, ended on Wednesday. ; 2031-04-14..2031-04-16",
                // a length is of the event alone that it is told of, and a week is no day from which to count
                "Chad and Mali held two days of talks in Niamey last week. ; 2031-04-07..2031-04-13",
                "Kenya's president met Ethiopia's foreign minister on Tuesday after a ten-day strike. ; 2031-04-15..2031-04-15",
                "Kenya's president, who began a two-day fast on Monday, met Ethiopia's foreign minister on Wednesday. ; 2031-04-16..2031-04-16",
            })
    void theDaysOfWhatLastedAreAllOfThem(String text, String days) {
        assertThat(days(text)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Peru's foreign minister met his Chilean counterpart in Lima on Monday and Tuesday. ; 2031-04-14..2031-04-15",
                "Peru's foreign minister will visit Santiago on May 5 and 6. ; 2031-05-05..2031-05-06",
                "Peru's foreign minister met his Chilean counterpart on Monday and 6 others. ; 2031-04-14..2031-04-14",
            })
    void twoDaysThatFollowOneAnotherAreBoth(String text, String days) {
        assertThat(days(text)).isEqualTo(days);
    }
}
