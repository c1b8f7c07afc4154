package org.chancery.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.reconcile.Meetings.events;

import java.time.LocalDate;
import org.chancery.model.Coded;
import org.chancery.model.DateBasis;
import org.chancery.model.DateRange;
import org.junit.jupiter.api.Test;

/** Days that only the time line of a report gives: better than none, and nothing that words of the event's own have to answer to. */
class ContextDaysTest {

    private static Told.Clause meeting(String id, String published) {
        return Told.report(id, published)
                .says("Weiss met Reis in Porto on Sunday.", "met")
                .person("Marta Weiss", "AUT")
                .person("Paulo Reis", "PRT")
                .in("Porto", "PRT");
    }

    private static Coded inferred() {
        return meeting("inferred", "2022-06-17")
                .around("2022-06-16", "2022-06-17")
                .coded();
    }

    @Test
    void aDayStatedElsewhereIsTheEventsAndNoConflict() {
        var stated = meeting("stated", "2022-06-14").on("2022-06-12", "Sunday").coded();

        var events = events(inferred(), stated);

        assertThat(events).hasSize(1);
        assertThat(events.get(0).date()).contains(DateRange.day(LocalDate.parse("2022-06-12")));
        assertThat(events.get(0).dateBasis()).contains(DateBasis.STATED);
        assertThat(events.get(0).conflicts()).isEmpty();
    }

    @Test
    void theyAreMoreThanTheBoundOfPublication() {
        var bound = meeting("bound", "2022-06-18").coded();

        var events = events(inferred(), bound);

        assertThat(events).hasSize(1);
        assertThat(events.get(0).dateBasis()).contains(DateBasis.CONTEXT);
    }

    @Test
    void anotherStatedWeekIsAnotherMeeting() {
        var before = meeting("before", "2022-05-10").on("2022-05-08", "Sunday").coded();

        assertThat(events(inferred(), before)).hasSize(2);
    }
}
