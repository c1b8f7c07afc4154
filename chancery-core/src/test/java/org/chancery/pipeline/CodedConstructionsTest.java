package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.pipeline.CodedLines.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What modality, words that stand for others, headlines and places make of a clause, in the form of {@link CodedLines}. */
class CodedConstructionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Indian Prime Minister Narendra Modi will travel to the United States on Friday. | CONSULT/visit planned: Narendra Modi > USA
            The Kremlin called off talks with Japan over the Kuril islands. | CONSULT cancelled: RUS > JPN
            Iranian and Saudi officials are holding talks in Baghdad this week. | CONSULT ongoing: Iranian officials, Saudi officials >
            The foreign ministers of Armenia and Azerbaijan are due to meet in Moscow next week. | CONSULT planned: Ararat Mirzoyan, Jeyhun Bayramov >
            Raab is scheduled to meet Blinken on Tuesday ahead of the G7 summit. | CONSULT planned: Raab > Blinken
            If Biden meets Putin in Geneva, the two could discuss arms control. | CONSULT hypothetical: Biden > Putin; CONSULT hypothetical: Biden, Putin >
            Xi's visit to Seoul was postponed because of the pandemic. | CONSULT/visit cancelled: Xi > KOR
            The United States is working closely with South Korea on supply chains. | COOPERATE ongoing: USA > KOR
            Russia will withdraw its troops from Kazakhstan next week. | RETREAT/withdraw planned: RUS > KAZ
            French forces are pulling out of Mali. | RETREAT/withdraw ongoing: French forces > MLI
            Biden warned that Russia would face severe sanctions if it invaded Ukraine. | THREATEN occurred: Biden > RUS; ASSAULT hypothetical: RUS > UKR
            Polish women are protesting against a new abortion law. | PROTEST/demo ongoing: Polish women >
            NATO will send more battalions to Lithuania. | MOBILIZE/troops planned: NATO > LTU
            Austin plans to visit Seoul in December. | CONSULT/visit planned: Austin > KOR
            A meeting between Putin and Erdogan is planned for late September. | CONSULT planned:  > Putin, Erdogan
            The summit between Japan and South Korea was cancelled. | CONSULT/multilateral cancelled:  > JPN, KOR
            The Kremlin denied that Putin had met Prigozhin. | CONSULT denied: Putin > Prigozhin
            Putin could meet Zelensky in Turkey, Peskov said. | CONSULT hypothetical: Putin > Zelensky
            Biden would have met Xi in Rome had the Chinese leader attended. | CONSULT hypothetical: Biden > Xi
            Lavrov is expected to hold talks with Baerbock in Moscow. | CONSULT planned: Lavrov > Baerbock
            Prime Minister Boris Johnson is to meet President Biden in Washington on Tuesday. | CONSULT planned: Boris Johnson > Joe Biden
            EU foreign ministers are meeting in Brussels. | CONSULT ongoing: EU foreign ministers >
            The two leaders will discuss Libya when Macron visits Algiers next month. | CONSULT planned: two leaders > ; CONSULT/visit planned: Macron > DZA
            The Taliban have not released the American hostage. | RETREAT/release denied: Taliban > American hostage
            Kishida is set to fly to Glasgow on Tuesday. | CONSULT/visit planned: Kishida > Glasgow
            Talks between Sudan and Ethiopia are to resume on Saturday. | CONSULT planned: SDN, ETH >
            Abe may visit Iran, Kyodo reported. | CONSULT/visit hypothetical: Abe > IRN
            Macron's planned trip to Mali has been called off. | CONSULT/visit cancelled: Macron > MLI
            Pompeo postponed his trip to Kyiv. | CONSULT/visit cancelled: Pompeo > UKR
            Putin did not meet Zelensky in Paris. | CONSULT denied: Putin > Zelensky
            China cancelled a meeting with Lithuania's foreign minister. | CONSULT cancelled: CHN > Gabrielius Landsbergis
            Talks between Sudan and Egypt were called off on Sunday. | CONSULT cancelled:  > SDN, EGY
            The Taliban are negotiating with the United States in Doha. | CONSULT ongoing: Taliban > USA
            A summit of NATO leaders is due in Madrid in June 2022. | CONSULT/multilateral planned: NATO leaders >
            Macron might travel to Moscow to see Putin. | CONSULT/visit hypothetical: Macron > RUS
            Unless Iran meets the IAEA, sanctions will be restored. | CONSULT hypothetical: IRN > International Atomic Energy Agency
            Turkey denied detaining the journalist. | COERCE/arrest denied: TUR > journalist
            Russia denied that it had bombed the hospital in Mariupol. | ASSAULT/explosives denied: RUS > hospital
            Britain is expected to recognise the interim government. | SUPPORT planned: GBR > interim government
            The US plans to pull out all troops from Iraq by December. | RETREAT/withdraw planned: USA > IRQ
            Biden, Putin to meet in Geneva | CONSULT planned: Biden, Putin >
            Pence cancels Cairo trip | CONSULT/visit cancelled: Pence >
            China and Britain were to have met on Friday but London has postponed them. | CONSULT cancelled: CHN, GBR >
            Talks between China and Britain are scheduled for Friday. | CONSULT planned:  > CHN, GBR
            If Russia invades Ukraine, gas prices will rise. | ASSAULT hypothetical: RUS > UKR
            Abbas did not meet Netanyahu. | CONSULT denied: Abbas > Netanyahu
            The rebels have not released the engineers. | RETREAT/release denied: rebels > engineers
            India and Pakistan are negotiating in Dubai. | CONSULT ongoing: IND, PAK >
            Kishida postponed his trip to Brazil. | CONSULT/visit cancelled: Kishida > BRA
            Japan will give Kenya 30 million dollars in food aid. | AID planned: JPN > KEN
            Lula might have met Milei in Asuncion. | CONSULT hypothetical: Lula > Milei
            """)
    void tellsPlannedCancelledDeniedOngoingAndHypothetical(String text, String events) {
        assertThat(told(text)).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Blinken met Chung and Motegi in New York. The three ministers discussed North Korea. | CONSULT occurred: Blinken > Chung, Motegi; CONSULT occurred: Blinken, Chung, Motegi >
            U.S. Secretary of State Antony Blinken met Japanese Foreign Minister Toshimitsu Motegi and South Korean Foreign Minister Chung Eui-yong in New York on Wednesday. The three ministers discussed North Korea. | CONSULT occurred: Antony Blinken > Toshimitsu Motegi, Chung Eui-yong; CONSULT occurred: Antony Blinken, Toshimitsu Motegi, Chung Eui-yong >
            Russia and Ukraine held talks in Istanbul. Both sides agreed to a prisoner swap. | CONSULT occurred: RUS, UKR > ; AGREE occurred: RUS, UKR >
            The United States and Iran met in Geneva. The two countries agreed to continue the dialogue. | CONSULT occurred: USA, IRN > ; AGREE occurred: USA, IRN >
            The Colombian government and the National Liberation Army agreed on Monday to end two years of war, at talks in Norway. The two sides will meet again. | AGREE occurred: COL, National Liberation Army > ; CONSULT planned: COL, National Liberation Army >
            Jens Weidmann, the head of Germany's Federal Bank, and French central banker Anne Leroux signed the agreement in Bonn in the presence of Christine Lagarde. | SUPPORT occurred: Jens Weidmann, Anne Leroux >
            Norwegian Prime Minister Kari Lund told Swedish Prime Minister Per Berg that the two countries should open the border. | REQUEST/yield occurred: Kari Lund > Per Berg
            Kenyan President William Ruto threatened Somalia with a blockade if it attacked Djibouti, in a speech on Monday. | THREATEN occurred: William Ruto > SOM; ASSAULT hypothetical: SOM > DJI
            The African Union, Egypt, Kenya and Togo imposed sanctions on Mali. The four urged Mali to hold a vote. | SANCTION occurred: African Union, EGY, KEN, TGO > MLI; REQUEST/change occurred: African Union, EGY, KEN, TGO > MLI
            Latvian President Edgars Rinkevics met NATO envoy Jan Berg in Riga. Rinkevics asked the alliance for drones. | CONSULT occurred: Edgars Rinkevics > Jan Berg; REQUEST/assist occurred: Edgars Rinkevics > NATO
            Estonia will send tanks to Moldova. Belarus's embassy in Tallinn condemned it as dangerous. | AID planned: EST > MDA; ACCUSE/disapprove occurred: Belarus's embassy > EST
            The Kenyan army said it had attacked rebels in Somalia. | ASSAULT occurred: Kenyan army > rebels
            A Turkish delegation met Kurdish leaders in Erbil. The delegation also visited Baghdad. | CONSULT occurred: Turkish delegation > Kurdish leaders; CONSULT/visit occurred: Turkish delegation > IRQ
            Britain, France and Germany backed the nuclear talks. The three countries urged Iran to return to compliance. | SUPPORT occurred: GBR, FRA, DEU > ; REQUEST/change occurred: GBR, FRA, DEU > IRN
            U.S. Secretary of State Antony Blinken met Kim Jong Un in Hanoi. He briefed the allies on Tuesday. | CONSULT occurred: Antony Blinken > Kim Jong Un; CONSULT occurred: Antony Blinken > allies
            Four aid workers were abducted and two journalists arrested in Sudan. | ASSAULT/abduct occurred:  > Four aid workers; COERCE/arrest occurred: SDN > two journalists
            The United States and Japan held talks in Tokyo. The allies met again on Friday. | CONSULT occurred: USA, JPN > ; CONSULT occurred: USA, JPN >
            """)
    void knowsWhoIsMeantByWordsThatStandForOthers(String text, String events) {
        assertThat(told(text)).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Blinken meets Lavrov in Stockholm | CONSULT occurred: Blinken > Lavrov
            Two journalists arrested in Belarus | COERCE/arrest occurred: BLR > Two journalists
            EU expels 20 Russian diplomats | SANCTION/expel occurred: European Union > 20 Russian diplomats
            North Korea fires two missiles into sea | MOBILIZE/weapons occurred: PRK >
            Iran threatens to quit nuclear pact | THREATEN occurred: IRN >
            China slams US over Taiwan arms sale | ACCUSE/disapprove occurred: CHN > USA
            Russia rejects UN resolution | REJECT/assist occurred: RUS > United Nations
            Thousands march against coup in Khartoum | PROTEST/demo occurred: Thousands > SDN; ASSAULT occurred:  > SDN
            """)
    void readsHeadlines(String text, String events) {
        assertThat(told(text)).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Atlanta, Georgia, hosted a film festival last week.
            Michael Jordan scored forty points on Sunday.
            Smith told reporters that the talks would go on.
            Iran's UN mission denied the accusation.
            "This dispute must be settled, and it must be settled by talks," Ruto said.
            Norway held talks on Monday with Norwegian Prime Minister Erna Solberg.
            Beijing has not confirmed the meeting.
            March was the wettest month in Kenya for a decade.
            The summit of the mountain was covered in snow.
            Rescuers failed to save the dog.
            Turkey and Greece failed to reach an agreement on the islands.
            Analysts discussed the price of oil.
            The court of King Charles bought a painting in Madrid.
            The striker scored twice against Peru.
            Paul Strike joined a club in Leeds.
            The new law firm has offices in Geneva and Nairobi.
            Prices rose in Turkey last week.
            Tourists flock to Rome in spring.
            The village lies on the border between Chad and Niger.
            The band will release an album in June.
            Storms battered the coast of Norway.
            The company reported a loss in Spain.
            """)
    void leavesAlone(String text) {
        assertThat(told(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Merkel spoke with Putin on Monday and urged him to free Navalny. | CONSULT occurred: Merkel > Putin; REQUEST/yield occurred: Merkel > Putin
            After meeting Wang Yi, Blinken accused him of evasion. | CONSULT occurred: Blinken > Wang Yi; ACCUSE/disapprove occurred: Blinken > Wang Yi
            Police in Minsk detained a prominent journalist, Vera Novik, on Thursday. | COERCE/arrest occurred: Police > Vera Novik
            The court jailed a former banker, Ali Rahimi, for fraud. | COERCE/arrest occurred: court > Ali Rahimi
            Mali ordered French troops to leave. | SANCTION/expel occurred: MLI > French troops
            Niger told American soldiers to leave the country. | SANCTION/expel occurred: NER > American soldiers
            The Danish prime minister is due to host her Swedish counterpart on Friday. | CONSULT/visit planned: Stefan Lofven > Mette Frederiksen
            If Israel strikes, Iran will retaliate. | THREATEN/violence occurred: IRN >
            """)
    void findsWhoIsMeantBeyondTheNearestNoun(String text, String events) {
        assertThat(told(text)).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Emmanuel Macron will travel to Kigali on Thursday for talks with Paul Kagame on the fighting in eastern Congo. | Kigali
            Beijing lodged a protest with Tokyo over the lack of restraint in the Senkakus. | -
            Lavrov and Fidan met in Antalya for talks about the war in Libya. | Antalya
            Raisi and Sharif discussed trade on the margins of a summit in Ashgabat. | Ashgabat
            Blinken met Kuleba on a visit to Kyiv. | Kyiv
            Cassis and Borrell held talks in Geneva. | Geneva
            Canada expelled two envoys in response to the poisoning of a dissident in Hull. | Canada
            Norway suspended talks with Peru on trying to end the violence in Mali. | -
            A meeting between Blinken and Lavrov, planned for Friday in Geneva, was called off. | Geneva
            """)
    void takesNoPlaceOfTheMatterForThePlaceOfTheEvent(String text, String place) {
        assertThat(CodedLines.events(text)
                        .get(0)
                        .place()
                        .map(it -> it.place().name())
                        .orElse("-"))
                .isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Blinken and Motegi met for three hours in a 19th-century palace on Monday. | 2021-09-20
            Macron discussed the 2015 nuclear deal with Raisi on Tuesday. | 2021-09-21
            A meeting between Motegi and Chung, planned for Friday in Busan, was called off. | 2021-09-24
            Peru and Chile signed the 1929 treaty. | -
            It was the first trip of Macron to Chile since the war of 2001. | -
            """)
    void takesNoDayOfSomethingElseForTheDayOfTheEvent(String text, String day) {
        assertThat(CodedLines.events(text)
                        .get(0)
                        .date()
                        .flatMap(it -> it.range().start())
                        .map(Object::toString)
                        .orElse("-"))
                .isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            Kenya, Uganda, the Comoros and Rwanda severed ties with Burundi on Friday. | SANCTION/withdraw occurred: KEN, UGA, COM, RWA > BDI
            Norway on Monday suspended talks with Peru on trying to end the fighting in Mali and accused Lima of delay. | SANCTION/withdraw occurred: NOR > PER; RETREAT/ceasefire occurred: NOR > MLI; ACCUSE/disapprove occurred: NOR > PER
            Foreign Minister Wang Yi called the visit a farce. | ACCUSE/disapprove occurred: Wang Yi >
            The envoy deeply regretted the breakdown of the talks. | ``
            Turkey regretted the downing of a Russian plane. | CONCEDE occurred: TUR > Russian plane
            Chilean President Sebastian Pinera left Peru on Monday after a visit of two days. | CONSULT/visit occurred: Sebastian Pinera > PER
            """)
    void readsListsJoinedVerbsAndWordsOfJudgement(String text, String events) {
        assertThat(told(text)).isEqualTo(events);
    }
}
