package org.chancery.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.chancery.model.Status;
import org.junit.jupiter.api.Test;

/** The rules of merging, each on a few reports of our own wording. */
class ReconcilerTest {

    private static final Reconciler RECONCILER = new Reconciler();

    private static List<Event> events(Coded... reports) {
        return RECONCILER.reconcile(List.of(reports)).events();
    }

    private static Coded held() {
        return Told.report("held", "2022-06-15")
                .says("Chancellor Marta Weiss met Prime Minister Paulo Reis in Porto on Wednesday.", "met")
                .person("Marta Weiss", "AUT")
                .person("Paulo Reis", "PRT")
                .on("2022-06-15", "Wednesday")
                .in("Porto", "PRT")
                .coded();
    }

    private static Coded planned() {
        return Told.report("planned", "2022-06-10")
                .says("Weiss will meet Reis in Porto next Wednesday, her office announced.", "meet")
                .as(Status.PLANNED)
                .person("Marta Weiss", "AUT", "Weiss")
                .person("Paulo Reis", "PRT", "Reis")
                .on("2022-06-15", "next Wednesday")
                .in("Porto", "PRT")
                .citing("her office")
                .coded();
    }

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

    @Test
    void plannedMeetingAndTheMeetingHeldAreOneEventWithItsHistory() {
        var events = events(held(), planned());

        assertThat(events).hasSize(1);
        assertThat(events.get(0).status()).isEqualTo(Status.OCCURRED);
        assertThat(events.get(0).mentions())
                .extracting(Event.Telling::status)
                .containsExactly(Status.PLANNED, Status.OCCURRED);
        assertThat(events.get(0).conflicts()).isEmpty();
    }

    @Test
    void meetingHeldADayLaterThanPlannedIsTheSameAndGetsTheDayItWasHeld() {
        var later = Told.report("later", "2022-06-17")
                .says("Weiss met Reis in Porto on Thursday.", "met")
                .person("Marta Weiss", "AUT")
                .person("Paulo Reis", "PRT")
                .on("2022-06-16", "Thursday")
                .in("Porto", "PRT")
                .coded();

        var events = events(planned(), later);

        assertThat(events).hasSize(1);
        assertThat(events.get(0).date()).contains(DateRange.day(LocalDate.parse("2022-06-16")));
        assertThat(events.get(0).conflicts()).isEmpty();
    }

