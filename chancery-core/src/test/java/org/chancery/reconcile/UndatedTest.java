package org.chancery.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.reconcile.Meetings.events;

import java.time.LocalDate;
import java.util.List;
import org.chancery.model.Coded;
import org.chancery.model.DateRange;
import org.chancery.model.EventType;
import org.junit.jupiter.api.Test;

/** Events of which a report gives no day: what joins them all the same, and what keeps them apart. */
class UndatedTest {

    private static Coded seizure(String id, String value, String words) {
        return Told.undated(id)
                .says("The Norland navy seized a trawler of Sudland " + words + ".", "seized")
                .as(EventType.COERCE)
                .organisation("Norland navy", "NLD")
                .to("Sudland", "SDN")
                .when(value, words)
                .coded();
    }

    @Test
    void sameWeekdayMayBeOneDay() {
        assertThat(events(seizure("a", "XXXX-WXX-6", "on Saturday"), seizure("b", "XXXX-WXX-6TNI", "Saturday night")))
                .hasSize(1);
    }

    @Test
    void sameDayOfTheYearIsOneDay() {
        assertThat(events(seizure("a", "XXXX-06-24", "on June 24"), seizure("b", "XXXX-06-24", "June 24")))
                .hasSize(1);
    }

    @Test
    void otherWeekdaysAndDaysAreOtherEvents() {
        assertThat(events(seizure("a", "XXXX-WXX-6", "on Saturday"), seizure("b", "XXXX-WXX-4", "on Thursday")))
                .hasSize(2);
        assertThat(events(seizure("a", "XXXX-06-24", "on June 24"), seizure("b", "XXXX-07-02", "on July 2")))
                .hasSize(2);
    }

    @Test
    void sundayAndMondayMayBeOneNightToldTwice() {
        var sunday = seizure("a", "XXXX-WXX-7", "on Sunday");
        var monday = seizure("b", "XXXX-WXX-1", "on Monday");

        assertThat(events(sunday, monday)).hasSize(1);
    }

    private static Told.Clause killed(String id, String published, String sentence, String trigger, String frame) {
        return Told.report(id, published)
                .says(sentence, trigger)
                .as(EventType.ASSAULT)
                .by(frame)
                .with("Paulo Reis", "PRT");
    }

    private static Coded assassinated() {
        return killed(
                        "a",
                        "2019-02-15",
                        "Former premier Paulo Reis was assassinated in Porto on Thursday.",
                        "assassinated",
                        "assault/assassinate#1")
                .on("2019-02-14", "Thursday")
                .coded();
    }

    @Test
    void deathIsOneHoweverLongAfterReportsWrite() {
        var trial = killed("b", "2021-09-03", "Four men stand trial for the murder of Reis.", "murder", "nouns/killing")
                .coded();
        var remembered = killed(
                        "c", "2024-05-20", "Rui Costa killed Reis, a court found.", "killed", "assault/kill#1+*")
                .person("Rui Costa", "PRT")
                .coded();

        var events = events(assassinated(), trial, remembered);

        assertThat(events).hasSize(1);
        assertThat(events.get(0).date()).contains(DateRange.day(LocalDate.parse("2019-02-14")));
        assertThat(new Reconciler()
                        .reconcile(List.of(remembered, trial, assassinated()))
                        .events())
                .isEqualTo(events);
    }

    @Test
    void deathIsOneInAReportThatSeemsToGiveItTwoDays() {
        var report = Told.report("a", "2019-03-15");
        report.says("Paulo Reis was assassinated in Porto on Thursday.", "assassinated")
                .as(EventType.ASSAULT)
                .by("assault/assassinate#1")
                .with("Paulo Reis", "PRT")
                .on("2019-02-14", "Thursday");
        var coded = report.says("In March the premier spoke of the murder of Paulo Reis.", "murder")
                .as(EventType.ASSAULT)
                .by("nouns/killing")
                .with("Paulo Reis", "PRT")
                .between("2019-03-01", "2019-03-31", "March")
                .coded();

        assertThat(events(coded)).hasSize(1);
    }

    @Test
    void whatHappensToSomebodyTwiceIsNotOne() {
        var wounded = killed("b", "2021-09-03", "Unknown men wounded Reis.", "wounded", "assault/wound#1+*")
                .coded();
        var again = killed("c", "2018-01-04", "Norland wounded Reis.", "wounded", "assault/wound#1+*")
                .state("Norland", "NLD")
                .coded();

        assertThat(events(wounded, again)).hasSize(2);
    }

    @Test
    void attemptIsNoDeath() {
        var attempt = killed(
                        "b",
                        "2016-04-02",
                        "The assassination attempt on Reis shook Portugal.",
                        "assassination attempt",
                        "nouns/assassination")
                .coded();

        assertThat(events(assassinated(), attempt)).hasSize(2);
    }

    @Test
    void deathsOfTwoPeopleAreTwo() {
        var other = Told.report("b", "2021-09-03")
                .says("Four men stand trial for the murder of Ana Reis.", "murder")
                .as(EventType.ASSAULT)
                .by("nouns/killing")
                .with("Ana Reis", "PRT")
                .coded();

        assertThat(events(assassinated(), other)).hasSize(2);
    }
}
