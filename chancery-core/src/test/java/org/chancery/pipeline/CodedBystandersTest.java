package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.pipeline.CodedLines.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who stands beside a deed and has no part in it, in the form of {@link CodedLines}. */
class CodedBystandersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Hours after Chad closed the consulate, Pompeo called on Niger to help. | SANCTION/withdraw occurred: TCD > consulate; REQUEST/change occurred: Pompeo > NER
            Minutes after North Korea fired a missile, Suga condemned Pyongyang. | MOBILIZE/weapons occurred: PRK > ; ACCUSE/disapprove occurred: Suga > PRK
            Peru and Chile signed the accord with Anna Berg looking on. | SUPPORT occurred: PER, CHL >
            Anna Berg met Kari Moe in Lima with Joe Biden watching. | CONSULT occurred: Anna Berg > Kari Moe
            With Trump watching, Israel and Bahrain signed an agreement. | SUPPORT occurred: ISR, BHR >
            Secretary met with a delegation from Peru. | CONSULT occurred:  > delegation
            Minister arrived in Nairobi. |
            """)
    void areNoParties(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Biden and Putin agreed at their June meeting in Geneva to hold talks. | AGREE occurred: Biden, Putin > ; CONSULT occurred: Biden, Putin >
            At their June meeting in Geneva, Biden and Putin agreed to hold talks. | CONSULT occurred: Biden, Putin > ; AGREE occurred: Biden, Putin >
            Macron and Merkel discussed Libya at their July meeting. | CONSULT occurred: Macron, Merkel >
            """)
    void ofTheirMeetingThoseWhoActAreParties(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Peru and Chile signed the accord Sept. 2. | SUPPORT occurred: PER, CHL >
            Anna Berg and Kari Moe signed five agreements between the two countries. | SUPPORT occurred: Anna Berg, Kari Moe >
            Peru signed the accord with Chile. | SUPPORT occurred: PER > CHL
            Norway closed the consulate in Chad, Moe said. | SANCTION/withdraw occurred: NOR > TCD
            The Secretary met with Kari Moe in Lima. | CONSULT occurred: Secretary > Kari Moe
            """)
    void thoseWhoTakePartStay(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected == null ? "" : expected);
    }
}
