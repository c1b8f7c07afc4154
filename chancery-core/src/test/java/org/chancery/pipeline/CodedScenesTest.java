package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.pipeline.CodedLines.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where something is done, and to whom, in the form of {@link CodedLines}. */
class CodedScenesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Algeria began military exercises on Monday near its border with Morocco. | MOBILIZE/troops occurred: DZA > MAR
            Mongolia held war games along its frontier with China. | MOBILIZE/troops occurred: MNG > CHN
            Chad and Sudan signed a fisheries accord in Ankara. | SUPPORT occurred: TCD, SDN >
            Togo and Benin agreed at talks in Senegal to reopen the road. | AGREE occurred: TGO, BEN >
            Greece will hold live-fire drills around the island. | MOBILIZE/troops planned: GRC >
            Turkish missiles struck a camp near Duhok. | ASSAULT occurred: TUR > Duhok
            Fighters shelled a village in the Armenian region of Syunik. | ASSAULT/heavy-weapons occurred: Fighters > ARM
            Nepal lifted its ban on Indian coal. | CONCEDE occurred: NPL > IND
            Cuba freed six Spanish sailors in return for a ship. | RETREAT/release occurred: CUB > six Spanish sailors
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
            Norway shares a long border with Russia.
            The film was made near the frontier with Chile.
            The treaty hangs in a museum in Ankara.
            """)
    void leavesAlone(String text) {
        assertThat(told(text)).isEmpty();
    }
}
