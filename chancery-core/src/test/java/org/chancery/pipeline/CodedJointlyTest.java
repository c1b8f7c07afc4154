package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.pipeline.CodedLines.said;
import static org.chancery.pipeline.CodedLines.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several who speak or act together, and those who do for two states, in the form of {@link CodedLines}. */
class CodedJointlyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Biden and Suga said that China was a threat. | Biden: say; Suga: say
            Turkey and Qatar said they would help Chad. | TUR: say; QAT: say
            India, Japan and Peru called on China to respect the law. | IND: call on; JPN: call on; PER: call on
            Jake Sullivan, the US adviser, and Yang Jiechi said the talks were candid. | Jake Sullivan: say; Yang Jiechi: say
            President Biden of the United States and Prime Minister Suga of Japan said the plan was ready. | Joe Biden: say; Yoshihide Suga: say
            """)
    void allSay(String text, String expected) {
        assertThat(said(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Berg's spokesman said the plan was ready. | Berg's spokesman: say
            Officials from Japan and Kenya said it was late. | Officials: say
            Anna Berg, minister of trade and industry, said the port was safe. | Anna Berg: say
            """)
    void oneSaysAlone(String text, String expected) {
        assertThat(said(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Turkey and Qatar said they would help Chad. | AID planned: TUR, QAT > TCD
            Pakistan summoned the Indian charge d'affaires. | ACCUSE/disapprove occurred: PAK > Indian charge d'affaires
            India met China in Delhi. The Special Representatives of the two countries held talks. | CONSULT occurred: IND > CHN; CONSULT occurred: Special Representatives, Special Representatives >
            Peru and Chile differ over the border. The envoys of the two countries met in Lima. | CONSULT occurred: envoys, envoys >
            Peru accused Chile of lying. The negotiators of both countries held talks. | ACCUSE/disapprove occurred: PER > CHL; CONSULT occurred: negotiators, negotiators >
            """)
    void allAct(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected == null ? "" : expected);
    }
}
