package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.pipeline.CodedLines.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done by words without the plain verb for it, in the form of {@link CodedLines}. */
class CodedWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Peter Olsen said, "Chad should leave the island." | REQUEST/yield occurred: Peter Olsen > TCD
            "The ministry must publish the figures," Peter Olsen said. | REQUEST/change occurred: Peter Olsen > ministry
            "We believe that Chad must withdraw its troops," Peter Olsen said on Friday. | REQUEST/yield occurred: Peter Olsen > TCD
            "We believe that the blockade is illegal," Peter Olsen said on Friday. | ACCUSE/disapprove occurred: Peter Olsen >
            """)
    void whatASpeakerThinksThatOthersShouldDoIsADemand(String sentence, String told) {
        assertThat(told(sentence)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Peru's minister said Chad had displayed complete disregard for the treaty. | ACCUSE/disapprove occurred: Peru's minister > TCD
            Farmers have claimed Norway is unduly influencing their government. | ACCUSE/disapprove occurred: Farmers > NOR
            "Every day the government of Malta is breaking the law," Anna Borg said. | ACCUSE/disapprove occurred: Anna Borg > MLT
            Peru's minister said the rebels of Chad were the culprits. | ACCUSE/disapprove occurred: Peru's minister > rebels
            """)
    void whoSaysWhatOthersDoWrongAccuses(String sentence, String told) {
        assertThat(told(sentence)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Statements of condemnation came from Norway and Denmark. | ACCUSE/disapprove occurred: NOR, DNK >
            Support for the plan poured in from Norway. | SUPPORT occurred: NOR >
            """)
    void criticismComesFromWhoeverVoicesIt(String sentence, String told) {
        assertThat(told(sentence)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a condition, a doubt, a law that is kept, what somebody suffered
                "\"Should Chad leave the island, we will pay,\" Peter Olsen said.",
                "\"We do not believe that Chad must withdraw its troops,\" Peter Olsen said.",
                "Peru said Chad was following the law.",
                "The train came from Norway.",
            })
    void otherWordsAreNoAct(String sentence) {
        assertThat(told(sentence)).doesNotContain("REQUEST", "ACCUSE", "SUPPORT");
    }
}
