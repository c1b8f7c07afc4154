package org.chancery.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.TestModels;
import org.chancery.TestReport;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.EventClause;
import org.chancery.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventReaderTest {

    private static final EventReader READER = new EventReader(new EventLexicon());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Norway's foreign minister met with her Danish counterpart in Oslo. | CONSULT occurred: Norway's foreign minister > her Danish counterpart
            The presidents of Chile and Peru will hold talks in Lima on Friday. | CONSULT planned: The presidents of Chile and Peru >
            Kenya and Uganda held talks on the border dispute. | CONSULT occurred: Kenya; Uganda >
            The Finnish prime minister visited Estonia on Tuesday. | CONSULT occurred: The Finnish prime minister > Estonia
            Ghana's president paid a visit to Togo. | CONSULT occurred: Ghana's president > Togo
            Spain called off the meeting with Morocco. | CONSULT cancelled: Spain > Morocco
            Austria's chancellor telephoned the Hungarian leader. | CONSULT occurred: Austria's chancellor > the Hungarian leader
            Canada agreed to send observers to Haiti. | AGREE occurred: Canada > Haiti
            Brazil promised to release the detained sailors. | AGREE occurred: Brazil > the detained sailors
            Portugal is willing to open its ports to Angola. | AGREE occurred: Portugal > Angola
            Belgium praised Rwanda for its reforms. | SUPPORT occurred: Belgium > Rwanda
            Laos and Vietnam signed an agreement on fisheries. | SUPPORT occurred: Laos; Vietnam >
            Iceland recognised Kosovo. | SUPPORT occurred: Iceland > Kosovo
            Tunisia lifted the curfew in Sousse. | CONCEDE occurred: Tunisia > Sousse
            The Turkish premier apologised to Greece. | CONCEDE occurred: The Turkish premier > Greece
            Switzerland provided food aid to Malawi. | AID occurred: Switzerland > Malawi
            France gave 20 million euros to Chad. | AID occurred: France > Chad
            Egypt withdrew its troops from Libya. | RETREAT occurred: Egypt > Libya
            The rebels released two Polish engineers. | RETREAT occurred: The rebels > two Polish engineers
            Armenia declared a ceasefire. | RETREAT occurred: Armenia >
            Zambia urged Zimbabwe to hold elections. | REQUEST occurred: Zambia > Zimbabwe
            Ireland called on Israel to end the blockade. | REQUEST occurred: Ireland > Israel
            The Cypriot minister said that Turkey must withdraw its ships. | REQUEST occurred: The Cypriot minister > Turkey
            Bolivia accused Chile of diverting a river. | ACCUSE occurred: Bolivia > Chile
            Pakistan was criticised by India. | ACCUSE occurred: India > Pakistan
            Jordan summoned the Iranian ambassador. | ACCUSE occurred: Jordan > the Iranian ambassador
            Sudan's government is critical of Ethiopia. | ACCUSE occurred: Sudan's government > Ethiopia
            Latvia rejected a Belarusian proposal. | REJECT occurred: Latvia > Belarusian
            Cuba refused to extradite the pilot to Mexico. | REJECT occurred: Cuba > Mexico
            Qatar will not release the prisoners. | REJECT occurred: Qatar > the prisoners
            Eritrea threatened to attack Djibouti. | THREATEN occurred: Eritrea > Djibouti
            Turkey will impose sanctions on Syria. | THREATEN occurred: Turkey > Syria
            Thousands of students protested against the government in Dhaka. | PROTEST occurred: Thousands of students > the government
            Miners went on strike in Chile. | PROTEST occurred: Miners > Chile
            Britain suspended aid to Uganda. | SANCTION occurred: Britain > Uganda
            Bulgaria expelled three Russian diplomats. | SANCTION occurred: Bulgaria > three Russian diplomats
            India deployed troops along the border with China. | MOBILIZE occurred: India > China
            The EU imposed sanctions on Belarus. | COERCE occurred: The EU > Belarus
            Police in Lima arrested four journalists. | COERCE occurred: Police in Lima > four journalists
            Saudi jets bombed a Houthi camp. | ASSAULT occurred: Saudi jets > Houthi
            President Carlos Mendez of Ecuador met with President Lopez during a private visit to Madrid. | CONSULT occurred: President Carlos Mendez of Ecuador > President Lopez
            Two reporters were arrested in Eritrea. | COERCE occurred: Eritrea > Two reporters
            Iraq welcomed Jordan's decision to reopen the crossing. | SUPPORT occurred: Iraq > Jordan
            Rebels blew up a bridge near Goma. | ASSAULT occurred: Rebels > Goma
            The village was attacked by gunmen. | ASSAULT occurred: gunmen >
            """)
    void readsWhoDidWhatToWhom(String sentence, String event) {
        assertThat(told(sentence)).contains(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The plant failed to meet demand for electricity.
            Engineers fought the fire for three days.
            The minister held a degree in law from Harvard.
            Rain delayed the match in Mumbai.
            The company launched a new telephone in Japan.
            The defence minister of Ghana was born in Accra.
            The strike team scored twice in Madrid.
            The film struck a chord with viewers in France.
            Prices hit a record high in Turkey.
            Poland marked the anniversary of its independence.
            The train left the station at noon.
            The World Food Programme opened an office.
            Scientists attacked the problem from another side.
            She addressed the envelope to her mother.
            The bank raised its forecast for Egypt.
            The senator ran a campaign in Ohio.
            The talks show was popular.
            Hungary is a member of the alliance.
            The river meets the sea near Odessa.
            The weather in Oslo was cold on Friday.
            Kenya exports tea and flowers.
            The ambassador lives in a large house in Rome.
            The book was published in Lisbon in May.
            The economy of Spain grew by two percent.
            """)
    void leavesAlone(String sentence) {
        assertThat(told(sentence)).isEmpty();
    }

    @Test
    void aMeetingHasTopicPlaceAndSource() {
        String text =
                "Anadolu reported that the Turkish foreign minister discussed grain exports with the Ukrainian president in Kyiv.";
        var event = events(text).get(0);
        assertThat(words(text, event.topics())).containsExactly("grain exports");
        assertThat(event.place().map(span -> span.in(text))).contains("Kyiv");
        assertThat(words(text, event.attribution())).containsExactly("Anadolu");
    }

    @Test
    void aVisitIsWhereItWentTo() {
        String text = "The Maltese president visited Tunis on Monday.";
        var event = events(text).get(0);
        assertThat(event.place().map(span -> span.in(text))).contains("Tunis");
    }

    @Test
    void whatWasTriedInVainIsNoEvent() {
        assertThat(told("The two governments failed to reach an agreement with Nepal."))
                .isEmpty();
        assertThat(told("Norway failed to send aid to Nepal.")).isEmpty();
        assertThat(told("Norway failed to free the hostages in Nepal.")).isEmpty();
    }

    @Test
    void whoReportsHisOwnActIsNoSource() {
        String text = "Japan said it had halted aid to Myanmar.";
        var event = events(text).get(0);
        assertThat(words(text, event.actors())).containsExactly("Japan");
        assertThat(event.attribution()).isEmpty();
    }

    @Test
    void expectedMeetingIsPlanned() {
        assertThat(told("Silva and Moreno are expected to meet in Quito."))
                .containsExactly("CONSULT planned: Silva; Moreno >");
    }

    @Test
    void inPersonIsStated() {
        String text = "The two leaders met in person in Geneva.";
        assertThat(events(text).get(0).inPerson().map(EventClause.Stated::value))
                .contains(true);
    }

    @Test
    void quotedWordsTellNoEvents() {
        assertThat(told("The envoy said: \"They attacked our soldiers and killed many of our people last night.\""))
                .isEmpty();
    }

    @Test
    void aBareDefiniteNounTellsAgainOfTheLastEvent() {
        String text = "Gunmen attacked a convoy of Malian soldiers. The attack lasted an hour.";
        var events = events(text);
        assertThat(events).hasSize(2);
        assertThat(events.get(1).actors()).isEqualTo(events.get(0).actors());
    }

    private static List<String> told(String text) {
        return events(text).stream()
                .map(event -> event.type() + " " + event.status().label() + ": "
                        + (String.join("; ", words(text, event.actors())) + " > "
                                        + String.join("; ", words(text, event.recipients())))
                                .strip())
                .toList();
    }

    private static List<String> words(String text, List<Span> spans) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.toList());
    }

    private static List<EventClause> events(String text) {
        var report = TestReport.of(text).report();
        return READER.read(report, TestModels.annotator().annotate(report));
    }
}
