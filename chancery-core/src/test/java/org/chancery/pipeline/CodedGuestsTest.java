package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.pipeline.CodedLines.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is received and who receives, who arrives and where, in the form of {@link CodedLines}. */
class CodedGuestsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Macron was received by King Mohammed VI in Rabat. | CONSULT/visit occurred: Macron > Mohammed VI
            Wang Yi was welcomed by the Kenyan foreign minister in Mombasa. | CONSULT/visit occurred: Wang Yi > Raychelle Omamo
            Anna Berg was hosted by Norway. | CONSULT/visit occurred: Anna Berg > NOR
            Queen Margrethe received Sauli Niinisto in Copenhagen. | CONSULT/visit occurred: Sauli Niinisto > Margrethe II
            Chile hosted the Peruvian foreign minister on Friday. | CONSULT/visit occurred: Oscar Maurtua > CHL
            Joe Biden was received in Chad. | CONSULT/visit occurred: Joe Biden > TCD
            When he arrived in Seoul, Blinken met Chung Eui-yong. | CONSULT/visit occurred: Blinken > KOR; CONSULT occurred: Blinken > Chung Eui-yong
            France's foreign minister visited Lima. | CONSULT/visit occurred: Jean-Yves Le Drian > PER
            Liz Truss met Kari Moe when she landed in Oslo. | CONSULT occurred: Liz Truss > Kari Moe; CONSULT/visit occurred: Liz Truss > NOR
            """)
    void areVisitsOfTheGuest(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Protesters greeted Merkel in Athens. |
            The candidate of the liberals received 212. |
            The proposal was welcomed by Japan. | SUPPORT occurred: JPN >
            When it rained in Seoul, the shops closed. |
            Chile's president toured Valparaiso on Monday. |
            France's president visited Lyon. |
            Merkel's trip came to light hours later. |
            """)
    void othersReceiveNobody(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected == null ? "" : expected);
    }
}
