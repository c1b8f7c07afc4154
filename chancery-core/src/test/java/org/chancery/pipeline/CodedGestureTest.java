package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.pipeline.CodedLines.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Diplomatic gestures: expulsions, recalls, notes, votes, accessions and intrusions, in the form of {@link CodedLines}. */
class CodedGestureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Ethiopia declared seven UN officials persona non grata. | SANCTION/expel occurred: ETH > seven UN officials
            Latvia declared the Belarusian consul persona non grata on Friday. | SANCTION/expel occurred: LVA > Belarusian consul
            Belarus joined Russia in voting against the resolution. | REJECT occurred: BLR >
            Spain and Morocco traded accusations. | ACCUSE/allege occurred: ESP > MAR; ACCUSE/allege occurred: MAR > ESP
            Finland ratified its accession to NATO. | SUPPORT occurred: FIN > NATO
            Turkey blocked Sweden's accession to the alliance. | REJECT occurred: TUR > SWE
            Hackers linked to Iran broke into government servers in Albania. | COERCE/cyber occurred: Hackers > government
            Anna Berg pledged that Norway would not abandon Kenya. | AGREE occurred: Anna Berg > KEN
            Emmanuel Macron ordered the recall of the ambassadors from Canberra. | SANCTION/withdraw occurred: Emmanuel Macron > AUS
            Sweden's foreign minister handed the Iranian envoy a letter of protest. | ACCUSE/allege occurred: Ann Linde > Iranian envoy
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
            A recall of Korean cars cost the firm millions.
            The hackers of the club won a prize in Peru.
            Anna Berg is paying for membership of the golf club in Chad.
            """)
    void leavesAlone(String text) {
        assertThat(told(text)).isEmpty();
    }
}
