package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.pipeline.CodedLines.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told beside the verb of a sentence, and what its subject brings along, in the form of {@link CodedLines}. */
class CodedBesideTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            After talks with Kenyan Foreign Minister Anna Berg in Nairobi, Olaf Scholz praised Kenya. | CONSULT occurred: Olaf Scholz > Anna Berg; SUPPORT occurred: Olaf Scholz > KEN
            Joe Biden threatened Russia with tariffs in a video call with President Vladimir Putin on Tuesday. | THREATEN occurred: Joe Biden > RUS; CONSULT/phone occurred: Joe Biden > Vladimir Putin
            Speaking after a meeting with Mario Draghi, Olaf Scholz thanked Italy. | CONSULT occurred: Olaf Scholz > Mario Draghi; SUPPORT occurred: Olaf Scholz > ITA
            Jens Stoltenberg warned Serbia during a meeting with Aleksandar Vucic. | THREATEN occurred: Jens Stoltenberg > SRB; CONSULT occurred: Jens Stoltenberg > Aleksandar Vucic
            Sergei Lavrov met his Chinese counterpart Wang Yi in Guilin on Monday, days after Wang's talks with the Peruvians in Lima. | CONSULT occurred: Sergei Lavrov > Wang Yi; CONSULT occurred: Wang Yi > Peruvians
            Chile's foreign minister was jeered before talks with Emmanuel Macron. | ACCUSE/disapprove occurred:  > Andres Allamand
            Olusegun Obasanjo, the former president of Nigeria, hailed a new dawn. | SUPPORT occurred: Olusegun Obasanjo >
            India and China completed the withdrawal of their troops from the valley. | RETREAT/withdraw occurred: IND, CHN >
            The White House promised to hold Iran accountable. | THREATEN occurred: USA > IRN
            Gabon vowed to bring Togo's generals to justice. | THREATEN occurred: GAB > Togo's generals
            Japan evacuated 45 of its nationals from Sudan. | AID occurred: JPN > 45 of its nationals
            Dozens of settlers attacked Palestinian farmers. | PROTEST/riot occurred: Dozens of settlers > Palestinian farmers
            A meeting of the two ministers is planned for October in Rome, where the G20 will hold its summit. | CONSULT planned:  > two ministers; CONSULT/multilateral planned: Group of 20 >
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
            The president of Chad lost his keys after dinner.
            Speaking slowly, Anna Berg read the poem of her aunt.
            Dozens of cars drove past the embassy.
            """)
    void leavesAlone(String text) {
        assertThat(told(text)).isEmpty();
    }
}
