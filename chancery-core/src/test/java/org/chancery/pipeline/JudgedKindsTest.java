package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.ToyCoder;
import org.chancery.model.Coded;
import org.chancery.model.DateRange;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Given;
import org.chancery.model.Party;
import org.chancery.model.Place;
import org.chancery.model.Said;
import org.chancery.model.Status;
import org.chancery.model.Tenure;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;

/** Each kind of correction: what it makes of the record, and that any way to the same reports and judgements makes the same bytes. */
class JudgedKindsTest extends JudgedRecord {

    private static final List<Coded> REPORTS = List.of(
            ToyCoder.code("r1", "2022-03-05", "Ann Lee (USA) met Bo Falk (SWE) in Oslo on 2022-03-04."),
            ToyCoder.code("r2", "2022-03-06", "Bo Falk (SWE) met Ann Lee (USA) in Oslo on 2022-03-04."),
            ToyCoder.code(
                    "r3",
                    "2022-03-10",
                    "Ann Lee (USA) accused Cy Dahl (NOR) on 2022-03-09. Cy Dahl (NOR) is foreign minister."),
            ToyCoder.code(
                    "r4",
                    "2022-04-11",
                    "Annie Lee (USA) accused Cy Dahl (NOR) on 2022-04-10. \"We agreed\", said Bo Falk (SWE). "
                            + "Later Eva Berg signed the pact in Bergen as envoy, and thanked her hosts."));

    JudgedKindsTest() {
        super(REPORTS);
    }

    private Event event(EventType type, String day) {
        return events().stream()
                .filter(one -> one.type() == type
                        && one.date().flatMap(DateRange::start).equals(Optional.of(LocalDate.parse(day))))
                .findFirst()
                .orElseThrow();
    }

    private Event accusation() {
        return event(EventType.ACCUSE, "2022-03-09");
    }

    private static Party person(String name, String country) {
        return new Party(name, Party.Kind.PERSON, Optional.of(country), Optional.empty(), Optional.empty());
    }

    private static List<String> names(Collection<Party> parties) {
        return parties.stream().map(Party::name).toList();
    }

    private TreeMap<String, String> files(Store of) {
        return new SameBytes(folder, REPORTS).files(of);
    }

    private void holdsHoweverItIsMade() {
        new SameBytes(folder, REPORTS).of(store);
    }

    @Test
    void valuesOfFields() {
        judging().value(accusation(), "type", "REJECT", NO_NOTE);
        judging().value(event(EventType.REJECT, "2022-03-09"), "status", "denied", NO_NOTE);
        judging().value(event(EventType.REJECT, "2022-03-09"), "place", "Bergen, NOR", NO_NOTE);
        judging().value(event(EventType.REJECT, "2022-03-09"), "date", "2022-03-08", NO_NOTE);
        var event = event(EventType.REJECT, "2022-03-08");
        assertThat(event.status()).isEqualTo(Status.DENIED);
        assertThat(event.place().map(Place::name)).contains("Bergen");
        assertThat(event.choices())
                .filteredOn(choice -> choice.rule() == Event.Choice.Rule.JUDGED)
                .extracting(choice -> choice.field() + " " + choice.over())
                .contains("type [ACCUSE]", "status [occurred]", "date [2022-03-09]");
        holdsHoweverItIsMade();
    }

    @Test
    void partiesTurnedRoundAndOneAdded() {
        var event = accusation();
        judging()
                .parties(
                        event,
                        new Given.Parties(event.recipients(), List.of(known("Ann Lee"), person("Eva Berg", "NOR"))),
                        NO_NOTE);
        assertThat(names(accusation().actors())).containsExactly("Cy Dahl");
        assertThat(names(accusation().recipients())).containsExactly("Ann Lee", "Eva Berg");
        assertThat(accusation().recipients()).allMatch(party -> party.id().isPresent());
        assertThat(accusation().choices())
                .filteredOn(choice -> choice.field().equals("actors"))
                .singleElement()
                .satisfies(choice -> assertThat(choice.over()).containsExactly("Ann Lee"));
        holdsHoweverItIsMade();
    }

    @Test
    void anEventIsNoneAndTwoAreOne() {
        judging().wrong(accusation(), NO_NOTE);
        judging().same(List.of(event(EventType.CONSULT, "2022-03-04"), event(EventType.ACCUSE, "2022-04-10")), NO_NOTE);
        assertThat(events()).singleElement().satisfies(event -> assertThat(event.mentions())
                .hasSize(3));
        holdsHoweverItIsMade();
    }

    @Test
    void oneEventIsTwo() {
        judging().notSame(event(EventType.CONSULT, "2022-03-04"), List.of(1), NO_NOTE);
        assertThat(events()).hasSize(4);
        holdsHoweverItIsMade();
    }

