package org.chancery.extract.event.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.TestModels;
import org.chancery.TestReport;
import org.chancery.extract.event.EventReader;
import org.chancery.knowledge.EventLexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseRulesTest {

    private static final EventReader READER = new EventReader(new EventLexicon());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Peru characterized the drill as "a reckless provocation of Chilean fishermen". | quoted-parties | recipients "Chilean fishermen" > none
            The envoys of Oman and Qatar will meet in Sohar. | factuality | status occurred > planned; words of status none > "will"
            Laos did not meet Cambodia. | factuality | status occurred > denied; words of status none > "not"
            Chile might host Peru's president for talks. | factuality | status occurred > hypothetical; words of status none > "might"
            Malta failed to send aid to Libya. | failed-attempt | told > untold
            Peru and Chile failed to reach an agreement with Bolivia. | failed-attempt | type AGREE > REJECT; status denied > occurred
            Did Peru's president meet Chile's leader? | question | told > untold
            Peru beat Chile in Arica. | contest | told > untold
            The conference opened without a meeting between Serbia and Kosovo. | absent-parties | actors "Serbia, Kosovo" > none
            An attack on the dam was feared in Ghana. | unreal-without-actor | told > untold
            Experts met in a hotel. | unnamed-meeting | told > untold
            Rebels killed two soldiers in a car bombing near Goma. | assault-instrument | type ASSAULT > ASSAULT/explosives
            Spain called off the meeting with Morocco. | status-of-words | status occurred > cancelled
            Police gathered to arrest the rebels' leader in Lima. | decided-deed | status planned > occurred
            Turkey will impose sanctions on Syria. | announcement-shift | type SANCTION > THREATEN/relations; status planned > occurred
            Visitors will not be released on Monday. | announcement-shift | told > untold
            Qatar will not release the prisoners. | announcement-shift | type RETREAT/release > REJECT/yield; status denied > occurred
            The junta of Mali never recognised the vote in Togo. | withheld-stance | type SUPPORT > REJECT/assist; status denied > occurred
            Peru did not support the plan of Chile. | withheld-stance | type SUPPORT > REJECT/assist; status denied > occurred
            Peru does not support the plan of Chile. | withheld-stance |
            Samoa has not ratified the treaty with Fiji. | withheld-stance |
            Qatar did not agree to the plan of Oman. | withheld-stance | type AGREE > REJECT/yield; status denied > occurred
            The senate of Haiti did not endorse the Cuban ambassador. | withheld-stance | type SUPPORT > REJECT/assist; status denied > occurred
            Oman has not yet recognised Kosovo. | withheld-stance |
            The senator did not endorse Moe until July. | withheld-stance |
            The premier of Malta did not praise Libya. | withheld-stance |
            Protests were held. | parties-needed | told > untold
            Moe is the first Norwegian premier to visit Togo since the war. | first-to-do | status planned > occurred
            Bombing the dam of Kariba would help nobody, Zambia's president said. | deed-as-subject | told > untold
            Under the charter, the assembly of Fiji impeaches the judges of the land. | customary-deed | told > untold
            The Fijian council works closely with the Tongan ministry. | customary-deed | told > untold
            The Fijian council works now with the Tongan ministry. | customary-deed |
            Norway's premier usually meets the Danish ambassador on Mondays. | customary-deed | told > untold
            Villagers gave Peru until Monday to withdraw its troops. | allotted-time | type RETREAT
            The mayor of Lima has until May 4 to release the prisoners. | allotted-time | told > untold
            Moe will visit Togo in May, an aide said on Monday, the first trip to Togo by a Norwegian premier since the war. | described-meeting | told > untold
            "We must act", Latvia's foreign minister Ann Moe said on arriving in Luxembourg. | arrival-scene | told > untold
            "We must act", Latvia's foreign minister Ann Moe said as she arrived in Brussels for a meeting. | arrival-scene | told > untold
            Latvia's foreign minister Ann Moe arrived in Luxembourg on Monday. | arrival-scene |
            "We must act", Latvia's foreign minister Ann Moe said on arriving in Oslo for talks with Norway's premier Jon Berg. | arrival-scene |
            Ghana urged Togo to reply in writing next week. | future-date | time "next week" > none
            Ghana's president visited Togo on Tuesday. | dated-event | time none > "Tuesday"
            Ghana and Togo hold talks in Accra on Friday. | future-date | status occurred > planned
            Talks between Ghana and Togo planned for Friday were postponed. | cancellation | status planned > cancelled
            """)
    void aRuleSaysWhatItChanged(String sentence, String rule, String change) {
        var changes = changes(sentence, rule);
        if (change == null) {
            assertThat(changes).isEmpty();
        } else {
            assertThat(changes).anyMatch(found -> found.startsWith(change));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Ghana's president met Togo's premier. | factuality
            Moe will be the first Norwegian premier to visit Togo since the war. | first-to-do
            Norway sent aid to Nepal. | failed-attempt
            The envoy asked "what is peace then, sir?" and met the Syrian president. | question
            Serbia and Kosovo met without the envoy of Bosnia. | unnamed-meeting
            Ghana's president met the Togolese leader on 24 June. | future-date
            Two ministers met in Lima. | unnamed-meeting
            Rebels killed two soldiers near Goma. | assault-instrument
            Spain met Morocco's envoys. | status-of-words
            Austria decided to meet the Belarusian premier. | decided-deed
            Oman will meet Qatar's envoys. | announcement-shift
            Ghana's president visited Togo. | dated-event
            Portugal promised to reopen its ports to Angola on Friday. | cancellation
            The bombing of the dam by Chad angered Cameroon. | deed-as-subject
            Meeting Moe on Monday, Fiji's premier praised him. | deed-as-subject
            Under the new accord Chad sent troops to Niger. | customary-deed
            Mali officially recognises Chad's rebels. | customary-deed
            Soldiers of Mali routinely beat up traders of Chad. | customary-deed
            Peru gave Chile a warship to patrol the strait. | allotted-time
            Peru will keep its troops in Chile until May to train the police. | allotted-time
            """)
    void aRuleLeavesAlone(String sentence, String rule) {
        assertThat(changes(sentence, rule)).isEmpty();
    }

    /** Published on a Wednesday. */
    private static List<String> changes(String sentence, String rule) {
        var report = TestReport.of(sentence).published("2022-06-15").report();
        return READER.accounts(report, TestModels.annotator().annotate(report), List.of()).stream()
                .flatMap(account -> account.effects().stream())
                .filter(effect -> effect.rule().equals(rule))
                .map(effect -> effect.change())
                .toList();
    }
}
