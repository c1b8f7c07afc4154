package org.chancery.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a speaker said is without what the reporter put between. */
class SpokenWordsTest {

    private static String spoken(String text) {
        int cue = text.indexOf("said");
        return new SpokenWords(text, new Span(0, text.length())).around(new Span(cue, cue + 4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            "We agree," Moe said. "It is fair." | "We agree," … "It is fair."
            “The plan,” said Moe, “is a farce.” | “The plan,” … “is a farce.”
            'Oslo's fleet can't sail,' Chile's envoy said. 'They know.' | 'Oslo's fleet can't sail,' … 'They know.'
            """)
    void isWithoutTheReportersWords(String text, String spoken) {
        assertThat(spoken(text)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            "When he said no we left."
            that Moe said the envoys' talks "went on"
            "We agree," Moe said.
            """)
    void isWholeWhereNothingInterrupts(String text) {
        assertThat(spoken(text)).isEqualTo(text);
    }
}
