package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.pipeline.CodedLines.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ground on which something is done is nobody to whom it is done, in the form of {@link CodedLines}. */
class CodedWhereaboutsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Gunmen attacked a food convoy in the eastern state of Borno. | ASSAULT occurred: Gunmen >
            Troops were fighting in southern Lebanon on Monday. | ASSAULT occurred: Troops >
            Militants and soldiers clashed in Derna. | ASSAULT occurred: Militants, soldiers >
            Rebels launched raids in three Nigerian states. | COERCE occurred: Rebels >
            Workers took to the streets of southern Lagos. | PROTEST/demo occurred: Workers >
            The crowd rallied at Makerere University. | PROTEST/demo occurred: crowd >
            Hundreds marched through a Shiite neighbourhood on Friday. | PROTEST/demo occurred: Hundreds >
            Protesters crowded into Jomo Road in central Kisumu. | PROTEST/demo occurred: Protesters >
            Police raided a Paris mosque. | COERCE/seize occurred: Police >
            Police seized a bomb in a town bordering Kenya. | COERCE/seize occurred: Police >
            Villagers challenged the ruling in court. | ACCUSE/disapprove occurred: Villagers >
            Two men were arrested in connection with bombings in Uganda and Rwanda. | COERCE/arrest occurred:  > Two men; ASSAULT/explosives occurred:  > UGA, RWA
            Officials allege that the attacks in Kenya were plotted by the cleric Omar Said. | ACCUSE/allege occurred: Officials > Omar Said; ASSAULT occurred:  > KEN
            """)
    void isNoParty(String text, String events) {
        assertThat(told(text)).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Russian missiles struck the city of Kharkiv. | ASSAULT occurred: RUS > Kharkiv
            Israeli jets hit launchers in Tyre. | ASSAULT/aerial occurred: Israeli jets > Tyre
            Students protested in Chad. | PROTEST/demo occurred: Students > TCD
            Farmers demonstrated outside the Dutch embassy in Oslo. | PROTEST/demo occurred: Farmers > Dutch embassy
            Mali voiced confidence in the court. | SUPPORT occurred: MLI > court
            He was detained across the border in Niger. | COERCE/arrest occurred: NER >
            """)
    void isAParty(String text, String events) {
        assertThat(told(text)).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Three herders were arrested in Minsk. | Minsk
            The Togolese envoy was summoned to the ministry in Ankara. | Ankara
            Fans marched through Leuven on Friday. | Leuven
            A crowd demonstrated across Tigray on Friday. | Tigray
            """)
    void isThePlace(String text, String place) {
        assertThat(CodedLines.events(text)).singleElement().satisfies(event -> assertThat(event.place())
                .hasValueSatisfying(found -> assertThat(found.place().name()).isEqualTo(place)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Anna Berg will visit Ghana next week as part of a West African tour. | CONSULT/visit planned: Anna Berg > GHA
            Joe Biden will hold talks with Lula in Brasilia during a five-nation Latin American trip. | CONSULT planned: Joe Biden > Lula
            Anna Berg held talks with African leaders in Lagos. | CONSULT occurred: Anna Berg > African leaders
            """)
    void aPartOfTheWorldTakesNoPart(String text, String events) {
        assertThat(told(text)).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Anna Berg wrote a letter to Ivan Moe demanding that the boy be returned. | REQUEST/change occurred: Anna Berg >
            Norway demanded that the sailors be freed by Iran. | REQUEST/yield occurred: NOR > IRN
            Chad demanded that Mali withdraw its troops. | REQUEST/yield occurred: TCD > MLI
            """)
    void whomItWouldBefallIsNotAsked(String text, String events) {
        assertThat(told(text)).isEqualTo(events);
    }
}
