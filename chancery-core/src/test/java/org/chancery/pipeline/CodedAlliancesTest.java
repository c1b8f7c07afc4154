package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.pipeline.CodedLines.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** States that join and leave alliances, bodies of states and treaties, in the form of {@link CodedLines}. */
class CodedAlliancesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Finland joined NATO in April. | SUPPORT occurred: FIN > NATO
            Montenegro became a member of NATO on Monday. | SUPPORT occurred: MNE > NATO
            Sweden said it would join NATO. | SUPPORT planned: SWE > NATO
            Timor-Leste was admitted to ASEAN. | SUPPORT occurred: ASEAN > TLS
            Kenya became a party to the convention. | SUPPORT occurred: KEN >
            Ukraine applied to join the European Union. | REQUEST/assist occurred: UKR > European Union
            Qatar quit OPEC. | SANCTION/withdraw occurred: QAT > OPEC
            Britain left the European Union in January. | SANCTION/withdraw occurred: GBR > European Union
            Armenia threatened to leave the bloc. | THREATEN/relations occurred: ARM > bloc
            The United States withdrew from the Open Skies Treaty. | REJECT occurred: USA >
            Turkey pulled out of the Istanbul Convention. | REJECT occurred: TUR >
            """)
    void joinAndLeave(String text, String events) {
        assertThat(told(text)).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            She joined Reuters in Nairobi in 2015.
            Denmark joined the celebrations.
            Lena Berg left the European Commission to work for a bank.
            Kim Lund joined the World Bank as an economist.
            """)
    void leavesAlone(String text) {
        assertThat(told(text)).isEmpty();
    }
}
