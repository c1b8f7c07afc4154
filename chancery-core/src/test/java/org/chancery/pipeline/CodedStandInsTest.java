package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.pipeline.CodedLines.events;
import static org.chancery.pipeline.CodedLines.told;

import java.util.List;
import org.chancery.model.EventMention;
import org.chancery.model.PartyMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom words without a name mean by what a report told before; in the form of {@link CodedLines}. */
class CodedStandInsTest {

    private static List<String> states(EventMention event) {
        return event.parties().stream()
                .map(PartyMention::party)
                .flatMap(party -> party.country().stream())
                .toList();
    }

    private static EventMention last(String text) {
        var events = events(text);
        return events.get(events.size() - 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Ana Ruiz, Bo Berg and Li Na met in Oslo. The trio signed a treaty. | Ana Ruiz, Bo Berg, Li Na >
            Ana Ruiz met Bo Berg in Oslo on Monday. Ana Ruiz met Li Na on Tuesday. The three urged Chad to wait. | Ana Ruiz, Li Na, Bo Berg > TCD
            Chile and Peru signed a treaty. The two armies will hold joint drills. | CHL, PER >
            Ana Ruiz visited Bo Berg in Oslo. The host praised Peru. | Bo Berg > PER
            The EU met envoys from Chad. The union condemned Niger. | European Union > NER
            """)
    void wordsForSeveralAndForAHostMeanWhoWasToldOf(String text, String last) {
        assertThat(told(text)).endsWith(": " + last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Chadian troops entered Niger in May. Soldiers killed dozens of villagers. | TCD
            Turkey's foreign minister flew to Baghdad on Sunday. Officials there praised Qatar. | IRQ,QAT
            """)
    void soldiersAndOfficialsThereAreOfAState(String text, String states) {
        assertThat(String.join(",", states(last(text)))).isEqualTo(states);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Chadian troops fought Nigerien troops in May. Soldiers killed dozens of villagers.
            Chile and Peru signed a treaty. Soldiers killed dozens of villagers.
            """)
    void whereTwoHaveSoldiersTheyAreNobodys(String text) {
        assertThat(states(last(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Turkey's foreign minister flew to Baghdad on Sunday. He criticised Chad. | Mevlut Cavusoglu > TCD
            The president of Peru, a former judge, landed in Oslo. He criticised Chad. | Pedro Castillo > TCD
            Turkey's foreign minister praised Bo Berg. She criticised Chad. | > TCD
            """)
    void aPronounMayMeanWhoIsNamedByHisOfficeAlone(String text, String last) {
        assertThat(told(text)).endsWith(last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            The leaders of Chad, Mali and Niger condemned Togo. | TCD, MLI, NER > TGO
            Oman imposed sanctions on Yemen. Chile and Peru imposed sanctions on Yemen. The three demanded that Togo wait. | CHL, PER, OMN > TGO
            Ana Ruiz of Peru and Bo Berg of Chile signed a deal. The two countries will open embassies. Their foreign ministers condemned Togo. | foreign ministers, foreign ministers > TGO
            Foreign ministers of the Arab League condemned Togo. | Foreign ministers of the Arab League > TGO
            Chad recalled its envoys to Peru and Chile, in anger over the fishing pact that the two countries had announced with Togo. | PER, CHL > TGO
            """)
    void theStatesActOfWhomWordsSpeak(String text, String last) {
        assertThat(told(text)).endsWith(": " + last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Missiles struck the port of Odesa. | UKR
            Ana Ruiz urged Russia to withdraw the troops massed on Ukraine's border. | RUS,UKR
            """)
    void townsAndTroopsAreOfAState(String text, String states) {
        assertThat(String.join(",", states(last(text)))).isEqualTo(states);
    }
}
