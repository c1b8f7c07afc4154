package org.chancery.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.reconcile.Meetings.events;
import static org.chancery.reconcile.Meetings.held;
import static org.chancery.reconcile.Meetings.planned;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chancery.model.Coded;
import org.chancery.model.DateRange;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Party;
import org.junit.jupiter.api.Test;

/** The rules of merging, each on a few reports of our own wording. */
class ReconcilerTest {

    @Test
    void twoReportsOfOneMeetingAreOneEvent() {
        var other = Told.report("other", "2022-06-16")
                .says("Reis received Weiss in Porto on June 15.", "received")
                .person("Paulo Reis", "PRT")
                .person("Marta Weiss", "AUT")
                .on("2022-06-15", "June 15")
                .in("Porto", "PRT")
                .coded();

        var events = events(held(), other);

        assertThat(events).hasSize(1);
        assertThat(events.get(0).mentions()).hasSize(2);
        assertThat(events.get(0).independentSources()).isEqualTo(2);
        assertThat(events.get(0).actors())
                .extracting(Party::name)
                .containsExactlyInAnyOrder("Marta Weiss", "Paulo Reis");
    }

    private static Told.Clause ferry(Told report, String sentence, String trigger, EventType type) {
        return report.says(sentence, trigger).as(type).state("Norway", "NOR").to("Sweden", "SWE");
    }

    @Test
    void twoKindsOfDeedInOneReportAreTwoEvents() {
        var first = ferry(
                Told.report("one", "2022-06-16"),
                "Norway signed the ferry treaty with Sweden.",
                "signed",
                EventType.AGREE);
        var both = ferry(first.then(), "Norway backed the ferry treaty with Sweden.", "backed", EventType.SUPPORT);

        assertThat(events(both.coded())).hasSize(2);
    }

    @Test
    void oneDeedToldByTwoReportsUnderTwoTypesIsOneEvent() {
        var signed = ferry(
                Told.report("one", "2022-06-16"),
                "Norway signed the ferry treaty with Sweden.",
                "signed",
                EventType.AGREE);
        var started = ferry(
                Told.report("two", "2022-06-16"),
                "Norway started the ferry treaty with Sweden.",
                "started",
                EventType.COOPERATE);

        assertThat(events(signed.coded(), started.coded())).hasSize(1);
    }

    @Test
    void whatOneReportCallsSupportAndAnotherAnAccordIsOneWhereItIsOfOneMatter() {
        var signed = ferry(
                Told.report("one", "2022-06-16"),
                "Norway signed the ferry treaty with Sweden.",
                "signed",
                EventType.SUPPORT);
        var agreed = ferry(
                Told.report("two", "2022-06-16"),
                "Norway concluded the ferry treaty with Sweden.",
                "concluded",
                EventType.AGREE);
        var other = ferry(
                Told.report("three", "2022-06-16"),
                "Norway agreed on wolf hunting quotas with Sweden.",
                "agreed",
                EventType.AGREE);

        assertThat(events(signed.coded(), agreed.coded())).hasSize(1);
        assertThat(events(signed.coded(), other.coded())).hasSize(2);
    }

    @Test
    void supportForOneAndAnAccordWithAnotherAreTwo() {
        var signed = ferry(
                Told.report("one", "2022-06-16"),
                "Norway signed the ferry treaty with Sweden.",
                "signed",
                EventType.SUPPORT);
        var other = Told.report("two", "2022-06-16")
                .says("Norway concluded the ferry treaty with Denmark.", "concluded")
                .as(EventType.AGREE)
                .state("Norway", "NOR")
                .to("Denmark", "DNK");

        assertThat(events(signed.coded(), other.coded())).hasSize(2);
    }

    @Test
    void meetingRememberedMonthsLaterJoinsTheOneReportedAtTheTime() {
        var remembered = Told.report("remembered", "2022-11-02")
                .says("Weiss and Reis last met in June in Porto.", "met")
                .person("Marta Weiss", "AUT")
                .person("Paulo Reis", "PRT")
                .between("2022-06-01", "2022-06-30", "June")
                .in("Porto", "PRT")
                .coded();

        var events = events(held(), remembered);

        assertThat(events).hasSize(1);
        assertThat(events.get(0).date()).contains(DateRange.day(LocalDate.parse("2022-06-15")));
    }

    @Test
    void dailyTalksStayApart() {
        var next = Told.report("next", "2022-06-16")
                .says("Weiss met Reis in Porto on Thursday.", "met")
                .person("Marta Weiss", "AUT")
                .person("Paulo Reis", "PRT")
                .on("2022-06-16", "Thursday")
                .in("Porto", "PRT")
                .coded();

        assertThat(events(held(), next)).hasSize(2);
    }

