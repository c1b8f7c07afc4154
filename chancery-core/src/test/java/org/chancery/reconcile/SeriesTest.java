package org.chancery.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.ToyCoder;
import org.chancery.model.Coded;
import org.chancery.model.Event;
import org.chancery.model.Event.Related;
import org.chancery.model.Status;
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

    private static Told.Clause plan(String id, String published, String sentence, Status status) {
        return Told.report(id, published)
                .says(sentence, "visit")
                .as(status)
                .mode("visit")
                .person("Marta Weiss", "AUT", "Weiss")
                .to("Portugal", "PRT");
    }

    @Test
    void aPlanThatWasGivenAnotherDayLeadsToTheDayItHad() {
        var first = plan("a", "2022-06-01", "Weiss will visit Portugal on June 12.", Status.PLANNED)
                .on("2022-06-12", "June 12");
        var moved = plan("b", "2022-06-05", "Weiss moved her visit to Portugal to June 24.", Status.PLANNED)
                .on("2022-06-24", "June 24");
        var other = plan("b", "2022-06-05", "Weiss will visit Portugal again on June 24.", Status.PLANNED)
                .on("2022-06-24", "June 24");

        assertThat(Meetings.events(first.coded(), moved.coded()))
                .flatExtracting(Event::related)
                .extracting(Related::as)
                .containsExactly("plannedAs");
        assertThat(Meetings.events(first.coded(), other.coded())).hasSize(2).allMatch(event -> event.related()
                .isEmpty());
    }

    @Test
    void whatIsCalledOffWithoutADayIsThePlanOfTheNextWeeks() {
        var first = plan("a", "2022-06-01", "Weiss will visit Portugal on June 28.", Status.PLANNED)
                .on("2022-06-28", "June 28");
        var off = plan("b", "2022-06-05", "Weiss put off her visit to Portugal.", Status.CANCELLED);

        assertThat(Meetings.events(first.coded(), off.coded()))
                .singleElement()
                .satisfies(event -> assertThat(event.status()).isEqualTo(Status.CANCELLED));
    }
}
