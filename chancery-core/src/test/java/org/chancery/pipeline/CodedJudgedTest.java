package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.pipeline.CodedLines.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a judgement is about: whoever made what is judged, by the clause or by what was told before; in the form of {@link CodedLines}. */
class CodedJudgedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            The Zambian parliament rejected a complaint filed by Malawi. | REJECT occurred: Zambian parliament > MWI
            Finland criticised the fees which Laos imposed on visitors. | ACCUSE/disapprove occurred: FIN > LAO
            Peru rejected Bolivia's offer to Chile. | REJECT occurred: PER > BOL
            Portugal condemned Oman's raid on Yemen. | ACCUSE/disapprove occurred: PRT > OMN
            Portugal condemned the raid on Yemen. | ACCUSE/disapprove occurred: PRT >
            Latvia backed sanctions against Belarus. | SUPPORT occurred: LVA > ; SANCTION occurred:  > BLR
            """)
    void isWhoMadeIt(String text, String events) {
        assertThat(told(text)).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Pakistan fired a missile over the gulf on Sunday. Nepal condemned Sunday's launch. | NPL > PAK
            Pakistan fired a missile over the gulf. Nepal condemned the launch. Ghana also condemned the move. | GHA > PAK
            Oman expelled two Danish diplomats. Sweden criticised the expulsions. | SWE > OMN
            Latvia and Estonia signed a pact on fishing. Iceland welcomed the pact. | ISL > LVA, EST
            Togo accused Benin of piracy. Benin rejected the accusation. | BEN > TGO
            Sudan condemned Egypt's latest missile test and vowed to impose further sanctions. | SDN > EGY
            """)
    void isTheMakerToldBefore(String text, String last) {
        assertThat(told(text)).endsWith(": " + last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Pakistan fired a missile over the gulf. Nepal welcomed the rain. | SUPPORT occurred: NPL >
            Chile rejected the plan. | REJECT occurred: CHL >
            Portugal opened its border. Chile and Peru held talks. Ghana condemned the raid. | ACCUSE/disapprove occurred: GHA >
            """)
    void isNobodyWhereNoneMadeIt(String text, String last) {
        assertThat(told(text)).endsWith(last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Chilean Foreign Minister Andres Allamand warned that Santiago had the means to respond. | THREATEN occurred: Andres Allamand >
            Chilean Foreign Minister Andres Allamand condemned the threat of sanctions against Chile. | ACCUSE/disapprove occurred: Andres Allamand >
            Chilean senators condemned Chile. | ACCUSE/disapprove occurred: Chilean senators > CHL
            """)
    void isNotTheStateOfItsOwnMinister(String text, String events) {
        assertThat(told(text)).startsWith(events);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Gunmen attacked a market in Niger. The attack wounded six. | ASSAULT occurred: Gunmen > six
            """)
    void violenceTakenUpAgainHasItsDoer(String text, String last) {
        assertThat(told(text)).endsWith(last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Togo accused Benin of piracy. Benin denied it. | REJECT occurred: BEN > TGO
            Togo accused Benin of piracy. Benin rejected claims that it had sent pirates. | REJECT occurred: BEN > TGO
            Togo accused Benin of a raid on the town of Lome, which Benin denied. | REJECT occurred: BEN > TGO
            Togo accused Benin of piracy. Benin rejected a loan from Ghana. | REJECT/assist occurred: BEN > GHA
            Togo accused Benin of piracy. Ghana denied it. | REJECT occurred: GHA >
            """)
    void isAnsweredByWhomItIsSaidOf(String text, String last) {
        assertThat(told(text)).contains(last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Peru shelled Chile. Rain fell. Snow fell. Wind blew. Fog came. Laos condemned the attack. | LAO > PER
            Peru shelled Chile. Rain fell. Fiji shelled Oman. Snow fell. Wind blew. Fog came. Laos condemned the attack. | LAO >
            Oman criticised Peru over a dam. Rain fell. Snow fell. Wind blew. Fog came. Laos also criticised the move. | LAO > PER
            """)
    void isFoundFarAboveWhereItIsTheOnlyOne(String text, String last) {
        assertThat(told(text)).endsWith(": " + last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Fiji recognised two breakaway provinces of Oman. | SUPPORT occurred: FJI >
            Fiji condemned the raids, which saw dozens of farmers killed in Oman. | ACCUSE/disapprove occurred: FJI >
            """)
    void isNotWhoIsNamedBeside(String text, String first) {
        assertThat(told(text)).startsWith(first).doesNotContain("FJI > OMN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Envoys denounced what Ghanaian President Nana Akufo-Addo called Togo's "foolish, needless" drills. | ACCUSE/allege occurred: Envoys > TGO
            Nana Akufo-Addo condemned what he called a "grave breach" of African Union rules. | ACCUSE/allege occurred: Nana Akufo-Addo >
            The African Union issued a strong condemnation of Togo's latest missile test and vowed to impose further sanctions. | THREATEN/violence occurred: African Union > TGO
            """)
    void isWhoseTheThingIsThatAnotherDescribes(String text, String event) {
        assertThat(told(text)).contains(event).doesNotContain("Envoys > Nana").doesNotContain("Addo > African");
    }
}
