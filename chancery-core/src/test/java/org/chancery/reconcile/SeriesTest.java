package org.chancery.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.ToyCoder;
import org.chancery.model.Coded;
import org.chancery.model.Event;
import org.chancery.model.Event.Related;
import org.junit.jupiter.api.Test;

/** Rounds, moved plans and corrections. */
class SeriesTest {

    private static List<Event> events(String... dayAndText) {
        var reports = new ArrayList<Coded>();
        for (int i = 0; i < dayAndText.length; i += 2) {
            reports.add(ToyCoder.code("r" + i, dayAndText[i], dayAndText[i + 1]));
        }
        return new Reconciler()
                .reconcile(reports).events().stream()
                        .sorted(java.util.Comparator.comparing(
                                event -> event.mentions().get(0).where().report()))
                        .toList();
    }

    @Test
    void aRoundFollowsTheLastOneBeforeIt() {
        var rounds = events(
                "2022-03-01", "Ann Lee (USA) met Bo Falk (SWE) on 2022-03-01.",
                "2022-03-08", "Ann Lee (USA) met Bo Falk (SWE) on 2022-03-08.",
                "2022-03-15", "Ann Lee (USA) met Bo Falk (SWE) on 2022-03-15.");
        assertThat(rounds).hasSize(3);
        assertThat(rounds.get(0).related()).isEmpty();
        assertThat(rounds.get(1).related())
                .containsExactly(new Related(rounds.get(0).id(), "follows"));
        assertThat(rounds.get(2).related())
                .containsExactly(new Related(rounds.get(1).id(), "follows"));
    }

    @Test
    void aMeetingOfOtherPeopleFollowsNothing() {
        var meetings = events(
                "2022-03-01", "Ann Lee (USA) met Bo Falk (SWE) on 2022-03-01.",
                "2022-03-08", "Ann Lee (USA) met Cem Kaya (TUR) on 2022-03-08.");
        assertThat(meetings).hasSize(2).allMatch(event -> event.related().isEmpty());
    }

    @Test
    void aMeetingHeldAWeekAfterItsPlannedDayLeadsToThePlan() {
        var found = events(
                "2022-03-01", "Ann Lee (USA) will meet Bo Falk (SWE) on 2022-03-03.",
                "2022-03-11", "Ann Lee (USA) met Bo Falk (SWE) on 2022-03-10.");
        assertThat(found).hasSize(2);
        assertThat(found.get(1).related())
                .containsExactly(new Related(found.get(0).id(), "plannedAs"));
        assertThat(found.get(0).related()).isEmpty();
    }

    @Test
    void aMeetingHeldOnItsPlannedDayIsOneEvent() {
        assertThat(events(
                        "2022-03-01", "Ann Lee (USA) will meet Bo Falk (SWE) on 2022-03-03.",
                        "2022-03-04", "Ann Lee (USA) met Bo Falk (SWE) on 2022-03-03."))
                .hasSize(1);
    }

    @Test
    void aCorrectionHoldsAgainstMoreReportsAndIsNamed() {
        var event = events(
                        "2022-03-05",
                        "Ann Lee (USA) met Bo Falk (SWE) in Oslo on 2022-03-04.",
                        "2022-03-05",
                        "Bo Falk (SWE) met Ann Lee (USA) in Oslo on 2022-03-04.",
                        "2022-03-07",
                        "Ann Lee (USA) met Bo Falk (SWE) in Oslo on 2022-03-03. An earlier version of this report gave another day.")
                .get(0);
        assertThat(event.mentions()).hasSize(3);
        assertThat(event.date().orElseThrow().start().orElseThrow()).hasToString("2022-03-03");
        assertThat(event.choices())
                .filteredOn(choice -> choice.field().equals("date"))
                .singleElement()
                .satisfies(choice -> {
                    assertThat(choice.rule()).isEqualTo(Event.Choice.Rule.CORRECTION);
                    assertThat(choice.over()).containsExactly("2022-03-04");
                });
        assertThat(event.conflicts()).singleElement().satisfies(conflict -> {
            var correction = conflict.correction().orElseThrow();
            assertThat(conflict.values().get(correction.value()).value()).isEqualTo("2022-03-03");
            assertThat(correction.mention()).isEqualTo(2);
        });
    }
}