    @Test
    void anEventAStatementAndAnOfficeThatTheCodingMissed() {
        var missed = judging().missed();
        var eva = person("Eva Berg", "NOR");
        var signed = missed.words("r4", "Eva Berg signed the pact in Bergen", Optional.empty());
        missed.event(
                signed,
                new Given.MissedEvent(
                        EventType.AGREE,
                        Status.OCCURRED,
                        new Given.Parties(List.of(eva), List.of()),
                        Optional.of(DateRange.day(LocalDate.parse("2022-04-11"))),
                        Optional.of(new Place("Bergen", Optional.of("NOR"), Optional.empty()))),
                NO_NOTE);
        missed.statement(
                missed.words("r4", "thanked her hosts", Optional.empty()),
                new Given.MissedStatement(eva, List.of(person("Cy Dahl", "NOR")), false, Optional.empty()),
                NO_NOTE);
        missed.office(
                missed.words("r4", "as envoy", Optional.empty()),
                new Given.MissedOffice(eva, "special envoy", Optional.of("NOR"), Optional.empty(), Optional.empty()),
                NO_NOTE);
        assertThat(event(EventType.AGREE, "2022-04-11").evidence().get("place"))
                .singleElement()
                .satisfies(words -> assertThat(
                                words.span().in(REPORTS.get(3).report().text()))
                        .isEqualTo("Bergen"));
        var said = new ArrayList<Said>();
        store.record().statements(said::add);
        assertThat(said).extracting(Said::text).contains("thanked her hosts");
        var held = new ArrayList<Tenure>();
        store.record().offices(held::add);
        assertThat(held)
                .extracting(one -> one.person().name() + " " + one.office())
                .contains("Eva Berg special envoy");
        holdsHoweverItIsMade();
    }

    @Test
    void anAddedEventIsCorrectedAndTakenBackLikeAnyOther() {
        var before = files(store);
        var missed = judging().missed();
        var added = missed.event(
                missed.words("r4", "signed the pact", Optional.empty()),
                new Given.MissedEvent(
                        EventType.AGREE,
                        Status.OCCURRED,
                        new Given.Parties(List.of(person("Eva Berg", "NOR")), List.of()),
                        Optional.of(DateRange.day(LocalDate.parse("2022-04-11"))),
                        Optional.empty()),
                NO_NOTE);
        judging().value(event(EventType.AGREE, "2022-04-11"), "status", "planned", NO_NOTE);
        assertThat(event(EventType.AGREE, "2022-04-11").status()).isEqualTo(Status.PLANNED);
        holdsHoweverItIsMade();
        judging().withdraw(added.id(), NO_NOTE);
        assertThat(files(store).get("events.jsonl")).isEqualTo(before.get("events.jsonl"));
    }

    @Test
    void anEventReadFromTheSameWordsIsNotAddedTwice() {
        var missed = judging().missed();
        var words = missed.words("r3", "accused", Optional.empty());
        var event = new Given.MissedEvent(
                EventType.REJECT,
                Status.OCCURRED,
                new Given.Parties(List.of(person("Eva Berg", "NOR")), List.of()),
                Optional.empty(),
                Optional.empty());
        assertThatThrownBy(() -> missed.event(words, event, NO_NOTE)).hasMessageContaining("just these words");
        assertThatThrownBy(() -> missed.words("r3", "Cy Dahl", Optional.empty()))
                .hasMessageContaining("more than once");
        assertThatThrownBy(() -> missed.words("r3", "Peter", Optional.empty())).hasMessageContaining("no such words");
    }

    @Test
    void twoPeopleAreOneUntilTheJudgementIsWithdrawn() {
        judging().value(accusation(), "status", "denied", NO_NOTE);
        var before = files(store);
        var one = judging().people().same(List.of(known("Ann Lee"), known("Annie Lee")), NO_NOTE);
        assertThat(known("Ann Lee").id())
                .isEqualTo(event(EventType.ACCUSE, "2022-04-10").actors().get(0).id());
        holdsHoweverItIsMade();
        judging().withdraw(one.id(), NO_NOTE);
        assertThat(files(store).get("events.jsonl")).isEqualTo(before.get("events.jsonl"));
    }

    @Test
    void oneNameIsTwoPeople() {
        judging().people().notSameIn(known("Ann Lee"), List.of("r3"), "Ann Lee (senator)", NO_NOTE);
        assertThat(names(accusation().actors())).containsExactly("Ann Lee (senator)");
        assertThat(known("Ann Lee").id())
                .isNotEqualTo(known("Ann Lee (senator)").id());
        assertThat(event(EventType.CONSULT, "2022-03-04").mentions()).hasSize(2);
        holdsHoweverItIsMade();
        assertThatThrownBy(() -> judging().people().notSameIn(known("Ann Lee"), List.of("r1"), "A. Lee", NO_NOTE))
                .hasMessageContaining("could be a name of Ann Lee too");
    }

    @Test
    void aPersonIsCalledOtherwiseAndIsAnItemOfWikidata() {
        judging().people().name(known("Ann Lee"), "Ann Margaret Lee", NO_NOTE);
        judging().people().wikidata(known("Ann Margaret Lee"), "Q42", NO_NOTE);
        judging().people().name(known("Ann Margaret Lee"), "Ann M. Lee-Smith", NO_NOTE);
        assertThat(names(accusation().actors())).containsExactly("Ann M. Lee-Smith");
        holdsHoweverItIsMade();
        assertThatThrownBy(() -> judging().people().wikidata(known("Cy Dahl"), "42", NO_NOTE))
                .hasMessageContaining("such as Q42");
    }

    @Test
    void anAcceptedEventStaysAndSaysBywhich() {
        var accepted = judging().accept(accusation(), NO_NOTE);
        assertThat(accusation().judgements()).containsExactly(accepted.id());
        holdsHoweverItIsMade();
    }
}
