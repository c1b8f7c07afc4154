package org.chancery.extract.event.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.TestModels;
import org.chancery.TestReport;
import org.chancery.extract.event.EventReader;
import org.chancery.knowledge.EventLexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactualityTest {

    private static final EventReader READER = new EventReader(new EventLexicon());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Chad has no plans for talks with Mali. | CONSULT denied
            The queen suspended the assembly at the request of Premier Moe. | REQUEST occurred
            The palace has no plans for a meeting between the Omani sultan and the Qatari emir. | CONSULT denied
            Nobody in the Chilean government met the Bolivian envoy. | CONSULT denied
            No Omani envoys were expelled by Yemen. | SANCTION denied
            Neither Peru nor Chile has attacked or threatened Bolivia. | ASSAULT denied
            Reports that Ghana had sold arms to Togo were untrue, the ministry said. | AID denied
            Malta dismissed rumours that its premier had met Libya's generals. | CONSULT denied
            The Latvian minister denied that Latvia would attack Belarus. | ASSAULT denied
            Malta denied on Friday reports that its premier would meet the Libyan generals. | CONSULT denied
            Togo and Benin have not yet signed the treaty with Ghana. | SUPPORT denied
            Laos has yet to sign the treaty with Thailand. | SUPPORT denied
            Gambia no longer recognises Taiwan. | SUPPORT denied
            Chad will send troops on condition that Niger expels the Libyan envoy. | SANCTION hypothetical
            Malta was given assurances that Libya would expel the smugglers. | SANCTION hypothetical
            Qatar's emir may meet the Saudi king if both agree. | CONSULT hypothetical
            If Iran attacks Bahrain, oil will be dear. | ASSAULT hypothetical
            The spokesman did not say whether Norway would send troops to Mali. | MOBILIZE hypothetical
            Oman is weighing sanctions against Yemen. | SANCTION hypothetical
            Talks between Laos and Thailand have been moved to 4 July. | CONSULT planned
            The Laotian king's visit to Hanoi would be the first since 1975. | CONSULT planned
            Laos on Monday put off a visit to Hanoi which had been set for 20 May. | CONSULT cancelled
            Rebels conspired to kill the Malian premier. | ASSAULT hypothetical
            Azerbaijani troops defeated Armenia's army near Shusha. | ASSAULT occurred
            The council adopted a resolution condemning Eritrea. | ACCUSE occurred
            Mali signed a decree banning rallies by the Patriotic Party. | COERCE occurred
            Mali's parliament passed a resolution to expel Danish troops. | SANCTION occurred
            Niger will attack the rebels. | THREATEN occurred
            No fewer than 20 soldiers were killed by rebels in Mali. | ASSAULT occurred
            At least 20 soldiers were killed by rebels in Mali. | ASSAULT occurred
            The captain was convicted of the attack on Chad's palace. | ASSAULT occurred
            The accord involves the withdrawal of Chadian troops from Niger. | RETREAT planned
            The deal provides for the release of forty sailors by Oman. | AGREE occurred
            The roadmap envisages talks between Mali and Niger. | CONSULT planned
            The truce requires the withdrawal of Chadian troops. | RETREAT planned
            The package includes the release of Danish sailors by Oman. | AGREE occurred
            The crisis involves the withdrawal of Chadian troops from Niger. | RETREAT occurred
            Danish monitors are now allowed to enter Idlib. | RETREAT occurred
            It was Peru that held talks with Chile. | CONSULT occurred
            Turkey does not recognise Cyprus. | SUPPORT denied
            The vote came shortly after fellow deputy Bo Lund and former premier Ana Moe announced their own support for Togo. | SUPPORT occurred
            Oman is to protect the Yemeni herders. | AID planned
            The Ghanaian minister said that Togo needs to release the sailors. | REQUEST occurred
            The Ghanaian minister said that Togo has to release the sailors. | REQUEST occurred
            India's minister said that India must release the sailors. | RETREAT hypothetical
            Chile did not refrain from criticising Peru. | ACCUSE occurred
            Rebels failed to prevent an attack on the palace by Chadian soldiers. | ASSAULT occurred
            """)
    void whatDidNotHappenSaysSo(String sentence, String event) {
        assertThat(told(sentence)).contains(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru is at ease, provided that Chile does not attack Bolivia.",
                "The envoy spoke of guarantees that Serbia would never invade Kosovo.",
                "Ghana stopped short of expelling the Togolese envoy.",
                "Finland refrained from criticising Hungary over the vote.",
                "Eritrea held off on attacking Djibouti.",
                "Peru's president flew home without meeting the Bolivian leader.",
                "Police thwarted an attack by militants on the Kenyan parliament.",
                "Soldiers foiled a plot to kill the Malian premier.",
                "The king avoided a meeting with the Spanish premier.",
                "The deputy likened the rally to an assault on the palace.",
                "Peru fought back to beat Chile at the Andes Park.",
                "Spain's Alba Ruiz defeated Italy's Rosa Conti in Miami.",
                "The deputies debated a bill banning rallies in Ghana.",
                "The ministry has a policy of not arresting envoys of Togo.",
                "Will Serbia attack Kosovo?",
                "A majority of the senate is needed to impeach a judge in Brazil.",
                "It is illegal to protest in Belarus.",
                "Moe described the accord as banning Danish troops from Togo.",
                "The king of Tonga is allowed to dissolve the assembly.",
                "No meeting with the Kenyan president is planned."
            })
    void whatWasAvertedOrOnlyAskedIsNoEvent(String sentence) {
        assertThat(told(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Japan warned Myanmar against selling arms to Laos. | AID
            The court order prohibits Malta from releasing the Libyan sailors. | RETREAT
            Thousands of Chadian soldiers flew to Mali to fight the rebels. | THREATEN
            Greece's premier told Turkey's president that Ankara must not help Libya. | AID
            """)
    void whatIsWarnedAgainstOrForbiddenIsNoEvent(String sentence, String type) {
        assertThat(told(sentence)).isNotEmpty().noneMatch(event -> event.startsWith(type));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The Omani army stayed in Yemen to fight the rebels. | THREATEN
            The law is meant only to protect Kenya's herders. | AID
            Turkey's drilling is only to protect Cypriots, Erdogan said. | AID
            Cuba invited Cyprus, which Turkey does not recognise. | SUPPORT
            Malta rejected a call by Fiji to reopen the ports. | CONCEDE
            Lund can lead Ghana in the direction it needs to go, the premier said. | REQUEST
            The general was convicted of conspiracy to smuggle arms to Libya. | AID
            Lund was charged with assault and battery in Ghana. | ASSAULT
            The captain was acquitted of murder by a court. | ASSAULT
            Peru had 45 days to release the Bolivian engineers. | AGREE
            """)
    void whatSomethingElseIsDoneForIsNoEvent(String sentence, String type) {
        assertThat(told(sentence)).noneMatch(event -> event.startsWith(type));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Moreno and Silva will discuss fishing, cyber attacks and the war in Mali. | ASSAULT COERCE
            The envoys of Laos and Thailand discussed a protest over the dam. | PROTEST
            Oman's sultan welcomed the decision to hold the summit in Muscat. | CONSULT
            """)
    void whatATalkIsAboutAndWhatIsJudgedIsNoEvent(String sentence, String types) {
        assertThat(told(sentence)).isNotEmpty().noneMatch(event -> types.contains(event.split(" ")[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It will be the first meeting between the Omani sultan and the Qatari emir.",
                "It would be the second visit by a Chilean minister to Peru."
            })
    void whatIsOnlyDescribedIsToldElsewhere(String sentence) {
        assertThat(told(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The Omani sultan and the Qatari emir held their first meeting in Muscat. | CONSULT occurred
            It was the first visit of a Chilean minister to Peru in two years. | CONSULT occurred
            Chad discussed the border with Niger after rebels attacked Diffa. | ASSAULT occurred
            Laos's premier left for Hanoi to meet the Vietnamese president. | CONSULT planned
            Chad plans to attack the rebels. | THREATEN occurred
            Norway decided to expel two Omani diplomats. | SANCTION occurred
            """)
    void whatIsPlannedOrDecidedStays(String sentence, String event) {
        assertThat(told(sentence)).contains(event);
    }

    private static List<String> told(String sentence) {
        var report = TestReport.of(sentence).published("2022-06-15").report();
        return READER.read(report, TestModels.annotator().annotate(report), List.of()).stream()
                .map(event -> event.type() + " " + event.status().label())
                .toList();
    }
}
