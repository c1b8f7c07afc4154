package org.chancery.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.reconcile.Meetings.events;
import static org.chancery.reconcile.Meetings.held;
import static org.chancery.reconcile.Meetings.withTwo;

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
    void meetingOfThreeRememberedAsOfAMonthIsNotTheTwoOfADay() {
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

        assertThat(events).extracting(event -> event.actors().size()).containsExactlyInAnyOrder(2, 2, 3);
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
