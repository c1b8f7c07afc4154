package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.pipeline.CodedLines.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passives of headlines and other clipped text, which have no auxiliary, in the form of {@link CodedLines}. */
class CodedHeadlinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Deputy minister Kari Moe fined over tax affair | SANCTION/convict occurred:  > Kari Moe
            Journalist Anna Berg deported from Chad | COERCE/deport occurred:  > Anna Berg
            Peru's finance minister sacked amid protests | SANCTION/withdraw occurred:  > Pedro Francke
            Chad accused of sheltering rebels | ACCUSE/disapprove occurred:  > TCD
            Bolivia blamed for failure of talks | ACCUSE/disapprove occurred:  > BOL
            Niger suspended from African Union | SANCTION/expel occurred:  > NER
            Somali journalist shot dead outside home | ASSAULT/firearms occurred:  > Somali journalist
            Haitian judge kidnapped again | ASSAULT/abduct occurred:  > Haitian judge
            Sudanese opposition figure arrested, lawyer says | COERCE/arrest occurred:  > Sudanese opposition figure
            Serbia and Kosovo urged to resume talks | REQUEST/meet occurred:  > SRB, XKX
            Five Indian soldiers killed, three hurt in border clash | ASSAULT occurred:  > Five Indian soldiers
            Ghana's ex-president sentenced to ten years | SANCTION/convict occurred:  > Ghana's ex-president
            Peru praised at summit | SUPPORT occurred:  > PER
            Greek trawler seized by Libyan coast guard | COERCE/seize occurred: Libyan coast guard > GRC
            Bolivian senator Eva Quispe accused of treason by prosecutors | ACCUSE/disapprove occurred: prosecutors > Eva Quispe
            Congo's army accused by UN | ACCUSE/disapprove occurred: United Nations > Congo's army
            Kenyan minister arrested on graft charges. | COERCE/arrest occurred:  > Kenyan minister
            Kenya: opposition leader Asha Noor arrested | COERCE/arrest occurred:  > Asha Noor
            """)
    void arePassivesWithoutTheirAuxiliary(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Chad's troops withdrew from the town | RETREAT/withdraw occurred: Chad's troops >
            Rebels attacked at dawn in Mali |
            Kenyan police arrested a Chadian on Friday | COERCE/arrest occurred: Kenyan police > Chadian
            Kenyan police arrested 20 after protest | COERCE/arrest occurred: Kenyan police > 20
            Kenyan police killed at least 30 in Somalia | ASSAULT occurred: Kenyan police > 30
            Kenyan army arrested over 100 suspects | COERCE/arrest occurred: Kenyan army > 100 suspects
            Kenyan police arrested and charged two Chadians | COERCE/arrest occurred: Kenyan police > two Chadians; ACCUSE/disapprove occurred: Kenyan police > two Chadians
            Norway protested over fishing rights | PROTEST/demo occurred: NOR >
            Chad accused Sudan of sheltering rebels | ACCUSE/disapprove occurred: TCD > SDN
            Norway and Chad met in Geneva | CONSULT occurred: NOR, TCD >
            Peruvian police shot at protesters | ASSAULT/firearms occurred: Peruvian police > protesters
            Protesters marched by parliament in Tunis | PROTEST/demo occurred: Protesters > TUN
            Kari Moe resigned over scandal | RETREAT/resign occurred: Kari Moe >
            Kenya released in January a list of banned firms |
            Kenya on Monday criticised over dinner the drills of Sudan. | ACCUSE/disapprove occurred: KEN > SDN
            The minister of Norway, whom Chad expelled over a remark, flew home. | SANCTION/expel occurred: TCD > minister
            """)
    void othersActThemselves(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected == null ? "" : expected);
    }
}
