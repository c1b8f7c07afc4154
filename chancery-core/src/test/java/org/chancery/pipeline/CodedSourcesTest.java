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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Mali promised a blockade if Niger attacked Gao, in a broadcast on Monday. | ASSAULT hypothetical: NER > Gao
            Oman promised revenge if Yemen hit Salalah, in a televised address. | ASSAULT hypothetical: YEM > Salalah
            """)
    void whatACommaPartsFromAConditionIsOfTheClauseAbove(String text, String event) {
        assertThat(told(text)).contains(event);
    }

    /** Nouns of support that name an office or a matter, or are only part of a phrase, and a minister who is let go. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            The report with respect to Oman is long.
            Taking the stand in her own defence, the nurse spoke of Peru.
            The dismissal of the army chief surprised Togo.
            """)
    void nobodyIsBackedOrRefused(String text) {
        assertThat(told(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Bonn rejected the Danish protest. | REJECT occurred: DEU > DNK
            The Danish envoy was summoned in Bonn. | ACCUSE/allege occurred: DEU > Danish envoy
            """)
    void theSeatOfAGovernmentSpeaksForItsState(String text, String events) {
        assertThat(told(text)).isEqualTo(events);
    }
}
