package org.chancery.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.reconcile.Meetings.events;
import static org.chancery.reconcile.Meetings.held;
import static org.chancery.reconcile.Meetings.withTwo;

import java.util.List;
import org.chancery.model.Event;
import org.chancery.model.Party;
import org.junit.jupiter.api.Test;

/** Who met whom: two meetings or one of three. */
class SidesOfMeetingsTest {

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
    void meetingOfThreeRememberedAsOfAMonthIsThatOfADayInIt() {
        var remembered = Told.report("remembered", "2022-11-02")
                .says("The last time Weiss, Reis and Holm met was in June in Porto.", "met")
                .person("Marta Weiss", "AUT")
                .person("Paulo Reis", "PRT")
                .person("Anna Holm", "SWE")
                .between("2022-06-01", "2022-06-30", "June")
                .in("Porto", "PRT")
                .coded();

        var events = events(
                remembered,
                withTwo("Weiss met with Reis and Holm on Wednesday.").coded());

        assertThat(events).extracting(event -> event.actors().size()).containsExactly(3);
    }

    @Test
    void meetingWithTwoOthersIsOneUnlessThatWithOneOfThemIsTold() {
        var alone = events(withTwo("Weiss met with Reis and Holm on Wednesday.").coded());

        assertThat(alone).extracting(event -> event.actors().size()).containsExactly(3);
    }

    @Test
    void meetingsSaidToBeSeparateAreTwo() {
        for (var sentence : List.of(
                "Weiss met separately with Reis and Holm on Wednesday.",
                "Weiss met Reis and Holm in turn on Wednesday.",
                "Weiss held bilateral meetings with Reis and Holm, whom she met on Wednesday.")) {
            assertThat(events(withTwo(sentence).coded())).as(sentence).hasSize(2);
        }
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

    /** Weiss of Austria and her adviser Auer met Reis of Portugal and his minister Lobo. */
    private static Told.Clause four(Told report, String sentence) {
        return report.says(sentence, "met")
                .person("Marta Weiss", "AUT", "Weiss")
                .person("Ida Auer", "AUT", "Auer")
                .person("Paulo Reis", "PRT", "Reis")
                .person("Rui Lobo", "PRT", "Lobo")
                .on("2022-06-15", "Wednesday")
                .in("Porto", "PRT");
    }

    private static Told.Clause two(Told report, String sentence, String one, String other) {
        return report.says(sentence, "met")
                .person(one, "AUT", one.substring(one.indexOf(' ') + 1))
                .person(other, "PRT", other.substring(other.indexOf(' ') + 1))
                .on("2022-06-15", "Wednesday")
                .in("Porto", "PRT");
    }

    private static final String ALL = "Weiss and Auer met Reis and Lobo in Porto on Wednesday.";

    @Test
    void whoCameWithAnotherOfTheStateMayBeLeftOut() {
        var events = events(held(), four(Told.report("four", "2022-06-16"), ALL).coded());

        assertThat(events).hasSize(1);
        assertThat(events.get(0).conflicts()).isEmpty();
        assertThat(events.get(0).actors())
                .extracting(Party::name)
                .containsExactlyInAnyOrder("Marta Weiss", "Ida Auer", "Paulo Reis", "Rui Lobo");
    }

    @Test
    void thoseWhoCameWithThemMayHaveMetByThemselves() {
        var aside =
                two(Told.report("aside", "2022-06-16"), "Auer met Lobo in Porto on Wednesday.", "Ida Auer", "Rui Lobo");

        assertThat(events(four(Told.report("four", "2022-06-16"), ALL).coded(), aside.coded()))
                .hasSize(2);
    }

    @Test
    void twoMeetingsThatOneReportTellsOrThatAreSaidToBeApartAreTwo() {
        var both = two(
                four(Told.report("four", "2022-06-16"), ALL).then(),
                "Before that Weiss met Reis in Porto on Wednesday.",
                "Marta Weiss",
                "Paulo Reis");
        var apart = two(
                Told.report("apart", "2022-06-16"),
                "Weiss met Reis one-on-one in Porto on Wednesday.",
                "Marta Weiss",
                "Paulo Reis");

        assertThat(events(both.coded())).hasSize(2);
        assertThat(events(four(Told.report("four", "2022-06-16"), ALL).coded(), apart.coded()))
                .hasSize(2);
    }

    @Test
    void stateIsNamedOnceByThePersonWhoActedForIt() {
        var report = Told.report("delegation", "2022-06-16")
                .says("Weiss met the Portuguese delegation in Porto on Wednesday.", "met")
                .person("Marta Weiss", "AUT")
                .group("Portuguese delegation", "PRT")
                .on("2022-06-15", "Wednesday")
                .in("Porto", "PRT")
                .coded();

        var events = events(held(), report);

        assertThat(events).hasSize(1);
        assertThat(events.get(0).actors()).extracting(Party::name).containsExactly("Marta Weiss", "Paulo Reis");
    }

    @Test
    void movementOfACountryIsNotItsState() {
        var report = Told.report("movement", "2022-06-16")
                .says("Portugal held talks with the Unity Front in Porto on Wednesday.", "talks")
                .state("Portugal", "PRT")
                .organisation("Unity Front", "PRT")
                .on("2022-06-15", "Wednesday")
                .in("Porto", "PRT")
                .coded();

        assertThat(events(report).get(0).actors()).hasSize(2);
    }
}
