package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.pipeline.CodedLines.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Refusals, by the verb, by "would not" and by a vow, in the form of {@link CodedLines}. */
class CodedRefusalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Malta said it would not abandon its claim to the islet. | REJECT/yield occurred: MLT >
            Peru would not budge on the border question. | REJECT/yield occurred: PER >
            Iran would not abandon its nuclear programme, its president said. | REJECT/yield occurred: IRN >
            Belize will not drop its objections to the plan. | REJECT/yield occurred: BLZ >
            The Kremlin said it would not back down. | REJECT/yield occurred: RUS >
            Eritrea vowed not to leave the border town to Ethiopia. | REJECT/yield occurred: ERI > ETH
            Uganda pledged never to recognise Somaliland. | REJECT/assist occurred: UGA > Somaliland
            Nicaragua declined to extradite the banker to Panama. | REJECT/assist occurred: NIC > PAN
            Hungary refused to ratify the fisheries accord. | REJECT/assist occurred: HUN >
            Chad dropped its claim to the strip. | CONCEDE occurred: TCD >
            Togo vowed not to attack Benin. | AGREE occurred: TGO > BEN
            """)
    void areRejections(String text, String events) {
        assertThat(told(text)).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Norway declined to comment on the arrests.
            The German spokesman declined to name the suspect.
            Prices would not fall in Ghana this year.
            Latvia did not attend the opening of the museum.
            """)
    void leavesAlone(String text) {
        assertThat(told(text)).isEmpty();
    }
}
