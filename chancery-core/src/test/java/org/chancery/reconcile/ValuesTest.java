package org.chancery.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.reconcile.Meetings.events;
import static org.chancery.reconcile.Meetings.held;
import static org.chancery.reconcile.Meetings.planned;

import java.time.LocalDate;
import org.chancery.model.Certainty;
import org.chancery.model.DateBasis;
import org.chancery.model.DateRange;
import org.chancery.model.Event;
import org.chancery.model.Status;
import org.junit.jupiter.api.Test;

/** What an event gets from its mentions: status, days, place, evidence, conflicts, sources. */
class ValuesTest {

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
    void anEventIsAsCertainAsItsSurestMentionAndTellsWhatItsDaysWereReadFrom() {
        var vague = Told.report("vague", "2022-06-17")
                .says("Weiss and Reis met, a guest said.", "met")
                .person("Marta Weiss", "AUT")
                .person("Paulo Reis", "PRT")
                .sure(0.35)
                .coded();
        var clear = Told.report("clear", "2022-06-17")
                .says("Weiss met Reis in Porto on Thursday.", "met")
                .person("Marta Weiss", "AUT")
                .person("Paulo Reis", "PRT")
                .on("2022-06-16", "Thursday")
                .sure(0.9)
                .coded();

        var events = events(vague, clear);

        assertThat(events).hasSize(1);
        assertThat(events.get(0).certainty()).contains(Certainty.of(0.9));
        assertThat(events.get(0).dateBasis()).contains(DateBasis.STATED);
        assertThat(events.get(0).mentions())
                .extracting(mention -> mention.certainty().orElseThrow())
                .containsExactlyInAnyOrder(Certainty.of(0.35), Certainty.of(0.9));
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
    void personIsInOneTownADay() {
        var report = Told.report("day", "2022-06-16")
                .says("In Porto on Wednesday, Weiss met Reis.", "met")
                .person("Marta Weiss", "AUT")
                .person("Paulo Reis", "PRT")
                .on("2022-06-15", "Wednesday")
                .in("Porto", "PRT")
                .then()
                .says("Weiss met Holm, too, on Wednesday.", "met")
                .person("Marta Weiss", "AUT")
                .person("Anna Holm", "SWE")
                .on("2022-06-15", "Wednesday")
                .then()
                .says("Weiss telephoned Ruiz on Wednesday.", "telephoned")
                .mode("phone")
                .person("Marta Weiss", "AUT")
                .person("Elena Ruiz", "ESP")
                .on("2022-06-15", "Wednesday")
                .coded();

        var events = events(report);

        assertThat(events).extracting(event -> event.place().isPresent()).containsExactlyInAnyOrder(true, true, false);
        assertThat(events).filteredOn(event -> event.place().isPresent()).allSatisfy(event -> assertThat(
                        event.evidence()
                                .get("place")
                                .get(0)
                                .span()
                                .in(report.report().text()))
                .isEqualTo("Porto"));
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
}
