package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.pipeline.CodedLines.said;
import static org.chancery.pipeline.CodedLines.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rockets that are tried, gas and flights that are stopped, envoys called home, in the form of {@link CodedLines}. */
class CodedFlowsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            North Korea test-fired two missiles on Sunday. | MOBILIZE/weapons occurred: PRK >
            Israel has test-launched a rocket. | MOBILIZE/weapons occurred: ISR >
            Russia cut off gas to Poland. | SANCTION/discontinue occurred: RUS > POL
            Morocco suspended flights to France. | SANCTION/discontinue occurred: MAR > FRA
            Belarus halted flights between Minsk and Vilnius. | SANCTION/discontinue occurred: BLR > LTU
            Turkey stopped exports of steel to Israel. | SANCTION/discontinue occurred: TUR > ISR
            """)
    void areRead(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            The airport suspended flights because of snow. |
            Gas prices in Poland were cut. |
            The firm test-marketed a soap in Peru. |
            """)
    void othersAreNot(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Australia recalled its ambassador from Paris. |
            Russia vetoed the resolution on Syria. |
            Egypt welcomed Kari Moe in Cairo. |
            Anna Berg recalled that Norway had helped Chad. | Anna Berg: recall
            Japan welcomed Norway's decision. | JPN: welcome
            """)
    void deedsAreNotSaid(String text, String expected) {
        assertThat(said(text)).isEqualTo(expected == null ? "" : expected);
    }
}
