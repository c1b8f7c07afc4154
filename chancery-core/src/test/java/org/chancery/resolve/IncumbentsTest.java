package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.extract.office.Marked;
import org.chancery.extract.office.OfficePhraseFinder;
import org.chancery.knowledge.Bodies;
import org.chancery.knowledge.Countries;
import org.chancery.knowledge.GivenNames;
import org.chancery.knowledge.Holders;
import org.chancery.knowledge.Offices;
import org.chancery.knowledge.Organs;
import org.chancery.knowledge.ReferenceList;
import org.chancery.knowledge.StandIns;
import org.chancery.knowledge.Twins;
import org.chancery.knowledge.WordLists;
import org.chancery.model.Attestation;
import org.chancery.model.Attestation.How;
import org.chancery.model.OfficePhrase.Term;
import org.chancery.model.Party;
import org.chancery.text.PersonNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncumbentsTest {

    private static final WordLists<ReferenceList> LISTS = WordLists.read("references.tsv", ReferenceList.class);

    private static final Offices OFFICES = Offices.load();
    private static final OfficePhraseFinder FINDER = new OfficePhraseFinder(OFFICES);
    private static final Resolver.Known KNOWN = new Resolver.Known(
            StandIns.load(),
            WordLists.read("references.tsv", ReferenceList.class),
            Twins.load(),
            Countries.load(),
            OFFICES,
            Bodies.load(),
            new Organs(),
            GivenNames.load(),
            Holders.load(PersonNames.load()),
            new PlannedWeekday(),
            new org.chancery.knowledge.PartyNouns());

    private static List<Attestation> attested(Marked marked) {
        return incumbents(marked).attestations(List.of());
    }

    private static Incumbents incumbents(Marked marked) {
        return new Incumbents(
                marked.report(),
                marked.annotation(),
                PersonMentions.of(marked.annotation(), LISTS),
                FINDER.find(marked.report(), marked.annotation()),
                KNOWN);
    }

    /** The first person named, with the office of a day. */
    private static Party party(Marked marked, String day) {
        var cast = PersonMentions.of(marked.annotation(), LISTS);
        var phrases = FINDER.find(marked.report(), marked.annotation());
        return new Incumbents(marked.report(), marked.annotation(), cast, phrases, KNOWN)
                .party(cast.members().get(0), Optional.of(LocalDate.parse(day)));
    }

    @Test
    void counterpartHoldsTheOfficeOfWhomTheReportToldOfBefore() {
        var marked =
                Marked.on("2021-05-04", "US Secretary of State [Antony Blinken] met his UK counterpart [Dominic Raab]");
        assertThat(attested(marked)).last().satisfies(raab -> {
            assertThat(raab.person().name()).isEqualTo("Dominic Raab");
            assertThat(raab.office()).isEqualTo("foreign minister");
            assertThat(raab.title()).isEqualTo("Foreign Secretary");
            assertThat(raab.how()).isEqualTo(How.COUNTERPART);
            assertThat(raab.country()).contains("GBR");
        });
    }

    @Test
    void counterpartOfSomebodyUnlistedIsReadFromTheReportAlone() {
        var marked = Marked.on(
                "2031-01-02", "Norwegian Defense Minister [Ola Nordmann] met his Danish counterpart [Hans Jensen]");
        assertThat(attested(marked)).last().satisfies(jensen -> {
            assertThat(jensen.office()).isEqualTo("defense minister");
            assertThat(jensen.country()).contains("DNK");
        });
    }

    @Test
    void counterpartOfAPrimeMinisterInAStateWithoutOneIsItsPresidentAndTheOtherWayRound() {
        var india = Marked.on(
                "2019-11-14", "Prime Minister of India [Narendra Modi] held talks with his Brazilian counterpart");
        assertThat(attested(india)).last().satisfies(leader -> {
            assertThat(leader.person().name()).isEqualTo("Jair Bolsonaro");
            assertThat(leader.office()).isEqualTo("president");
        });
        var france = Marked.on("2023-11-14", "French President [Emmanuel Macron] called his Japanese counterpart");
        assertThat(attested(france))
                .last()
                .satisfies(leader -> assertThat(leader.person().name()).isEqualTo("Fumio Kishida"));
    }

    @Test
    void aStateBeforeATitleIsNotTheHoldersWhereTheListKnowsItsOwn() {
        var headline = Marked.on("2019-03-01", "Sahel summit turns on Mali President [Macron] told reporters");
        assertThat(attested(headline)).last().satisfies(macron -> {
            assertThat(macron.person().name()).isEqualTo("Emmanuel Macron");
            assertThat(macron.country()).contains("FRA");
        });
    }

    @Test
    void aStateBeforeATitleStaysTheHoldersWhomTheListDoesNotKnowElsewhere() {
        assertThat(attested(Marked.on("2019-03-01", "Mali President [Keita] told reporters")))
                .last()
                .satisfies(keita -> assertThat(keita.country()).contains("MLI"));
        assertThat(attested(Marked.on("2019-03-01", "Mali President [Sogoba] told reporters")))
                .last()
                .satisfies(sogoba -> assertThat(sogoba.country()).contains("MLI"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1990-06-01 | U.S. President [George Bush] spoke | George H. W. Bush",
                "2004-06-01 | U.S. President [George Bush] spoke | George W. Bush",
                "1984-06-01 | U.S. Vice President [George Bush] spoke | George H. W. Bush",
                "2003-06-01 | Former U.S. President [George Bush] spoke | George H. W. Bush",
                "2016-06-01 | Former U.S. President [George Bush] spoke | George Bush",
                "2004-06-01 | U.S. Defense Secretary [George Bush] spoke | George Bush",
                "1990-06-01 | U.S. President [George H. W. Bush] spoke | George H. W. Bush"
            })
    void twoOfOneNameAreToldApartByTheirOfficesAndYears(String day, String text, String person) {
        assertThat(attested(Marked.on(day, text)))
                .last()
                .satisfies(bush -> assertThat(bush.person().name()).isEqualTo(person));
    }

    @Test
    void bareTitleMeansTheHolderOnTheDay() {
        var marked = Marked.on("2010-03-01", "the Japanese foreign minister left");
        assertThat(attested(marked)).singleElement().satisfies(okada -> {
            assertThat(okada.person().name()).isEqualTo("Katsuya Okada");
            assertThat(okada.how()).isEqualTo(How.REGISTRY);
        });
    }

    @Test
    void theReportsOwnHolderComesBeforeTheList() {
        var marked = Marked.on(
                "2010-03-01", "the Japanese foreign minister left. Japanese Foreign Minister [Taro Yamada] said");
        assertThat(attested(marked))
                .allSatisfy(one -> assertThat(one.person().name()).isEqualTo("Taro Yamada"));
    }

    @Test
    void surnameAndTitleOnADayTellTheCountry() {
        var marked = Marked.on("1997-02-17", "Foreign Minister [Dini] left");
        assertThat(attested(marked)).singleElement().satisfies(dini -> {
            assertThat(dini.person().name()).isEqualTo("Lamberto Dini");
            assertThat(dini.country()).contains("ITA");
        });
    }

    @Test
    void joinedTitleSharesTheCountry() {
        var marked = Marked.on(
                "2031-01-02", "Norwegian Prime Minister [Ola Nordmann] and Foreign Minister [Per Hansen] left");
        assertThat(attested(marked)).extracting(Attestation::country).containsOnly(Optional.of("NOR"));
    }

    @Test
    void titleGivenOutOfCourtesyIsNoOfficeHeld() {
        var marked = Marked.on("2019-06-01", "President [Barack Obama] spoke in Berlin");
        assertThat(attested(marked))
                .singleElement()
                .extracting(Attestation::term)
                .isEqualTo(Term.FORMER);
        assertThat(party(marked, "2019-06-01").office()).isEmpty();
    }

    @Test
    void officeIsThatOfTheDayInQuestion() {
        var marked = Marked.on("2022-06-01", "[Angela Merkel] spoke");
        assertThat(party(marked, "2022-06-01").office()).isEmpty();
        assertThat(party(marked, "2022-06-01").country()).contains("DEU");
        assertThat(party(marked, "2015-06-01").office()).contains("chancellor");
    }

    @Test
    void formerHolderHasNoOffice() {
        var marked = Marked.on("2031-01-02", "the former Norwegian prime minister [Ola Nordmann] left");
        assertThat(party(marked, "2031-01-02").office()).isEmpty();
        assertThat(attested(marked))
                .singleElement()
                .extracting(Attestation::term)
                .isEqualTo(Term.FORMER);
    }

    @Test
    void ofTwoTitlesTheHigherIsShown() {
        var marked = Marked.on("2022-01-02", "Chinese State Councilor and Foreign Minister [Wang Yi] left");
        assertThat(party(marked, "2022-01-02").office()).contains("minister of foreign affairs");
    }

    @Test
    void helperOfAPresidentIsNoPresident() {
        var marked =
                Marked.on("2023-03-20", "[Mohammad Jamshidi], the Iranian president's deputy chief of staff, said so");
        assertThat(attested(marked))
                .noneMatch(attestation -> attestation.person().name().equals("Mohammad Jamshidi")
                        && attestation.office().equals("president"));
    }

    @Test
    void titleThatManyHoldMeansNoneOfThem() {
        assertThat(attested(Marked.on("2019-07-02", "Britain summoned the Chinese ambassador on Tuesday")))
                .isEmpty();
        assertThat(attested(Marked.on("2019-07-02", "They met the Russian deputy foreign minister on Tuesday")))
                .isEmpty();
    }

    @Test
    void titleThatOneHoldsMeansTheHolderOfTheDay() {
        assertThat(attested(Marked.on("2019-07-02", "They met the Chinese president on Tuesday")))
                .extracting(attestation -> attestation.person().name())
                .containsExactly("Xi Jinping");
    }
}