    @Test
    void meetingCalledOffIsCancelled() {
        var off = Told.report("off", "2022-06-13")
                .says("Reis called off the meeting with Weiss on Wednesday in Porto.", "meeting")
                .as(Status.CANCELLED)
                .person("Paulo Reis", "PRT")
                .person("Marta Weiss", "AUT")
                .on("2022-06-15", "Wednesday")
                .in("Porto", "PRT")
                .coded();

        var events = events(planned(), off);

        assertThat(events).hasSize(1);
        assertThat(events.get(0).status()).isEqualTo(Status.CANCELLED);
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
    void trilateralIsNotTheBilateralOfItsDayButOfTheSameOccasion() {
        var three = Told.report("three", "2022-06-16")
                .says("Weiss, Reis and Anna Holm met in Porto on Wednesday.", "met")
                .person("Marta Weiss", "AUT")
                .person("Paulo Reis", "PRT")
                .person("Anna Holm", "SWE")
                .on("2022-06-15", "Wednesday")
                .in("Porto", "PRT")
                .coded();

        var events = events(held(), three);

        assertThat(events).hasSize(2);
        assertThat(events.get(0).related())
                .containsExactly(new Event.Related(events.get(1).id(), "sameOccasion"));
        assertThat(events.get(1).related())
                .containsExactly(new Event.Related(events.get(0).id(), "sameOccasion"));
    }

    private static Told.Clause withTwo(String sentence) {
        return Told.report("both", "2022-06-16")
                .says(sentence, "met")
                .person("Marta Weiss", "AUT")
                .with("Paulo Reis", "PRT")
                .with("Anna Holm", "SWE")
                .on("2022-06-15", "Wednesday");
    }

    @Test
    void meetingWithTwoOthersIsTwoMeetings() {
        var events = events(
                held(), withTwo("Weiss met with Reis and Holm on Wednesday.").coded());

        assertThat(events).hasSize(2);
        assertThat(events).allSatisfy(event -> assertThat(event.actors()).hasSize(2));
        assertThat(events).extracting(event -> event.mentions().size()).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void meetingWithTwoOthersTogetherIsOne() {
        var events = events(
                held(),
                withTwo("Weiss met with Reis and Holm on Wednesday in a trilateral.")
                        .coded());

        assertThat(events).extracting(event -> event.actors().size()).containsExactlyInAnyOrder(2, 3);
    }

    @Test
    void meetingWithTwoOthersIsOneWhereAMeetingOfTheThreeIsTold() {
        var three = Told.report("three", "2022-06-16")
                .says("Weiss, Reis and Holm met on Wednesday.", "met")
                .person("Marta Weiss", "AUT")
                .person("Paulo Reis", "PRT")
                .person("Anna Holm", "SWE")
                .on("2022-06-15", "Wednesday")
                .coded();

        var events = events(
                three, withTwo("Weiss met with Reis and Holm on Wednesday.").coded());

        assertThat(events).hasSize(1);
        assertThat(events.get(0).actors()).hasSize(3);
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
    void dayThatAPostContradictsIsAConflictNotASecondEvent() {
        var report = Told.report("post", "2022-06-16")
                .says("Weiss also met Reis on June 16.", "met")
                .person("Marta Weiss", "AUT")
                .person("Paulo Reis", "PRT")
                .on("2022-06-16", "June 16")
                .then();
        report.says("Good to see @reis today, says Weiss to Reis", "see")
                .person("Marta Weiss", "AUT")
                .person("Paulo Reis", "PRT")
                .posted("2022-06-15");

        var events = events(report.coded());

        assertThat(events).hasSize(1);
        assertThat(events.get(0).conflicts()).hasSize(1);
        assertThat(events.get(0).conflicts().get(0).field()).isEqualTo("date");
        assertThat(events.get(0).conflicts().get(0).values())
                .extracting(Event.Conflict.Value::value)
                .containsExactly("2022-06-15", "2022-06-16");
        assertThat(events.get(0).date()).contains(DateRange.day(LocalDate.parse("2022-06-15")));
        assertThat(events.get(0).evidence().get("date")).isNotEmpty();
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
    void copiesAreCountedOnce() {
        var copy = Told.report("copy", "2022-06-15T20:00:00Z")
                .copying("held")
                .says("Marta Weiss met Paulo Reis in Porto on Wednesday.", "met")
                .person("Marta Weiss", "AUT")
                .person("Paulo Reis", "PRT")
                .on("2022-06-15", "Wednesday")
                .in("Porto", "PRT")
                .coded();

        var events = events(held(), copy);

        assertThat(events).hasSize(1);
        assertThat(events.get(0).mentions()).hasSize(2);
        assertThat(events.get(0).independentSources()).isEqualTo(1);
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
    void personWhomTheClauseOnlyCallsHeIsEvidencedByTheName() {
        var report = Told.report("he", "2022-06-16").naming("Paulo Reis is back.", "Paulo Reis");
        report.says("He met Weiss on Wednesday.", "met")
                .person("Paulo Reis", "PRT", "He")
                .person("Marta Weiss", "AUT")
                .on("2022-06-15", "Wednesday");
        var coded = report.coded();

        var words = events(coded).get(0).evidence().get("actors").stream()
                .map(evidence -> evidence.span().in(coded.report().text()))
                .toList();

        assertThat(words).containsExactly("Paulo Reis", "He", "Weiss");
    }

    @Test
    void recordIsAFunctionOfTheSetWhateverTheOrder() {
        var reports = new ArrayList<>(List.of(
                held(),
                planned(),
                launch("first", "2022-03-05", "Saturday"),
                launch("copy", "2022-03-05", "Saturday")));
        var expected = RECONCILER.reconcile(reports);
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
