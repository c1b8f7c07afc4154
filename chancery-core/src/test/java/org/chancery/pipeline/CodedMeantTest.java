package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.pipeline.CodedLines.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom "they", "it", "the group" and "its forces" mean by the sentence before: the last event told, in the form of {@link CodedLines}. */
class CodedMeantTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Striking miners blocked a bridge on Monday. They threw stones at officers. | PROTEST: Striking miners > officers
            Two deputies left the hall. They accused Norway of fraud. | ACCUSE: Two deputies > NOR
            The envoys of Peru visited President Moe. They urged Norway to release the crew. | REQUEST: envoys > NOR
            Kenya and Niger met the rebels of Chad. They urged Norway to release the crew. | REQUEST: KEN, NER > NOR
            Soldiers seized a bus. A court jailed three teachers. They were freed on Monday. | RETREAT:  > three teachers
            A court in Oslo jailed two pilots. They criticised Chad. | ACCUSE:  > TCD
            Talks between the mayors ended. They criticised Chad. | ACCUSE:  > TCD
            The party sacked its treasurers. They criticised Chad. | ACCUSE:  > TCD
            """)
    void theyAreTheSeveralWhoActInTheSentenceBefore(String text, String event) {
        assertThat(last(text)).isEqualTo(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            The nurses' federation criticised the court of Chad. It urged Norway to free the doctor. | REQUEST: nurses' federation > NOR
            The ministry summoned the ambassador of Chad. It demanded an apology from Niger. | REQUEST: ministry > NER
            The company accused Chad of theft. The rain went on, and it threatened to sue Niger. | THREATEN: TCD > NER
            Norway praised the union. It accused Chad of theft. | ACCUSE: NOR > TCD
            """)
    void itIsTheBodyWithoutANameThatActsInTheSentenceBefore(String text, String event) {
        assertThat(last(text)).isEqualTo(event);
    }

    private static String last(String text) {
        var all = told(text).replaceAll("(?:/[a-z,-]+)? [a-z]+:", ":").split("; ");
        return all[all.length - 1].strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Hezbollah praised Chad. The group criticised Norway. | ACCUSE: Hezbollah > NOR
            Amnesty International praised Chad on Monday. The organisation urged Norway to release the crew. | REQUEST: Amnesty International > NOR
            ECOWAS praised Chad. The bloc imposed sanctions on Niger. | SANCTION: ECOWAS > NER
            Hamas fired rockets at Israel on Monday. It rained. The movement accused Egypt of treason. | ACCUSE: Hamas > EGY
            Hezbollah praised Chad. The militant group criticised Norway. | ACCUSE: Hezbollah > NOR
            Hamas praised Hezbollah. The group criticised Norway. | ACCUSE: group > NOR
            The Supreme Court rejected the appeal. The group criticised Norway. | ACCUSE: group > NOR
            ECOWAS praised Chad. The militia criticised Norway. | ACCUSE: militia > NOR
            Hamas praised Chad. A small group criticised Norway. | ACCUSE: small group > NOR
            """)
    void theGroupIsTheBodyThatActedLast(String text, String event) {
        assertThat(last(text)).isEqualTo(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Chad accused its neighbour Niger of theft. Niger accused its neighbour of fraud. | ACCUSE: NER > TCD
            Chadian jets bombed a camp in Niger. Niamey accused its neighbour of murder. | ACCUSE: NER > TCD
            The European Union criticised Chad. Its foreign ministers imposed sanctions on Niger. | SANCTION: European Union foreign ministers > NER
            Hezbollah criticised Chad. Its fighters shelled Niger. | ASSAULT: Hezbollah fighters > NER
            Chad praised its farmers. Mali met Togo and Niger. Kenya criticised its neighbour. | ACCUSE: KEN > neighbour
            """)
    void itsForcesAreThoseOfWhoeverActedBefore(String text, String event) {
        assertThat(last(text)).isEqualTo(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            The court sanctioned two Chadian generals. The pair were accused of murder by Norway. | ACCUSE: NOR > two Chadian generals
            Malian rebels seized a ferry. The gunmen killed six sailors. | ASSAULT: Malian rebels > six sailors
            Militiamen attacked a convoy. The attackers killed six nurses. | ASSAULT: Militiamen > six nurses
            President Moe met Chancellor Berg. The latter ordered a halt to operations. | RETREAT: Berg >
            Chad met Niger on Monday. The former ordered a halt to operations. | RETREAT: TCD >
            Norway jailed President Moe on Monday. Chancellor Berg met the Norwegian leader. | CONSULT: Berg > Norwegian leader
            President Moe of Norway sacked a judge. Chancellor Berg met the Norwegian leader. | CONSULT: Berg > Moe
            Malian rebels attacked Somali gunmen. The fighters killed six nurses. | ASSAULT: fighters > six nurses
            Rebels jailed a judge and Malian gunmen killed a cook. Two of the judges were arrested by Chad. | COERCE: TCD > Two of the judges
            Malian rebels seized a ferry. Other gunmen killed six sailors. | ASSAULT: Other gunmen > six sailors
            """)
    void anotherNounMeansThoseToldOfBefore(String text, String event) {
        assertThat(last(text)).isEqualTo(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Police dispersed a rally on Monday. Six students were arrested. | COERCE: Police > Six students
            Malian soldiers opened fire on a crowd. Six people were killed. | ASSAULT: Malian soldiers > Six people
            Jamaican troops stormed a slum on Monday. At least 44 people were killed. | ASSAULT: Jamaican troops > 44 people
            Gunmen shelled a camp in Chad. Six nurses were wounded. | ASSAULT: Gunmen > Six nurses
            Police closed a road on Monday. Six people were killed. | ASSAULT:  > Six people
            Students dispersed on Monday. Six students were arrested. | COERCE:  > Six students
            Malian troops and rebels fought in Gao. Six people were killed. | ASSAULT:  > Six people
            """)
    void thePassiveIsDoneByWhoeverActsRightBefore(String text, String event) {
        assertThat(last(text)).isEqualTo(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Norway imposed sanctions on Chad. Kenya welcomed it. | SUPPORT: KEN > NOR
            Norway imposed sanctions on Chad. Kenya denounced it. | ACCUSE: KEN > NOR
            Chancellor Berg urged Peru to free the crew. Anna Holm rejected his demand. | REJECT: Anna Holm > Berg
            President Bo Moe dismissed Prime Minister Lars Berg of Norway. Berg denounced the decision. | ACCUSE: Lars Berg > Bo Moe
            Police stormed a chapel in Oslo. The bishop condemned the raid. | ACCUSE: bishop > Police
            A court in Oslo jailed Bo Lind. He denied the charges. Kenya denounced the verdict. | ACCUSE: KEN > court
            Norway imposed sanctions on Chad. Kenya defended its decision. | SUPPORT: KEN >
            Hezbollah praised Chad. Norway accused it of theft. | ACCUSE: NOR > Hezbollah
            Bo Lind denied the charges. Kenya denounced the verdict. | ACCUSE: KEN >
            """)
    void whatIsJudgedIsTheDeedOfWhoeverDidIt(String text, String event) {
        assertThat(last(text)).isEqualTo(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            King Tahir called Omar Tahir on Monday. | CONSULT: Tahir > Omar Tahir
            Omar Tahir called the king. Tahir criticised Norway. | ACCUSE: Omar Tahir > NOR
            """)
    void aSurnameBeforeTheFullNameIsAnothers(String text, String event) {
        assertThat(last(text)).isEqualTo(event);
    }
}
