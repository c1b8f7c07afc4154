package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.pipeline.CodedLines.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Considered steps, seas, manners, and whom "the two men" means, in the form of {@link CodedLines}. */
class CodedAsideTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Hamas condemned the announcement; Israel welcomed it. | ACCUSE/disapprove occurred: Hamas > ; SUPPORT occurred: ISR >
            Manila summoned the Chinese ambassador and considered expelling him. | ACCUSE/allege occurred: PHL > Chinese ambassador; SANCTION/expel hypothetical: PHL > Chinese ambassador
            Chile considered recalling its ambassador from Lima. | SANCTION/withdraw hypothetical: CHL > PER
            The Houthis fired missiles at two ships in the Red Sea. | ASSAULT/heavy-weapons occurred: Houthis >
            Antony Blinken met Abdel Fattah al-Sisi in Cairo on Tuesday, hours after talks with Mohammed bin Salman in Riyadh. The two men discussed Gaza. | CONSULT occurred: Antony Blinken > Abdel Fattah al-Sisi; CONSULT occurred: Antony Blinken > Mohammed bin Salman; CONSULT occurred: Antony Blinken, Abdel Fattah al-Sisi >
            """)
    void areRead(String text, String events) {
        assertThat(told(text)).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Japan revoked Russia's most-favoured-nation status.
            He comes from Chad, and he paid in person.
            The Black Sea is deep.
            """)
    void leavesAlone(String text) {
        assertThat(told(text)).isEmpty();
    }
}
