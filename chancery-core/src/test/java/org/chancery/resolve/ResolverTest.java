package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.TestModels;
import org.chancery.model.Annotation;
import org.chancery.model.Coded;
import org.chancery.model.DateBasis;
import org.chancery.model.DateRange;
import org.chancery.model.EventClause;
import org.chancery.model.EventMention;
import org.chancery.model.EventType;
import org.chancery.model.Extraction;
import org.chancery.model.Party;
import org.chancery.model.PartyMention;
import org.chancery.model.Post;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Stamp;
import org.chancery.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant: phrases given by hand, so that nothing but resolution is tried. */
class ResolverTest {

    private final Resolver resolver = new Resolver();

    /** Resolves clauses "trigger: party, party" over a text. */
    private List<EventMention> events(String text, String... clauses) {
        Report report = TestModels.report(text, "2021-09-22");
        Annotation annotation = TestModels.annotator().annotate(report);
        var events =
                List.of(clauses).stream().map(clause -> clause(text, clause)).toList();
        Coded coded = resolver.resolve(report, annotation, new Extraction(events, List.of(), List.of()));
        return coded.events();
    }

    private static EventClause clause(String text, String clause) {
        var parts = clause.split(": ");
        var trigger = span(text, parts[0]);
        var parties = List.of(parts[1].split(" \\| ")).stream()
                .map(words -> span(text, words))
                .toList();
        return new EventClause(
                trigger,
                trigger,
                "test",
                // nobody meets alone
                parties.size() > 1 ? EventType.CONSULT : EventType.SUPPORT,
                List.of(),
                List.of(),
                Status.OCCURRED,
                Optional.empty(),
                parties,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static Span span(String text, String words) {
        int at = text.lastIndexOf(words);
        return new Span(at, at + words.length());
    }

    private static List<String> names(EventMention event) {
        return event.parties().stream()
                .map(PartyMention::party)
                .map(Party::name)
                .toList();
    }

    @Test
    void aSurnameIsThePersonNamedInFullBefore() {
        var event = events("Hanna Lindqvist arrived on Monday. Lindqvist met reporters.", "met: Lindqvist")
                .get(0);
        assertThat(names(event)).containsExactly("Hanna Lindqvist");
    }

    @Test
    void aSurnameInAHeadlineIsThePersonNamedInFullBelow() {
        var event = events("Lindqvist meets Orban.\n\nHanna Lindqvist met Viktor Orban on Monday.", "meets: Lindqvist")
                .get(0);
        assertThat(names(event)).containsExactly("Hanna Lindqvist");
    }

    @Test
    void twoFullNamesWithOneSurnameAreTwoPeople() {
        var events = events(
                "Jaroslaw Kaczynski spoke after Lech Kaczynski met the envoy.",
                "spoke: Jaroslaw Kaczynski",
                "met: Lech Kaczynski");
        assertThat(events.stream().map(ResolverTest::names))
                .containsExactly(List.of("Jaroslaw Kaczynski"), List.of("Lech Kaczynski"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mr Duarte spoke. Pia Duarte, his wife, left. Duarte met envoys. | Duarte",
                "Duarte flew to Lima with his wife, Pia Duarte. Duarte met envoys. | Duarte",
                "Ivo Duarte and first lady Pia Duarte arrived. Duarte met envoys. | Ivo Duarte",
                "Ivo Duarte came with the prime minister's younger brother Rui Duarte. Duarte met envoys. | Ivo Duarte",
                "Ivo Duarte came with his wife Pia Duarte. Mrs. Duarte met envoys. | Pia Duarte",
                "His wife, Pia Duarte, came alone. Duarte met envoys. | Pia Duarte",
                "Pia Duarte, the wife of Ivo Duarte, is a judge. Duarte met envoys. | Ivo Duarte",
                "Ivo Duarte, his wife and their sons came. Duarte met envoys. | Ivo Duarte"
            })
    void aRelativesSurnameAloneIsThatOfWhomHeBelongsTo(String text, String name) {
        int meeting = text.lastIndexOf("Duarte");
        var event = events(text, "met: " + text.substring(meeting, text.lastIndexOf(" met")))
                .get(0);
        assertThat(names(event)).containsExactly(name);
    }

    @Test
    void aCapitalThatActsIsItsState() {
        var event = events("Tokyo met the demand with silence.", "met: Tokyo").get(0);
        assertThat(event.parties().get(0).party().country()).contains("JPN");
    }

    @Test
    void theGovernmentOfAStateIsTheState() {
        var event = events("The Norwegian government met union leaders.", "met: The Norwegian government")
                .get(0);
        var party = event.parties().get(0).party();
        assertThat(party.kind()).isEqualTo(Party.Kind.STATE);
        assertThat(party.name()).isEqualTo("Norway");
    }

    @Test
    void soldiersOfAStateAreAGroupOfThatCountry() {
        var event =
                events("French soldiers met villagers.", "met: French soldiers").get(0);
        var party = event.parties().get(0).party();
        assertThat(party.kind()).isEqualTo(Party.Kind.GROUP);
        assertThat(party.country()).contains("FRA");
    }

    @Test
    void aStateOfTwoNounsIsNotCutAtItsOf() {
        var event = events("The Republic of Korea met its creditors.", "met: The Republic of Korea")
                .get(0);
        assertThat(event.parties().get(0).party().country()).contains("KOR");
    }

    @Test
    void bothSidesAreThePartiesToldLast() {
        var events = events(
                "Norway talked with Sweden in May. Both sides met again in June.",
                "talked: Norway | Sweden",
                "met: Both sides");
        assertThat(names(events.get(1))).containsExactly("Norway", "Sweden");
    }

    @Test
    void theThreeOfficialsAreTheThreePeopleToldLast() {
        var events = events(
                "Hanna Lindqvist, Pedro Alvares and Mei Tanaka talked. The three officials met before.",
                "talked: Hanna Lindqvist | Pedro Alvares | Mei Tanaka",
                "met: The three officials");
        assertThat(names(events.get(1))).containsExactly("Hanna Lindqvist", "Pedro Alvares", "Mei Tanaka");
    }

    @Test
    void threeOfficialsWhoWereNotToldOfStayUnnamed() {
        var event =
                events("Three officials met in Rome.", "met: Three officials").get(0);
        assertThat(event.parties()).allMatch(mention -> mention.party().kind() == Party.Kind.GROUP);
    }

    @Test
    void heIsTheSubjectOfTheSentenceBefore() {
        var event = events("Pedro Alvares left Lisbon with Mei Tanaka. He met reporters.", "met: He")
                .get(0);
        assertThat(names(event)).containsExactly("Pedro Alvares");
    }

    @Test
    void anEventWithoutATimeWasBeforePublication() {
        var event = events("Norway met Sweden.", "met: Norway | Sweden").get(0);
        assertThat(event.date()).hasValueSatisfying(date -> assertThat(date.range())
                .isEqualTo(DateRange.until(java.time.LocalDate.parse("2021-09-22"))));
    }

    @Test
    void whereOnlyPublicationBoundsTheDaysTheBasisSaysSo() {
        var event = events("Norway met Sweden.", "met: Norway | Sweden").get(0);
        assertThat(event.date().orElseThrow().basis()).contains(DateBasis.PUBLISHED);
    }

    @Test
    void aClauseWithoutAnybodyIsNoEvent() {
        assertThat(events("He met reporters.", "met: He")).isEmpty();
    }

    @Test
    void theTwoCountriesAreTheStatesOfThosePresent() {
        var events = events(
                "Antony Blinken met Wang Yi. The two countries agreed on tariffs.",
                "met: Antony Blinken | Wang Yi",
                "agreed: The two countries");
        assertThat(names(events.get(1))).containsExactly("United States", "China");
        assertThat(events.get(1).parties()).allMatch(mention -> mention.party().kind() == Party.Kind.STATE);
    }

    @Test
    void crowdsAreNoSides() {
        var events = events(
                "Norway urged Sweden to wait. Kari Lund backed the protesters. The two sides met again.",
                "urged: Norway | Sweden",
                "backed: Kari Lund | the protesters",
                "met: The two sides");
        assertThat(names(events.get(2))).containsExactly("Norway", "Sweden");
    }

    @Test
    void standInMeansNobodyWhomTheReportTellsOfOnlyLater() {
        var events = events(
                "Norway met Sweden. Both sides met again. Japan met Canada.",
                "Norway met: Norway | Sweden",
                "met again: Both sides",
                "Japan met: Japan | Canada");
        assertThat(names(events.get(1))).containsExactly("Norway", "Sweden");
    }

    @Test
    void apposedPeopleTellThePersonsCountry() {
        var event = events("Kari Lund, a senior Norwegian official, met reporters.", "met: Kari Lund")
                .get(0);
        assertThat(event.parties().get(0).party().country()).contains("NOR");
    }

    @Test
    void stateThatEndsTheSentenceBeforeOwnsNobody() {
        var event = events("The pact was brokered by China. Kari Lund met reporters.", "met: Kari Lund")
                .get(0);
        assertThat(event.parties().get(0).party().country()).isEmpty();
    }

    @Test
    void alliesThatAreBriefedAreNoneOfThoseWhoBrief() {
        var text = "Antony Blinken asked North Korea to talk while he briefed the allies.";
        var report = TestModels.report(text, "2021-09-22");
        var clauses = List.of(
                clause(text, "asked: Antony Blinken | North Korea"),
                toward(clause(text, "briefed: Antony Blinken | the allies"), 1));
        var events = resolver.resolve(
                        report, TestModels.annotator().annotate(report), new Extraction(clauses, List.of(), List.of()))
                .events();
        assertThat(names(events.get(1))).containsExactly("Antony Blinken", "allies");
    }

    @Test
    void weInAPostAreThoseWhoMetInIt() {
        var text = "Great to meet with Wang Yi today. We discussed trade.";
        var post = new Post(
                Optional.of("Antony Blinken"),
                Optional.of("@SecBlinken"),
                Optional.of(Stamp.parse("2021-09-21")),
                new Span(0, text.length()));
        var report = TestModels.report(text, "2021-09-22", post);
        var met = clause(text, "meet: Wang Yi");
        var discussed = clause(text, "discussed: We");
        var events = resolver.resolve(
                        report,
                        TestModels.annotator().annotate(report),
                        new Extraction(List.of(toward(met, 0), discussed), List.of(), List.of()))
                .events();
        assertThat(names(events.get(1))).containsExactly("Antony Blinken", "Wang Yi");
    }

    /** The clause with its first parties as actors, the others as recipients; without actors, the author of the post is the actor. */
    private static EventClause toward(EventClause clause, int actors) {
        var all = clause.actors();
        return new EventClause(
                clause.clause(),
                clause.trigger(),
                clause.frame(),
                clause.type(),
                clause.modes(),
                clause.contexts(),
                clause.status(),
                clause.statusSpan(),
                all.subList(0, actors),
                all.subList(actors, all.size()),
                clause.time(),
                clause.place(),
                clause.occasion(),
                clause.topics(),
                clause.inPerson(),
                clause.attribution(),
                clause.wording());
    }
}
