package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.pipeline.CodedLines.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Those who do the same to one another, in the form of {@link CodedLines}. */
class CodedMutualTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Kenya and Somalia accused each other of violating the maritime border. | ACCUSE/disapprove occurred: KEN > SOM; ACCUSE/disapprove occurred: SOM > KEN
            Peru and Bolivia blamed one another for the failure of the treaty. | ACCUSE/disapprove occurred: PER > BOL; ACCUSE/disapprove occurred: BOL > PER
            Athens and Ankara traded accusations over the incident at sea. | ACCUSE/allege occurred: GRC > TUR; ACCUSE/allege occurred: TUR > GRC
            Chad and Sudan condemned each other's drills. | ACCUSE/disapprove occurred: TCD > SDN; ACCUSE/disapprove occurred: SDN > TCD
            Russia and Turkey traded threats over Syria. | THREATEN occurred: RUS > TUR; THREATEN occurred: TUR > RUS
            Anna Berg met Kari Moe in Oslo. The two ministers praised each other. | CONSULT occurred: Anna Berg > Kari Moe; SUPPORT occurred: Anna Berg > Kari Moe; SUPPORT occurred: Kari Moe > Anna Berg
            """)
    void areEachActorAndRecipient(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Armenia traded accusations with Azerbaijan. | ACCUSE/allege occurred: ARM > AZE
            Norway and Chad met each other in Rome. | CONSULT occurred: NOR, TCD >
            Syria and Iraq attacked each other. | ASSAULT occurred: SYR, IRQ >
            The twins knew each other from school in Peru. |
            """)
    void othersKeepTheirSides(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected == null ? "" : expected);
    }
}
