package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.pipeline.CodedLines.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who acts where the parser lost it, and who only stands near; in the form of {@link CodedLines}. */
class CodedLostSubjectsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            In a note after the vote, Ines Duarte, a spokeswoman for the guild, blamed both Angola and Gabon for the delay. | ACCUSE/disapprove occurred: Ines Duarte > AGO, GAB
            The barracks of the Chadian army were hit by a shell, followed by two gunmen. | ASSAULT occurred:  > Chadian army
            """)
    void areRead(String text, String events) {
        assertThat(told(text)).isEqualTo(events);
    }
}
