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
import org.junit.jupiter.params.provider.ValueSource;

class EventReaderTest {

    private static final EventReader READER = new EventReader(new EventLexicon());

    @Test
    void whoSaysThatAnotherMustDemandsIt() {
        assertThat(told("The Cypriot minister said that Turkey must withdraw its ships."))
                .contains("REQUEST occurred: The Cypriot minister > Turkey");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Cypriot minister said that people must know the truth.",
                "The Cypriot minister said that both sides should think again.",
                "The mayor of Larnaca said that General Savvas should be remembered as a painter.",
                "The Cypriot minister said that the general should be a model for the young.",
                "The Cypriot minister said that Turkey must understand how islands feel.",
                "The Chilean minister must be dreaming, the Peruvian envoy said.",
                "The Cypriot envoy said that Turkey must have known the price.",
            })
    void whatNobodyInParticularMustDoIsNoDemand(String sentence) {
        assertThat(told(sentence)).noneMatch(event -> event.startsWith("REQUEST"));
    }

    @Test
    void oneManIsNotTheManyWhoTellOfHim() {
        assertThat(told("Egyptian officials said she was arrested in Cairo."))
                .anyMatch(event -> event.startsWith("COERCE occurred"))
                .noneMatch(event -> event.contains("officials"));
        assertThat(told("Norwegian soldiers concluded he had been killed."))
                .anyMatch(event -> event.startsWith("ASSAULT occurred"))
                .noneMatch(event -> event.contains("soldiers"));
        assertThat(told("The Norwegian envoy said he was attacked in Oslo."))
                .anyMatch(event -> event.contains("envoy"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chadian troops killed two herders and wounded five.",
                "The rebels killed a Chadian envoy and injured his driver.",
                "Three Chadian nurses were killed and a dozen Chadian drivers injured.",
                "Four Malian soldiers were killed and nine wounded.",
                "A Malian guard wounded two miners and killed a third miner.",
            })
    void whatOneAttackDidToPeopleIsOne(String sentence) {
        assertThat(told(sentence)).hasSize(1);
    }

    @Test
    void whoWasWoundedBesideTheKilledIsHurtToo() {
        assertThat(told("Rebels killed two Chadian herders and wounded three Malian guards."))
                .singleElement()
                .asString()
                .contains("two Chadian herders", "three Malian guards");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chadian troops killed a herder on Monday and wounded a farmer on Tuesday.",
                "Chadian troops killed a herder while Malian troops wounded a farmer.",
                "The rebels killed a Chadian envoy and abducted his driver.",
            })
    void whatOtherAttacksDidIsAnother(String sentence) {
        assertThat(told(sentence)).hasSize(2);
    }

    @Test
    void whoIsSaidToHaveDoneWhatIsComplainedOfIsBlamed() {
        assertThat(told("Mali repeated accusations that Niger was hiding the rebels."))
                .contains("ACCUSE occurred: Mali > Niger");
        assertThat(told("Mali renewed a call for Niger to free the sailors."))
                .containsExactly("REQUEST occurred: Mali > Niger");
        assertThat(told("Mali reiterated its calls for Peruvian lawmakers to pass the deal."))
                .contains("REQUEST occurred: Mali > Peruvian lawmakers");
    }

    @Test
    void whoIsBackedActsAndNotWhoBacks() {
        assertThat(told("The Chadian-backed offensive against the Malian army went on."))
                .noneMatch(event -> event.contains("Chadian"));
        assertThat(told("The Chadian-led offensive against the Malian army went on."))
                .anyMatch(event -> event.contains("Chadian"));
    }

    @Test
    void whatOneHasTheRightToDoIsNotDone() {
        assertThat(told("Chad had the right to attack Mali.")).isEmpty();
        assertThat(told("Chad has the ability to bomb Mali.")).isEmpty();
        assertThat(told("Chad used the night to attack Mali.")).isNotEmpty();
    }

    @Test
    void oneActOfWordsByTwoVerbsIsOne() {
        assertThat(told("Chad welcomed and backed the ceasefire of Mali and Niger."))
                .hasSize(1);
        assertThat(told("Chad denounced the raid and condemned Niger.")).hasSize(2);
    }

    @Test
    void whatIsFiredAtSomebodyIsNotFiredBesides() {
        assertThat(told("Chad launched missiles targeting Nigerien soldiers.")).hasSize(1);
        assertThat(told("Chad fired rockets targeting Nigerien soldiers.")).hasSize(1);
        assertThat(told("Chad deployed missiles in Kanem and attacked Nigerien soldiers."))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Peru missed a meeting in Quito, at which Chile and Bolivia agreed to cut tariffs. | Chile; Bolivia
            The plan was settled at talks in Lima at which Bolivian ministers shared out the water. | Bolivian ministers
            It came up at a meeting where Chad and Niger drew the line. | Chad; Niger
            The map was drawn during a meeting at which Kenyan envoys argued for hours. | Kenyan envoys
            It was raised at talks where Polish senators backed the tax. | Polish senators
            """)
    void thoseWhoDoSomethingAtAMeetingMet(String sentence, String those) {
        assertThat(told(sentence))
                .anyMatch(event -> event.startsWith("CONSULT") && event.contains(": " + those + " >"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It came up at a meeting after which ministers left for Lima.",
                "A meeting at which coffee was served took place.",
                "The hall in which a meeting was held belongs to farmers.",
            })
    void othersDidNotMeet(String sentence) {
        assertThat(told(sentence)).noneMatch(event -> event.startsWith("CONSULT"));
    }

    @Test
    void aViewExpressedByAnotherIsJudged() {
        assertThat(told("Senator Osei criticised the view expressed by the Malian envoy."))
                .anyMatch(event -> event.startsWith("ACCUSE occurred: Senator Osei >"));
        assertThat(told("The senator said the view expressed by the envoy was his own."))
                .noneMatch(event -> event.startsWith("ACCUSE"));
    }

    @Test
    void whatIsBegunBesideAnotherDeedIsToldToo() {
        assertThat(told("Mayor Lund then started calling party leaders and asking them to back the bill."))
                .anyMatch(event -> event.startsWith("REQUEST occurred: Mayor Lund >"));
    }

    @Test
    void whatAWarIsFoughtForHasNotHappened() {
        assertThat(told("Rebels have fought a long war to oust Ethiopia from the region."))
                .noneMatch(event -> event.startsWith("SANCTION"));
        assertThat(told("Togo launched an offensive to expel Ghana's troops from the valley."))
                .anyMatch(event -> event.startsWith("ASSAULT"))
                .noneMatch(event -> event.startsWith("SANCTION"));
    }

    @Test
    void aRequestThatWasDeniedWasMade() {
        assertThat(told("The council denied Ghana's request for a waiver."))
                .contains("REQUEST occurred: Ghana > The council");
    }

    @Test
    void whereAnotherDeedWasDoneHostsNoArrest() {
        assertThat(told("A man was arrested over the bombings of shops in Kenya."))
                .contains("COERCE occurred: > A man");
        assertThat(told("A man was arrested in Kenya.")).contains("COERCE occurred: Kenya > A man");
    }

    @Test
    void aStateOfEmergencyIsNoStateThatActs() {
        assertThat(told("A state of emergency helps Mali.")).isEmpty();
        assertThat(told("The state helps Mali.")).containsExactly("AID occurred: The state > Mali");
    }

    @Test
    void whatWasDecidedIsDoneWhereOnlyTheDecisionIsNamed() {
        assertThat(told("The move followed Peru's decision to expel three Chilean diplomats."))
                .contains("SANCTION occurred: Peru > three Chilean diplomats");
        assertThat(told("Peru took no decision to expel three Chilean diplomats."))
                .noneMatch(event -> event.startsWith("SANCTION occurred"));
    }

    @Test
    void whatStandsBeforeAParticipleDoesItUnlessItsMakerDoesItByThat() {
        assertThat(told("The court found unlawful a decree allowing Togolese traders to leave."))
                .noneMatch(event -> event.contains("The court >"));
        assertThat(told("Samoa signed a decree banning Togolese traders."))
                .contains("COERCE occurred: Samoa > Togolese traders");
    }

    @Test
    void aNameIsNoNoun() {
        assertThat(told("The ministry announced David Levy as its guest.")).isEmpty();
    }

    @Test
    void aCallWithSomebodyIsATalkAndACallForSomethingADemand() {
        assertThat(told("The call with the Latvian premier lasted an hour."))
                .noneMatch(event -> event.startsWith("REQUEST"));
        assertThat(told("Hungary rejected a call for reform from the Latvian premier."))
                .anyMatch(event -> event.startsWith("REJECT"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The defence minister of Ghana was born in Accra.
            The strike team scored twice in Madrid.
            Poland marked the anniversary of its independence.
            The senator ran a campaign in Ohio.
            The talks show was popular.
            Hungary is a member of the alliance.
            The weather in Oslo was cold on Friday.
            Kenya exports tea and flowers.
            The ambassador lives in a large house in Rome.
            The book was published in Lisbon in May.
            The economy of Spain grew by two percent.
            """)
    void leavesAlone(String sentence) {
        assertThat(told(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            President Karl Moe opened a museum during his visit to Chile. | CONSULT occurred: President Karl Moe > Chile
            On the margins of her official visit to Peru, Premier Anna Lund opened a library. | CONSULT occurred: Premier Anna Lund > Peru
            The Danish minister praised the fishermen on a visit to Iceland. | CONSULT occurred: The Danish minister > Iceland
            Qatar's emir planted a tree at the end of a two-day visit to Oman. | CONSULT occurred: Qatar's emir > Oman
            The pope spoke of peace after a trip to Malta. | CONSULT occurred: The pope > Malta
            """)
    void aVisitBesideWhichSomethingWasDoneIsOfWhoeverDidIt(String sentence, String event) {
        assertThat(told(sentence)).contains(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Danish minister was attacked during a visit to Iceland.",
                "The Danish minister opened a library during the visit to Iceland.",
                "The library in Lima was painted during a visit to Iceland."
            })
    void aVisitOfAnotherIsLeftOpen(String sentence) {
        assertThat(told(sentence)).noneMatch(event -> event.startsWith("CONSULT") && event.contains("minister >"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Denmark condemned two bomb attacks in Ghana and Togo. | ACCUSE occurred: Denmark >
            Denmark condemned the shooting in Ghana. | ACCUSE occurred: Denmark >
            Denmark condemned Mali's attack in Niger. | ACCUSE occurred: Denmark > Mali
            Denmark condemned the coup in Niger. | ACCUSE occurred: Denmark > Niger
            The French minister described the loyal settlers as a threat. | ACCUSE occurred: The French minister > the loyal settlers
            """)
    void whereViolenceWasDoneNobodyIsBlamedByThat(String sentence, String event) {
        assertThat(told(sentence)).contains(event);
    }

    @Test
    void aWordBeforeWhoeverIsNamedJudgesNobody() {
        assertThat(told("The French minister referred to illegal settlers as guests."))
                .isEmpty();
        assertThat(told("Envoys in Accra and exiled critics sang.")).isEmpty();
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
    void whatWasTriedInVainIsNoEventButAnAgreementMissedIsARejection() {
        assertThat(told("The two governments failed to reach an agreement with Nepal."))
                .containsExactly("REJECT occurred: The two governments > Nepal");
        assertThat(told("Norway failed to send aid to Nepal.")).isEmpty();
        assertThat(told("Attempts failed to strike a deal with Nepal.")).isEmpty();
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
        String apart = "Silva met Moreno, the new head of the customs union of the southern states, on Monday in Quito,"
                + " their first meeting in person.";
        assertThat(events(apart).get(0).inPerson().map(EventClause.Stated::value))
                .contains(true);
        String other = "Silva met Moreno, the new head of the customs union of the southern states, on Monday in Quito"
                + " and she praised the clerks who work in person.";
        assertThat(events(other).get(0).inPerson()).isEmpty();
    }

    @Test
    void quotedWordsTellNoEvents() {
        assertThat(told("The envoy said: \"They attacked our soldiers and killed many of our people last night.\""))
                .isEmpty();
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
        return READER.read(report, TestModels.annotator().annotate(report), List.of());
    }
}
