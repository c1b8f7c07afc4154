package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.pipeline.CodedLines.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody is called, which accuses him or does not, in the form of {@link CodedLines}. */
class CodedBlameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Ukraine's president called the shelling of the port a crime. | ACCUSE/disapprove occurred: Volodymyr Zelensky >
            Nairobi described the ruling as a provocation. | ACCUSE/disapprove occurred: KEN >
            Peru called the census "unfriendly and short-sighted". | ACCUSE/disapprove occurred: PER >
            The Kremlin branded the Latvian government hypocritical. | ACCUSE/disapprove occurred: RUS > LVA
            Chile considers the decree of the commission illegal. | ACCUSE/disapprove occurred: CHL > commission
            Malta calls Libya's delay deeply regrettable. | ACCUSE/disapprove occurred: MLT > LBY
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
            Both sides described the lunch as candid.
            Kenya called the treaty historic.
            The Gambia regards the bridge as useful, and the road has a dangerous bend.
            Egypt said it was monitoring the situation.
            """)
    void leavesAlone(String text) {
        assertThat(told(text)).isEmpty();
    }
}
