package org.chancery.extract.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Offices;
import org.chancery.model.OfficePhrase;
import org.chancery.model.OfficePhrase.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficePhraseFinderTest {

    private static final OfficePhraseFinder FINDER = new OfficePhraseFinder(Offices.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Norwegian Foreign Minister [Espen Barth Eide] left; foreign minister; Espen Barth Eide; NOR",
                "Republic of Korea Foreign Minister [Cho Tae-yul] left; foreign minister; Cho Tae-yul; KOR",
                "US Secretary of State [Cyrus Vance] left; foreign minister; Cyrus Vance; USA",
                "the Secretary of State [Cyrus Vance] left; foreign minister; Cyrus Vance; USA",
                "the Minister of External Affairs (MEA) Dr. [Natwar Singh] left; foreign minister; Natwar Singh; IND",
                "[Cho Tae-yul], South Korea's foreign minister, left; foreign minister; Cho Tae-yul; KOR",
                "the Dutch foreign minister, [Ben Bot], left; foreign minister; Ben Bot; NLD",
                "British Foreign Secretary [Robin Cook] left; foreign minister; Robin Cook; GBR",
                "Indian Foreign Secretary [Nirupama Rao] left; permanent secretary; Nirupama Rao; IND",
                "Queen Margrethe II of Denmark left; queen; Margrethe II; DNK",
                "Foreign Minister Bot left; foreign minister; Bot; -",
                "the President of the Republic of Korea, [Lee Myung-bak], left; president; Lee Myung-bak; KOR",
                "[Ben Bot] is the Dutch foreign minister; foreign minister; Ben Bot; NLD",
                "Kremlin spokesman [Sergei Yastrzhembsky] left; spokesperson; Sergei Yastrzhembsky; RUS"
            })
    void titleNamesOfficePersonAndCountry(String sentence, String office, String person, String country) {
        var marked = Marked.of(sentence);
        assertThat(marked.found(FINDER)).first().satisfies(phrase -> {
            assertThat(phrase.office()).contains(office);
            assertThat(phrase.person().map(marked::text)).contains(person);
            assertThat(phrase.country().orElse("-")).isEqualTo(country);
            assertThat(phrase.term()).isEqualTo(Term.CURRENT);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "the former Finnish president [Tarja Halonen]; FORMER",
                "ex-President [Vicente Fox]; FORMER",
                "then-President [Vicente Fox]; FORMER",
                "the acting Prime Minister [Li Keqiang]; ACTING",
                "Prime Minister-designate [Petr Fiala]; DESIGNATE",
                "Mexican President-elect [Vicente Fox]; DESIGNATE",
                "[Ben Bot] was the Dutch foreign minister; FORMER",
                "[Ben Bot] was appointed Dutch foreign minister; CURRENT",
                "[Ben Bot] resigned as Dutch foreign minister; FORMER",
                "[Ben Bot] will become Dutch foreign minister; DESIGNATE",
                "the newly appointed Dutch foreign minister [Ben Bot]; CURRENT"
            })
    void wordsAroundTellTheTerm(String sentence, Term term) {
        assertThat(Marked.of(sentence).found(FINDER))
                .extracting(OfficePhrase::term)
                .containsExactly(term);
    }

    @Test
    void pluralGivesOnePhraseACountry() {
        assertThat(Marked.of("the foreign ministers of Norway and Sweden met").found(FINDER))
                .extracting(OfficePhrase::country)
                .containsExactly(Optional.of("NOR"), Optional.of("SWE"));
        assertThat(Marked.of("the Norwegian, Swedish and Danish foreign ministers met")
                        .found(FINDER))
                .extracting(OfficePhrase::country)
                .containsExactly(Optional.of("NOR"), Optional.of("SWE"), Optional.of("DNK"));
    }

    @Test
    void pluralTitleNamesSeveralPeopleEachWithACountry() {
        var marked = Marked.of("Foreign Ministers [Ben Bot] of the Netherlands and [Jonas Store] of Norway met");
        assertThat(marked.found(FINDER))
                .extracting(phrase -> marked.text(phrase.person().orElseThrow()) + " "
                        + phrase.country().orElseThrow())
                .containsExactly("Ben Bot NLD", "Jonas Store NOR");
    }

    @Test
    void counterpartNamesNoOffice() {
        assertThat(Marked.of("met his Dutch counterpart [Ben Bot]").found(FINDER))
                .singleElement()
                .satisfies(phrase -> {
                    assertThat(phrase.counterpart()).isTrue();
                    assertThat(phrase.office()).isEmpty();
                    assertThat(phrase.country()).contains("NLD");
                });
    }

    @Test
    void counterpartsAreGivenTheirCountriesInOrder() {
        var marked = Marked.of("met his Dutch and Norwegian counterparts [Ben Bot] and [Jonas Store]");
        assertThat(marked.found(FINDER))
                .extracting(phrase -> marked.text(phrase.person().orElseThrow()) + " "
                        + phrase.country().orElseThrow())
                .containsExactly("Ben Bot NLD", "Jonas Store NOR");
    }

    @Test
    void whoSucceedsWhomAttestsBoth() {
        var marked = Marked.of("[Maxime Verhagen], who succeeded [Ben Bot] as Dutch foreign minister, left");
        assertThat(marked.found(FINDER))
                .extracting(phrase -> marked.text(phrase.person().orElseThrow()) + " " + phrase.term())
                .containsExactly("Ben Bot FORMER", "Maxime Verhagen CURRENT");
    }

    @Test
    void joinedTitlesAreTwoOfficesOfOnePerson() {
        var marked = Marked.of("Chinese State Councilor and Foreign Minister [Qin Gang] left");
        assertThat(marked.found(FINDER))
                .extracting(phrase ->
                        phrase.office().orElseThrow() + " " + phrase.country().orElseThrow() + " "
                                + marked.text(phrase.person().orElseThrow()))
                .containsExactly("state councilor CHN Qin Gang", "foreign minister CHN Qin Gang");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "UN Secretary-General [Kofi Annan]; secretary-general; United Nations",
                "UN chief [Kofi Annan]; secretary-general; United Nations",
                "the head of the IMF, [Horst Koehler],; managing director; International Monetary Fund",
                "EU foreign policy chief [Javier Solana]; high representative; European Union",
                "European Commission President [Romano Prodi]; president of the european commission; European Commission",
                "World Bank President [James Wolfensohn]; president; World Bank",
                "{Globex} chief executive [Hank Scorpio]; chief executive; Globex"
            })
    void bodiesHaveHeads(String sentence, String office, String organisation) {
        assertThat(Marked.of(sentence).found(FINDER)).singleElement().satisfies(phrase -> {
            assertThat(phrase.office()).contains(office);
            assertThat(phrase.organisation()).contains(organisation);
            assertThat(phrase.country()).isEmpty();
        });
    }

    @Test
    void ordinaryWordsAreNoOffices() {
        for (var sentence : List.of(
                "in general the General Assembly agreed",
                "at 5 pm they left",
                "[Stephen King] wrote",
                "a marshal and the head")) {
            assertThat(Marked.of(sentence).found(FINDER)).as(sentence).isEmpty();
        }
    }
}
