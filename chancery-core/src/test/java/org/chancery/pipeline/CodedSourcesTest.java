package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.pipeline.CodedLines.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who stands behind the colon or dash of a headline says so, and nothing is done to him; in the form of {@link CodedLines}. */
class CodedSourcesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Chad suspends its missile tests: state media. | RETREAT/disarm occurred: TCD >
            Togo halts nuclear tests: army chief | RETREAT/disarm occurred: TGO >
            Guerrillas withdrew from Goma -- police. | RETREAT/withdraw occurred: Guerrillas > Goma
            Peru cuts aid: Finance Minister Ana Moe. | SANCTION/discontinue occurred: PER >
            Peru cuts aid to Chile. | SANCTION/discontinue occurred: PER > CHL
            The envoy met two people: Ana Moe and Bo Lund. | CONSULT occurred: envoy > Ana Moe, Bo Lund
            """)
    void areNoParty(String text, String events) {
        assertThat(told(text)).isEqualTo(events);
    }
}
