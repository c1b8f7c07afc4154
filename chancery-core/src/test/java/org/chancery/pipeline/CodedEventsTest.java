package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.pipeline.CodedLines.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clauses of every type tell of: who did what to whom, in the form of {@link CodedLines}. */
class CodedEventsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            U.S. Secretary of State Antony Blinken and Japanese Foreign Minister Toshimitsu Motegi met in London on Monday. | CONSULT occurred: Antony Blinken, Toshimitsu Motegi >
            Russian Foreign Minister Sergei Lavrov sat down with his Ukrainian counterpart Dmytro Kuleba in Antalya on Thursday. | CONSULT occurred: Sergei Lavrov > Dmytro Kuleba
            French President Emmanuel Macron telephoned Russian President Vladimir Putin on Sunday. | CONSULT/phone occurred: Emmanuel Macron > Vladimir Putin
            U.S. President Joe Biden and Chinese President Xi Jinping held a phone call on Thursday, the White House said. | CONSULT/phone occurred: Joe Biden, Xi Jinping >
            German Chancellor Angela Merkel paid a two-day visit to Turkey last week. | CONSULT/visit occurred: Angela Merkel > TUR
            Turkish Foreign Minister Mevlut Cavusoglu arrived in Cairo on Saturday. | CONSULT/visit occurred: Mevlut Cavusoglu > EGY
            Talks between Iran and the E3 resumed in Vienna on Monday. | CONSULT occurred: IRN, E3 >
            An Israeli delegation flew to Cairo for talks with Egyptian mediators. | CONSULT/visit occurred: Israeli delegation > EGY, Egyptian mediators
            Olaf Scholz, who visited Warsaw on Monday, said the two countries remain close. | CONSULT/visit occurred: Olaf Scholz > POL
            Qatar mediated between the Taliban and the Afghan government. | CONSULT/third-party occurred: QAT > Taliban, AFG
            North Korea said it would not meet with the United States. | REJECT/meet occurred: PRK > USA
            Having met Erdogan in Ankara, Stoltenberg flew to Athens. | CONSULT occurred: Stoltenberg > Erdogan; CONSULT/visit occurred: Stoltenberg > GRC
            Wang Yi held talks with Josep Borrell, then with Heiko Maas. | CONSULT occurred: Wang Yi > Josep Borrell, Heiko Maas
            Serbia and Kosovo reached a deal on licence plates on Thursday. | AGREE occurred: SRB, XKX >
            Israel agreed to release 20 Palestinian prisoners. | AGREE occurred: ISR > 20 Palestinian prisoners
            The United States pledged to supply Taiwan with more weapons. | AGREE occurred: USA > TWN
            India and China have agreed to pull back troops from the disputed border. | AGREE occurred: IND, CHN >
            Ukraine's President Volodymyr Zelensky accepted an invitation to visit Washington. | AGREE occurred: Volodymyr Zelensky > USA
            Russia offered to mediate between Armenia and Azerbaijan. | AGREE occurred: RUS > ARM, AZE
            The two Koreas, North Korea and South Korea, struck an agreement to reconnect railways. | AGREE occurred: PRK, KOR >
            Kishida invited Biden to visit Hiroshima. | AGREE occurred: Kishida > Biden
            China praised Pakistan for its role in the Afghan peace process. | SUPPORT occurred: CHN > PAK
            The United States reaffirmed its support for Israel. | SUPPORT occurred: USA > ISR
            Britain voiced solidarity with Ukraine. | SUPPORT occurred: GBR > UKR
            The European Union welcomed Serbia's decision to hold early elections. | SUPPORT occurred: European Union > SRB
            UN Secretary-General Antonio Guterres congratulated Barbados on becoming a republic. | SUPPORT occurred: Antonio Guterres > BRB
            Venezuela recognised the independence of Abkhazia. | SUPPORT occurred: VEN > Abkhazia
            Hungarian Prime Minister Viktor Orban defended Putin on Tuesday. | SUPPORT occurred: Viktor Orban > Putin
            Greece's parliament ratified the maritime accord with Egypt. | SUPPORT occurred: Greece's parliament > EGY
            Poland apologised to Ukraine for the incident. | CONCEDE occurred: POL > UKR
            Myanmar's junta pardoned 5,000 prisoners on Sunday. | CONCEDE occurred: MMR > 5,000 prisoners
            Iran yielded to demands by the UN nuclear watchdog. | CONCEDE occurred: IRN > International Atomic Energy Agency
            Washington eased visa rules for Chinese students. | CONCEDE occurred: USA > Chinese students
            Turkey lifted its ban on Wikipedia. | CONCEDE occurred: TUR > Wikipedia
            Germany expressed regret over its colonial crimes in Namibia. | CONCEDE occurred: DEU > NAM
            Egypt lifted the state of emergency on Monday. | CONCEDE occurred: EGY >
            Japan and Australia conducted joint naval drills in the South China Sea. | COOPERATE occurred: JPN, AUS >
            Russia and China held joint military exercises near Taiwan. | COOPERATE occurred: RUS, CHN >
            France shared intelligence with Mali. | COOPERATE occurred: FRA > MLI
            Russia extradited a suspected hacker to the United States. | COOPERATE occurred: RUS > USA
            Turkey and Greece jointly rescued migrants in the Aegean. | AID occurred: TUR, GRC > migrants
            Ukraine and Russia swapped 70 prisoners on Sunday. | COOPERATE occurred: UKR, RUS >
            Indian police cooperated with Interpol in the investigation. | COOPERATE occurred: Indian police > Interpol
            China donated three million vaccine doses to Afghanistan. | AID occurred: CHN > AFG
            Japan provided $20 million in emergency aid to Mozambique. | AID occurred: JPN > MOZ
            The United States sent relief supplies to Haiti after the earthquake. | AID occurred: USA > HTI
            The International Monetary Fund approved a $6 billion loan for Pakistan. | AID occurred: International Monetary Fund > PAK
            Turkey has taken in 3.6 million Syrian refugees. | AID occurred: TUR > 3.6 million Syrian refugees
            Lebanon received 100 million euros in humanitarian assistance from the European Union. | AID occurred: European Union > LBN
            Britain delivered anti-tank missiles to Ukraine. | AID occurred: GBR > UKR
            Canada granted asylum to a Saudi teenager. | AID occurred: CAN > Saudi teenager
            Spanish coast guards rescued 120 migrants off the Canary Islands. | AID occurred: Spanish coast guards > 120 migrants
            The World Food Programme distributed food to displaced families in Ethiopia's Tigray region. | AID occurred: World Food Programme > families
            Germany evacuated 500 Afghans from Kabul. | AID occurred: DEU > 500 Afghans
            The EU disbursed a further 600 million euros to Kyiv. | AID occurred: European Union > UKR
            Cuban doctors treated patients in Italy. | AID occurred: Cuban doctors > ITA
            India extended a $1 billion credit line to Sri Lanka. | AID occurred: IND > LKA
            Kuwait flew 40 tonnes of medical supplies to Beirut. | AID occurred: KWT > LBN
            The UN deployed 300 peacekeepers to northern Mali. | AID occurred: United Nations > MLI
            Paris Club creditors forgave half of Somalia's debt. | AID occurred: Paris Club creditors > SOM
            The United States withdrew its last troops from Afghanistan on August 30. | RETREAT/withdraw occurred: USA > AFG
            Iran released British-Iranian aid worker Nazanin Zaghari-Ratcliffe on Wednesday. | RETREAT/release occurred: IRN > Nazanin Zaghari-Ratcliffe
            Austrian Chancellor Sebastian Kurz resigned on Saturday. | RETREAT/resign occurred: Sebastian Kurz >
            Israel and Hamas declared a ceasefire on Friday. | RETREAT/ceasefire occurred: ISR, Hamas >
            The United States lifted sanctions on two Iranian officials. | RETREAT occurred: USA > two Iranian officials
            Iran allowed UN inspectors into the Natanz plant. | RETREAT/access occurred: IRN > UN inspectors
            Two Canadians detained in China were freed on Friday. | COERCE/arrest occurred: CHN > Two Canadians; RETREAT/release occurred:  > Two Canadians
            Haiti's prime minister stepped down amid protests. | RETREAT/resign occurred: Ariel Henry >
            Guterres urged the Taliban to let girls attend school. | REQUEST/change occurred: Guterres > Taliban
            Ukraine asked the United States for anti-aircraft missiles. | REQUEST/assist occurred: UKR > USA
            Beijing demanded that Tokyo withdraw the remarks. | REQUEST/change occurred: CHN > JPN
            The EU called on Belarus to release political prisoners. | REQUEST/yield occurred: European Union > BLR
            The African Union appealed for an immediate ceasefire in Tigray. | REQUEST/yield occurred: African Union > Tigray
            North Korea insisted that sanctions be lifted first. | REQUEST/yield occurred: PRK >
            Taiwan sought help from the World Health Organization. | REQUEST/assist occurred: TWN > World Health Organization
            Protesters demanded the resignation of Sudan's prime minister. | REQUEST/change occurred: Protesters > Abdalla Hamdok
            Zelensky proposed talks with Putin. | REQUEST/meet occurred: Zelensky > Putin
            Washington accused Beijing of genocide in Xinjiang. | ACCUSE/disapprove occurred: USA > CHN
            Iran blamed Israel for the sabotage of its Natanz nuclear site. | ACCUSE/disapprove occurred: IRN > ISR; ASSAULT occurred:  > Natanz
            EU foreign policy chief Josep Borrell condemned the coup in Myanmar. | ACCUSE/disapprove occurred: Josep Borrell > MMR
            France summoned the Australian ambassador over the submarine deal. | ACCUSE/allege occurred: FRA > Australian ambassador
            Russia alleged that the United States had violated its airspace. | ACCUSE/allege occurred: RUS > USA
            China lodged a protest with Japan over the shrine visit. | ACCUSE/disapprove occurred: CHN > JPN
            Nicaragua sued Germany at the International Court of Justice. | ACCUSE/disapprove occurred: NIC > DEU
            The United Nations expressed concern about Ethiopia's expulsion of its officials. | ACCUSE/disapprove occurred: United Nations > ETH
            Russian criticism of NATO sharpened this week. | ACCUSE/disapprove occurred: RUS > NATO
            Belarus was accused by Poland of weaponising migrants. | ACCUSE/disapprove occurred: POL > BLR
            Iran rejected a U.S. offer of direct talks. | REJECT occurred: IRN > USA
            North Korea spurned South Korea's proposal to declare an end to the war. | REJECT occurred: PRK > KOR
            Abbas refused to meet Pence in Ramallah. | REJECT/meet occurred: Abbas > Pence
            Russia vetoed a UN Security Council resolution on climate. | REJECT occurred: RUS > UN Security Council
            Hungary blocked an EU statement criticising China. | REJECT occurred: HUN > European Union
            Serbia has no plans to recognise Kosovo. | REJECT/assist occurred: SRB > XKX
            Beijing dismissed the allegations by Australia as groundless. | REJECT occurred: CHN > AUS
            The US denied a visa to Iran's foreign minister. | REJECT occurred: USA > Hossein Amir-Abdollahian
            Brazil turned down a G7 offer of aid. | REJECT occurred: BRA > Group of Seven
            China threatened the United States with retaliation over Taiwan. | THREATEN occurred: CHN > USA
            Turkey threatened to expel 10 Western ambassadors. | THREATEN/relations occurred: TUR > 10 Western ambassadors
            Israel warned Iran of military action. | THREATEN occurred: ISR > IRN
            Moscow vowed to retaliate against new American sanctions. | THREATEN/violence occurred: RUS > USA
            ECOWAS gave Mali an ultimatum to hold elections. | THREATEN occurred: ECOWAS > MLI
            North Korea vowed revenge on South Korea. | THREATEN/violence occurred: PRK > KOR
            Thousands of demonstrators marched through Minsk on Sunday. | PROTEST/demo occurred: Thousands of demonstrators > BLR
            Argentine truckers went on strike over fuel prices. | PROTEST/strike occurred: Argentine truckers >
            Jailed Kremlin critic Alexei Navalny began a hunger strike. | PROTEST/hunger occurred: Alexei Navalny >
            Rioters set fire to cars in Rotterdam on Friday night. | PROTEST/riot occurred: Rioters > Rotterdam
            The United States will stage a diplomatic boycott of the Beijing Games. | THREATEN/relations occurred: USA > CHN
            Farmers blocked highways around New Delhi. | PROTEST/obstruct occurred: Farmers > IND
            Lebanese protesters rallied against corruption in Beirut. | PROTEST/demo occurred: Lebanese protesters > LBN
            Crowds gathered outside the Chinese embassy in Manila to protest against the incursion. | PROTEST/demo occurred: Crowds > Chinese embassy
            Russia expelled two Bulgarian diplomats. | SANCTION/expel occurred: RUS > two Bulgarian diplomats
            Morocco cut diplomatic ties with Algeria. | SANCTION/withdraw occurred: MAR > DZA
            The United States suspended military aid to Ethiopia. | SANCTION/discontinue occurred: USA > ETH
            France recalled its ambassadors from Washington and Canberra. | SANCTION/withdraw occurred: FRA > USA, AUS
            A Myanmar court sentenced Aung San Suu Kyi to four years in prison. | SANCTION/convict occurred: Myanmar court > Aung San Suu Kyi
            The EU slapped sanctions on Belarus. | SANCTION occurred: European Union > BLR
            Washington blacklisted three Chinese firms. | SANCTION occurred: USA > three Chinese firms
            The African Union suspended Sudan. | SANCTION/withdraw occurred: African Union > SDN
            Sanctions were imposed on Iran by the United States. | SANCTION occurred: USA > IRN
            Lithuanian diplomats were expelled by Belarus. | SANCTION/expel occurred: BLR > Lithuanian diplomats
            Russia massed 90,000 troops near the Ukrainian border. | MOBILIZE/troops occurred: RUS > UKR
            North Korea launched two ballistic missiles into the sea off its east coast. | MOBILIZE/weapons occurred: PRK >
            Chinese warplanes entered Taiwan's air defence zone. | MOBILIZE/troops occurred: Chinese warplanes > TWN
            Police were deployed across Harare ahead of the march. | MOBILIZE/police occurred: Police > ZWE
            The U.S. Navy sent an aircraft carrier to the Persian Gulf. | MOBILIZE/troops occurred: US Navy >
            Israel put its forces on high alert along the Lebanese border. | MOBILIZE/troops occurred: ISR > LBN
            India began military exercises near the Pakistani border. | MOBILIZE/troops occurred: IND > PAK
            Iran unveiled a long-range ballistic missile. | MOBILIZE/weapons occurred: IRN >
            Poland has stationed 10,000 soldiers on its border with Belarus. | MOBILIZE/troops occurred: POL > BLR
            Ethiopia called up reservists on Tuesday. | MOBILIZE/troops occurred: ETH >
            Myanmar's military detained Aung San Suu Kyi on February 1. | COERCE/arrest occurred: Myanmar's military > Aung San Suu Kyi
            Opposition journalist Roman Protasevich was arrested in Minsk by Belarusian security forces. | COERCE/arrest occurred: Belarusian security forces > Roman Protasevich
            Iran seized a South Korean tanker in the Gulf. | COERCE/seize occurred: IRN > South Korean
            China banned imports of Lithuanian beef. | COERCE/restrict occurred: CHN > LTU
            Mexico deported 100 Haitian migrants. | COERCE/deport occurred: MEX > 100 Haitian migrants
            Russia blocked the website of Deutsche Welle. | COERCE/censor occurred: RUS > Deutsche Welle
            Russian hackers attacked Ukraine's power grid. | COERCE/cyber occurred: Russian hackers > UKR
            The government of Sri Lanka imposed a nationwide curfew. | COERCE/curfew occurred: LKA >
            Ethiopia declared a state of emergency. | COERCE/martial-law occurred: ETH >
            Chinese police cracked down on underground churches in Henan. | COERCE/restrict occurred: Chinese police > underground churches
            Israeli warplanes bombed targets in Gaza. | ASSAULT/aerial occurred: Israeli warplanes > Gaza
            Russia invaded Ukraine at dawn. | ASSAULT occurred: RUS > UKR
            A car bomb exploded outside the Somali presidential palace. | ASSAULT/explosives occurred:  > Somali presidential palace
            A suicide bomber blew himself up at Kabul airport. | ASSAULT/suicide-attack occurred: suicide bomber > AFG
            Hamas fired rockets at Tel Aviv. | ASSAULT/heavy-weapons occurred: Hamas > Tel Aviv
            Gunmen kidnapped 17 American missionaries in Haiti. | ASSAULT/abduct occurred: Gunmen > 17 American missionaries
            Armenian and Azerbaijani forces clashed on the border. | ASSAULT occurred: Armenian forces, Azerbaijani forces >
            Haitian President Jovenel Moise was assassinated at his home. | ASSAULT/targeted occurred:  > Jovenel Moise
            Two Indian soldiers were killed by Pakistani shelling in Kashmir. | ASSAULT occurred: PAK > Two Indian soldiers
            Syrian officers tortured detainees, a German court found. | ASSAULT/torture occurred: Syrian officers > detainees
            Police fired tear gas at protesters in Bangkok. | ASSAULT/crowd-control occurred: Police > protesters
            Iran refused to resume talks with the United States. | REJECT/meet occurred: IRN > USA
            The foreign ministers of Japan and South Korea met their U.S. counterpart in New York. | CONSULT occurred: Toshimitsu Motegi, Chung Eui-yong > Antony Blinken
            Georgia accused Russia of moving the border fence. | ACCUSE/disapprove occurred: GEO > RUS
            The Dutch foreign minister visited Jordan on Monday. | CONSULT/visit occurred: Dutch foreign minister > JOR
            The Democratic Republic of Congo accused Rwanda of backing rebels. | ACCUSE/disapprove occurred: COD > RWA
            The United States sent food to South Sudan. | AID occurred: USA > SSD
            Sudan accused Ethiopia of an attack on its troops. | ACCUSE/disapprove occurred: SDN > ETH
            Dominica's prime minister met the president of the Dominican Republic. | CONSULT occurred: Roosevelt Skerrit > Luis Abinader
            Moldova's parliament approved an association agreement with the EU. | SUPPORT occurred: Moldova's parliament > European Union
            U.S., Japanese and South Korean officials held a trilateral meeting in Seoul. | CONSULT occurred: U.S. officials, Japanese officials, South Korean officials >
            The U.S. embassy in Moscow was accused by Russia of interfering in elections. | ACCUSE/disapprove occurred: RUS > U.S. embassy
            Germany, which has sent weapons to Kyiv, was criticised by Moscow. | AID occurred: DEU > UKR; ACCUSE/disapprove occurred: RUS > DEU
            China praised Russia and criticised the United States. | SUPPORT occurred: CHN > RUS; ACCUSE/disapprove occurred: CHN > USA
            The resignation of Prime Minister Stefan Lofven was announced on Monday. | RETREAT/resign occurred:  > Stefan Lofven
            During his meeting with Lavrov, Fidan raised the grain deal. | CONSULT occurred:  > Lavrov, Fidan
            Secretary of State Antony Blinken told reporters that he had briefed the allies on North Korea. | CONSULT occurred: Antony Blinken > allies
            Blinken briefed the allies on North Korea's missile launches. | CONSULT occurred: Blinken > allies; MOBILIZE/weapons occurred: PRK >
            The two Koreas agreed to restore a military hotline. | AGREE occurred: PRK, KOR >
            The Koreas accused each other of violating the truce. | ACCUSE/disapprove occurred: PRK > KOR; ACCUSE/disapprove occurred: KOR > PRK
            Former U.S. President Donald Trump met former Japanese Prime Minister Shinzo Abe in Tokyo. | CONSULT occurred: Donald Trump > Shinzo Abe
            Acting Defense Minister Yoav Gallant met Lloyd Austin in Brussels. | CONSULT occurred: Yoav Gallant > Lloyd Austin
            Prime Minister-designate Mustafa Adib met French President Emmanuel Macron in Beirut. | CONSULT occurred: Mustafa Adib > Emmanuel Macron
            Ex-Afghan President Ashraf Ghani met officials in Abu Dhabi. | CONSULT occurred: Ashraf Ghani > officials
            Mike Pompeo, the former secretary of state, met Tsai Ing-wen in Taipei. | CONSULT occurred: Mike Pompeo > Tsai Ing-wen
            Georgia's President Salome Zourabichvili met Charles Michel in Brussels. | CONSULT occurred: Salome Zourabichvili > Charles Michel
            Jordan welcomed the agreement between Israel and the Emirates. | SUPPORT occurred: JOR > ISR, Emirates
            Washington condemned the coup in Sudan. | ACCUSE/disapprove occurred: USA > SDN
            Washington state Governor Jay Inslee met farmers in Seattle. | CONSULT occurred: Jay Inslee > farmers
            The Republic of Congo accused Kinshasa of harbouring rebels. | ACCUSE/disapprove occurred: COG > COD
            The Sudanese prime minister visited South Sudan. | CONSULT/visit occurred: Abdalla Hamdok > SSD
            North Korean leader Kim Jong Un met South Korean President Moon Jae-in at Panmunjom. | CONSULT occurred: Kim Jong Un > Moon Jae-in
            Dominica sent food to Saint Vincent after the eruption. | AID occurred: DMA > VCT
            The Dominican Republic blamed Haiti for the border clash. | ACCUSE/disapprove occurred: DOM > HTI
            The president met his Georgian counterpart in Tbilisi. | CONSULT occurred: president > Salome Zourabichvili
            British Foreign Secretary Dominic Raab met his US counterpart Antony Blinken in London. | CONSULT occurred: Dominic Raab > Antony Blinken
            Chinese Foreign Minister Wang Yi met his Indian counterpart in Dushanbe. | CONSULT occurred: Wang Yi > S. Jaishankar
            Iran released British aid worker Nazanin Zaghari-Ratcliffe on Wednesday. | RETREAT/release occurred: IRN > Nazanin Zaghari-Ratcliffe
            China detained the Canadian businessman Michael Kovrig. | COERCE/arrest occurred: CHN > Michael Kovrig
            Russia arrested American citizen Paul Whelan on spying charges. | COERCE/arrest occurred: RUS > Paul Whelan
            Lavrov and Blinken agreed to meet again in Geneva. | AGREE occurred: Lavrov, Blinken >
            There are no plans for Biden to meet Kim, the White House said. | REJECT/meet occurred: Biden > Kim
            Iran ruled out direct talks with Washington. | REJECT/meet occurred: IRN > USA
            France has begun withdrawing troops from Mali. | RETREAT/withdraw occurred: FRA > MLI
            Lavrov visited Iran and then travelled to Turkey. | CONSULT/visit occurred: Lavrov > IRN; CONSULT/visit occurred: Lavrov > TUR
            The meeting of Lavrov and Zarif took place in Moscow. | CONSULT occurred: Lavrov, Zarif >
            The United States criticised China and blamed Russia. | ACCUSE/disapprove occurred: USA > CHN; ACCUSE/disapprove occurred: USA > RUS
            India sent vaccines to the Maldives and to Bhutan. | AID occurred: IND > MDV, BTN
            It was in Doha that the Taliban met Khalilzad. | CONSULT occurred: Taliban > Khalilzad
            Pakistan, welcoming the truce, urged India to resume talks. | SUPPORT occurred: PAK > ; REQUEST/meet occurred: PAK > IND
            A Turkish delegation met Hamas in Doha. On Friday the delegation visited Baghdad. | CONSULT occurred: Turkish delegation > Hamas; CONSULT/visit occurred: Turkish delegation > IRQ
            Russia stressed its readiness to expand cooperation with China. | AGREE occurred: RUS > CHN
            North Korea's rocket tests alarmed Tokyo. | MOBILIZE/weapons occurred: PRK >
            Washington accused Tehran of supplying drones to Russia. | ACCUSE/disapprove occurred: USA > IRN
            The United States and Indonesia announced a $20 billion climate deal. | AGREE occurred: USA, IDN >
            On March 10, India accused Pakistan of shelling its posts. | ACCUSE/disapprove occurred: IND > PAK
            Turkey threatened Greece with war over the islands. | THREATEN occurred: TUR > GRC
            Lavrov, who met Blinken in Reykjavik, praised the talks. | CONSULT occurred: Lavrov > Blinken; SUPPORT occurred: Lavrov >
            Norway sent blankets to Malawi and tents to Zambia. | AID occurred: NOR > MWI, ZMB
            Peru called on Bolivia to reopen the border. | REQUEST/yield occurred: PER > BOL
            Bolivia was blamed by Peru for the delay. | ACCUSE/disapprove occurred: PER > BOL
            Borrell's talks with Lavrov in Moscow lasted three hours. | CONSULT occurred: Borrell > Lavrov
            """)
    void codesWhoDidWhatToWhom(String text, String events) {
        assertThat(told(text)).isEqualTo(events);
    }
}
