package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.TestModels;
import org.chancery.model.EventMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of what is said on what was done, told on Thursday, 17 April 2031. */
class ReactionDaysTest {

    private static EventMention last(String text) {
        var events =
                TestModels.coder().code(TestModels.report(text, "2031-04-17")).events();
        return events.get(events.size() - 1);
    }

    private static String days(EventMention event) {
        var range = event.date().orElseThrow().range();
        return range.start().map(Object::toString).orElse("") + ".."
                + range.end().map(Object::toString).orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                // what another says on it was from its day on
                "Rwanda accused Burundi on Monday of sheltering rebels. The African Union urged both sides to talk. ; 2031-04-14..2031-04-17",
                "Latvia banned the channel on Friday. Several senators condemned the ban. ; 2031-04-11..2031-04-17",
                "North Korea fired a missile on Tuesday. Japan condemned the launch. ; 2031-04-15..2031-04-17",
                // who goes on speaking does so on the day on which he spoke
                "Fiji's foreign minister Jone Moe told reporters on Tuesday that the talks had failed. Moe thanked Chile for its help. ; 2031-04-15..2031-04-15",
                "Fiji's foreign minister Jone Moe met his Chilean counterpart Luis Rojas on Monday. Moe praised Chile. ; 2031-04-14..2031-04-14",
                // who does more to the same belongs to what was told
                "On Monday an assembly of ministers in Cairo denounced Turkey. The foreign ministers of Egypt and Greece urged Turkey to leave. ; 2031-04-14..2031-04-14",
                // deeds are of the scene
                "Thousands protested in Tbilisi on Monday. Georgia's police arrested five of the protesters. ; 2031-04-14..2031-04-14",
            })
    void wordsOnADeedAreOfItsDayOrLater(String text, String days) {
        assertThat(days(last(text))).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "France accused Australia on Sunday of deceit. Australia's prime minister Ann Moe rejected the accusation. “We made it clear from the start,” she told reporters in Canberra on Tuesday. ; 2031-04-15..2031-04-15",
                "The bloc imposed sanctions on Monday. Peru's foreign minister Ana Soto denounced the bloc. “It is a sad day for the whole world,” Soto told a news conference on Wednesday. ; 2031-04-16..2031-04-16",
                // the quotation of somebody else does not date it
                "France accused Australia on Sunday of deceit. Australia's prime minister Ann Moe rejected the accusation. “The weather here has been good for weeks,” Chile's president Luis Rojas said on Tuesday. ; 2031-04-13..2031-04-17",
            })
    void theQuotationThatBearsItOutDatesIt(String text, String days) {
        assertThat(days(last(text))).isEqualTo(days);
    }
}
