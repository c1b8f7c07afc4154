package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.pipeline.CodedLines.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who acts and on whom, where words stand between them that belong to others, in the form of {@link CodedLines}. */
class CodedWhoTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Anna Holm thanked "the nurses for their courage". | SUPPORT: Anna Holm > nurses
            Anna Holm condemned "the brutal raid by Chad". | ACCUSE: Anna Holm >
            Peru urged "all sides to show restraint". | REQUEST: PER > sides
            Anna Holm called on "village councils, churches and mayors" to help. | REQUEST: Anna Holm > village councils, churches, mayors
            """)
    void whatIsQuotedBehindAVerbIsItsObject(String sentence, String told) {
        assertThat(brief(sentence)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Norway said it was opposed to the test. | REJECT: NOR >
            Peru was disappointed by the vote of Chile. | ACCUSE: PER > CHL
            The plan was opposed by Norway. | REJECT: NOR >
            """)
    void aParticipleOfTheMindIsNoPassive(String sentence, String told) {
        assertThat(brief(sentence)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Anna Berg spoke about her husband Pavel, who was jailed in May, and promised to hold new elections. | AGREE: Anna Berg >
            Anna Berg spoke about her husband Pavel. She asked Norway for support. | REQUEST: Anna Berg > NOR
            Anna Berg landed in Lima. She spoke about Pavel Roe. She criticised Norway. | ACCUSE: Anna Berg > NOR
            Anna Berg wrote a letter to Bo Moe and his team, accusing Norway of fraud. | ACCUSE: Anna Berg > NOR
            """)
    void aManNamedInPassingDoesNotAct(String text, String told) {
        assertThat(last(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            The crowd protested against the arrest of Anna Holm. | PROTEST: crowd >
            The crowd protested against Norway. | PROTEST: crowd > NOR
            Students protested against the government of Chad. | PROTEST: Students > TCD
            """)
    void whoSufferedIsNotProtestedAgainst(String sentence, String told) {
        assertThat(first(sentence)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Britain is considering Chad's request for access to the colonel. | REQUEST: TCD > GBR
            Kenya is studying Mali's demand for compensation. | REQUEST: MLI > KEN
            Mali repeated its demand for compensation from Kenya. | REQUEST: MLI > KEN
            """)
    void whoHasTheRequestOfAnotherBeforeHimIsAsked(String sentence, String told) {
        assertThat(last(sentence)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Bombings at Danish embassies in Chad and Niger, which killed 30 soldiers, shocked the region. | ASSAULT:  > 30 soldiers
            Raids on Niger, which killed 30 soldiers, shocked the region. | ASSAULT:  > 30 soldiers
            Norway shelled Chad, which killed 30 soldiers. | ASSAULT: TCD > 30 soldiers
            """)
    void theSceneOfAnAttackDoesNotAttack(String sentence, String told) {
        assertThat(last(sentence)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            The mayor of Bergen, Anna Holm, met the Danish envoy on Friday. | CONSULT: Anna Holm > Danish envoy
            President Moe sued prosecutor Paul Reis, Jr. on Friday. | ACCUSE: Moe > Paul Reis
            """)
    void aNameBehindACommaIsThatOfTheTitle(String sentence, String told) {
        assertThat(last(sentence)).isEqualTo(told);
    }

    private static String brief(String text) {
        return told(text).replaceAll("(?:/[a-z,-]+)? [a-z]+:", ":");
    }

    private static String first(String text) {
        return brief(text).split("; ")[0].strip();
    }

    private static String last(String text) {
        var all = brief(text).split("; ");
        return all[all.length - 1].strip();
    }
}