    @Test
    void statesThatMetAreTheirMinistersWhenDayAndPlaceAgree() {
        var states = Told.report("states", "2022-06-15")
                .says("Austria and Portugal held talks in Porto on Wednesday.", "talks")
                .state("Austria", "AUT")
                .state("Portugal", "PRT")
                .on("2022-06-15", "Wednesday")
                .in("Porto", "PRT")
                .coded();

        var events = events(held(), states);

        assertThat(events).hasSize(1);
        assertThat(events.get(0).actors()).extracting(Party::kind).containsOnly(Party.Kind.PERSON);
    }

    @Test
    void differentPeopleOfTheSameStatesAreDifferentMeetings() {
        var ministers = Told.report("ministers", "2022-06-15")
                .says("Finance ministers Ilse Kern and Rui Costa met in Porto on Wednesday.", "met")
                .person("Ilse Kern", "AUT")
                .person("Rui Costa", "PRT")
                .on("2022-06-15", "Wednesday")
                .in("Porto", "PRT")
                .coded();

        assertThat(events(held(), ministers)).hasSize(2);
    }

    @Test
    void launchesOfDifferentDaysStayApart() {
        var first = launch("first", "2022-03-05", "Saturday");
        var second = launch("second", "2022-03-16", "Wednesday");

        assertThat(events(first, second)).hasSize(2);
    }

    private static Coded launch(String id, String day, String word) {
        return Told.report(id, day)
                .says("Norland launched a missile on " + word + ".", "launched")
                .as(EventType.MOBILIZE)
                .state("Norland", "NLD")
                .on(day, word)
                .coded();
    }

    @Test
    void meetingIsPartOfTheVisitDuringWhichItWasHeld() {
        var visit = Told.report("visit", "2022-06-15")
                .says("Weiss is visiting Portugal from June 14 to 16.", "visiting")
                .mode("visit")
                .person("Marta Weiss", "AUT")
                .to("Portugal", "PRT")
                .between("2022-06-14", "2022-06-16", "June 14 to 16")
                .coded();

        var events = events(held(), visit);

        var meeting =
                events.stream().filter(e -> e.modes().isEmpty()).findFirst().orElseThrow();
        assertThat(events).hasSize(2);
        assertThat(meeting.related()).extracting(Event.Related::as).containsExactly("partOf");
    }

    @Test
    void meetingOfOneKnownSideJoinsNoOtherOutsideItsParagraph() {
        var report = Told.report("posts", "2022-06-16")
                .says("Good to meet a friend in Porto today, says Weiss", "meet")
                .person("Marta Weiss", "AUT")
                .in("Porto", "PRT")
                .posted("2022-06-15")
                .then()
                .says("Fine talks with the press today, says Weiss", "talks")
                .person("Marta Weiss", "AUT")
                .posted("2022-06-15")
                .coded();

        assertThat(events(report)).hasSize(2);
    }

    @Test
    void clauseThatNamesNobodyTellsNoEvent() {
        var report = Told.report("nobody", "2022-06-16")
                .says("Leaders met in Porto on Wednesday.", "met")
                .group("Leaders")
                .on("2022-06-15", "Wednesday")
                .coded();

        assertThat(events(report)).isEmpty();
    }

    private static Coded capture(String id, String group) {
        return Told.report(id, "2022-03-05")
                .says("The Norland coastguard stopped " + group + " on Saturday.", "stopped")
                .as(EventType.COERCE)
                .organisation("Norland coastguard", "NLD")
                .of(group)
                .on("2022-03-05", "Saturday")
                .coded();
    }

    @Test
    void groupNamedMoreOrLessFullyIsOne() {
        var events = events(capture("a", "31 Sudland smugglers"), capture("b", "smugglers"));

        assertThat(events).hasSize(1);
    }

    @Test
    void deedWithoutADoerJoinsTheOneThatNamesHim() {
        var active = Told.report("active", "2022-03-05")
                .says("Norland arrested Paulo Reis on Saturday.", "arrested")
                .as(EventType.COERCE)
                .state("Norland", "NLD")
                .with("Paulo Reis", "PRT")
                .on("2022-03-05", "Saturday")
                .coded();
        var passive = Told.report("passive", "2022-03-05")
                .says("Reis was arrested on Saturday.", "arrested")
                .as(EventType.COERCE)
                .with("Paulo Reis", "PRT")
                .on("2022-03-05", "Saturday")
                .coded();

        assertThat(events(active, passive)).hasSize(1);
    }

    @Test
    void recordIsAFunctionOfTheSetWhateverTheOrder() {
        var reports = new ArrayList<>(List.of(
                held(),
                planned(),
                launch("first", "2022-03-05", "Saturday"),
                launch("copy", "2022-03-05", "Saturday")));
        var expected = new Reconciler().reconcile(reports);
        var random = new Random(7);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(reports, random);
            assertThat(new Reconciler().reconcile(reports)).isEqualTo(expected);
        }
    }

    @Test
    void idComesFromTheMentionPublishedFirstAndStaysWhenLaterReportsCome() {
        assertThat(events(planned(), held()).get(0).id())
                .isEqualTo(events(planned()).get(0).id());
    }
}
