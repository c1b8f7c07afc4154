package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.pipeline.CodedLines.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To whom something is done in answer to what was told before, and of whom something is demanded; in the form of {@link CodedLines}. */
class CodedAnswersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Oman expelled two Danish diplomats. Copenhagen vowed to retaliate. | THREATEN/violence occurred: DNK > OMN
            Oman expelled two Danish diplomats. In response, Denmark recalled its ambassador. | SANCTION/withdraw occurred: DNK > OMN
            Chile seized a Peruvian trawler. In reprisal, Peru imposed sanctions. | SANCTION occurred: PER > CHL
            Peruvian Foreign Minister Ann Moe met her Chilean counterpart Bo Lund in Quito on Monday. The hall was cold. Moe warned that a blockade would have grave consequences. | THREATEN occurred: Ann Moe > Bo Lund
            """)
    void anAnswerHitsWhoDidWhatItAnswers(String text, String last) {
        assertThat(told(text)).endsWith(last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Oman expelled two Danish diplomats. Denmark imposed sanctions. | SANCTION occurred: DNK >
            Oman expelled two Danish diplomats. In response, Chile recalled its ambassador. | SANCTION/withdraw occurred: CHL >
            Peruvian Foreign Minister Ann Moe met her Chilean counterpart Bo Lund in Quito on Monday. Ghana accused Togo of piracy. Moe warned that a blockade would have grave consequences. | THREATEN occurred: Ann Moe >
            """)
    void whatAnswersNothingHitsNobody(String text, String last) {
        assertThat(told(text)).endsWith(last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Chile seized a Peruvian trawler. Peru demanded the release of the crew. | PER > CHL
            Chad shelled Niger on Monday. The African Union demanded an immediate truce. | African Union > CHD, NER
            Chad sent troops to Niger on Monday. Benin demanded their withdrawal. | BEN > TCD
            """)
    void aTruceIsDemandedOfWhoFightsAReleaseOfWhoHolds(String text, String last) {
        assertThat(told(text)).endsWith(": " + last.replace("CHD", "TCD"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            A bomb killed 12 people in Lima. Chile demanded an immediate truce. | CHL >
            Chile and Peru signed a treaty. Oman demanded the release of two priests. | OMN >
            """)
    void whereNobodyFightsOrHoldsItIsDemandedOfNobody(String text, String last) {
        assertThat(told(text)).endsWith(": " + last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Pakistan fired a missile over the gulf. The launch was condemned by Nepal. | NPL > PAK
            Ghana said on Sunday that it had begun to fill the dam. Togo denounced the decision. | TGO > GHA
            Oman sent a survey ship into disputed waters. Yemen protested against the move. | YEM > OMN
            Peru vetoed the statement. Chile criticised the veto. | CHL > PER
            Ana Ruiz, Peru's foreign minister, visited Taipei. China condemned the trip. | CHN > Ana Ruiz
            """)
    void aDeedIsJudgedOfWhoDidIt(String text, String last) {
        assertThat(told(text)).endsWith(": " + last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Winter came early. Togo denounced the decision. | TGO >
            Togolese traders slept. Togo denounced the decision. | TGO >
            Peru's foreign minister Ana Ruiz spoke in Lima. "We seek peace," she told reporters. Togo denounced the decision. | TGO >
            Ghana said on Sunday that it had begun to fill the dam. Ghanaian deputies boycotted the vote. | Ghanaian deputies >
            """)
    void whatNobodyDidIsJudgedOfNobody(String text, String last) {
        assertThat(told(text)).endsWith(": " + last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Oman imposed sanctions on Yemen. Chile and Peru announced sanctions of their own. | CHL, PER > YEM
            Oman imposed sanctions on Yemen. Yemen announced sanctions of its own. | YEM > OMN
            """)
    void sanctionsOfOnesOwnHitWhomOthersHitOrWhoHitOneself(String text, String last) {
        assertThat(told(text)).endsWith(": " + last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Ana Ruiz of Peru met Chile's president Bo Berg on Monday. Ana Ruiz warned that a blockade would have consequences. | Ana Ruiz > Bo Berg
            Ana Ruiz of Peru met Chile's president Bo Berg in Lima. Ana Ruiz called for an early withdrawal. | Ana Ruiz > Bo Berg
            """)
    void whoIsWarnedOrAskedAfterAMeetingIsTheOtherSide(String text, String last) {
        assertThat(told(text)).endsWith(": " + last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Ana Ruiz of Peru met Chile's president Bo Berg and Oman's envoy Li Na. Ana Ruiz called for an early withdrawal. | Ana Ruiz >
            Ana Ruiz of Peru met Chile's president Bo Berg. It rained. Ana Ruiz called for an early withdrawal. | Ana Ruiz >
            Ana Ruiz of Peru visited Chile. Ana Ruiz called for an early withdrawal. | Ana Ruiz >
            """)
    void whereMoreMetOrNobodyDidItIsNobody(String text, String last) {
        assertThat(told(text)).endsWith(": " + last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Peru warned that further raids would bring sanctions from Norway. | PER >
            Bo Berg pledged that Peru would defend Chile. | Bo Berg > CHL
            Peru warned of a Chilean attack on Bolivia. | PER > CHL
            """)
    void whatIsWarnedOfIsNobodyToldSo(String text, String last) {
        assertThat(told(text)).endsWith(": " + last);
    }
}
