package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.pipeline.CodedLines.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a pronoun behind a participle means, in the form of {@link CodedLines}. */
class CodedPronounsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Mali broke off the talks with France, accusing it of arming rebels. | SANCTION/withdraw occurred: MLI > FRA; ACCUSE/disapprove occurred: MLI > FRA
            Bolivia recalled its envoy from Chile, accusing it of diverting a river. | SANCTION/withdraw occurred: BOL > CHL; ACCUSE/disapprove occurred: BOL > CHL
            Rwanda suspended cooperation with Congo, blaming it for the attack. | SANCTION/withdraw occurred: RWA > COD; ACCUSE/disapprove occurred: RWA > COD
            Venezuela criticised Colombia on Friday, accusing it of harbouring plotters. | ACCUSE/disapprove occurred: VEN > COL; ACCUSE/disapprove occurred: VEN > COL
            Kenya expelled the Somali ambassador, accusing him of meddling in its elections. | SANCTION/expel occurred: KEN > Somali ambassador; ACCUSE/disapprove occurred: KEN > Somali ambassador
            Chad's relations with Libya soured this summer. On Friday it cut them, accusing Libya of theft. | ACCUSE/disapprove occurred: TCD > LBY
            Peru said Bolivia had blamed it for the fire. | ACCUSE/disapprove occurred: BOL > PER
            Japan said it had halted aid to Myanmar. | SANCTION/discontinue occurred: JPN > MMR
            """)
    void standsForWhoeverElseTheClauseNames(String text, String events) {
        assertThat(told(text)).isEqualTo(events);
    }

    @Test
    void standsForNobodyWhereItsSentenceOnlyNamesItself() {
        assertThat(told(
                        "“All of it goes there, but for fees,” he said. “The most of it is spent in our port. It either feeds our crews, our"
                                + " pilots, and many of our guards are here in the port where we live.” Small ports in Kenya make half of the"
                                + " trade in the region, helping feed our towns."))
                .isNotNull();
    }
}
