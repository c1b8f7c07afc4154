package org.chancery.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.reconcile.Meetings.events;

import java.util.List;
import org.chancery.model.Coded;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import org.junit.jupiter.api.Test;

/** Acts of one type and of the same parties and days that are two, and retellings that are one. */
class UnlikeDeedsTest {

    /** Two sentences of one report, in each of which both agree to something. */
    private static Coded agreed(String one, String other) {
        return agreed(agreed(Told.report("a", "2022-03-06"), one).then(), other).coded();
    }

    private static Told.Clause agreed(Told report, String sentence) {
        return report.says(sentence, "agreed")
                .as(EventType.AGREE)
                .person("Marta Weiss", "AUT")
                .person("Paulo Reis", "PRT")
                .around("2022-03-05", "2022-03-06");
    }

    @Test
    void whatIsAgreedBesidesIsAnotherAgreement() {
        var stories = List.of(
                List.of("Weiss and Reis agreed to reopen the border.", "Weiss and Reis also agreed to share water."),
                List.of("Weiss and Reis agreed to exchange prisoners.", "Weiss and Reis agreed to found a bank."),
                List.of("Weiss and Reis agreed to cut tariffs.", "Weiss and Reis agreed that fishing should end."),
                List.of("Weiss and Reis agreed to lift visas.", "Weiss and Reis agreed to clear the minefields."),
                List.of("Weiss and Reis agreed to meet every spring.", "Weiss and Reis agreed to send doctors."));

        assertThat(stories).allSatisfy(story -> assertThat(events(agreed(story.get(0), story.get(1))))
                .hasSize(2));
    }

    @Test
    void agreementToldTwiceIsOne() {
        var stories = List.of(
                List.of("Weiss and Reis agreed to reopen the border.", "Weiss and Reis agreed the border would open."),
                List.of("Weiss and Reis agreed to exchange prisoners.", "Weiss and Reis agreed on the prisoners."),
                List.of("Weiss and Reis agreed to cut tariffs.", "Weiss and Reis agreed."));

        assertThat(stories).allSatisfy(story -> assertThat(events(agreed(story.get(0), story.get(1))))
                .hasSize(1));
    }

    @Test
    void whatAPactPromisesIsNotItsSigning() {
        var report = Told.report("a", "2022-03-06")
                .says("Norland and Estmark signed a pact under which Norland will support Estmark.", "signed")
                .as(EventType.SUPPORT)
                .state("Norland", "NLD")
                .state("Estmark", "EST")
                .on("2022-03-05", "pact");
        var promise = report.within("under which Norland will support Estmark", "support")
                .as(EventType.SUPPORT)
                .as(Status.PLANNED)
                .state("Norland", "NLD")
                .to("Estmark", "EST");

        assertThat(events(promise.coded())).hasSize(2);
    }

    @Test
    void helpThatIsPromisedIsNotTheHelpGiven() {
        var report = Told.report("a", "2022-03-06")
                .says("Norland backed Estmark by a pact under which Norland will support Estmark.", "backed")
                .as(EventType.SUPPORT)
                .state("Norland", "NLD")
                .to("Estmark", "EST")
                .around("2022-03-05", "2022-03-06");
        var promise = report.within("under which Norland will support Estmark", "support")
                .as(EventType.SUPPORT)
                .as(Status.PLANNED)
                .state("Norland", "NLD")
                .to("Estmark", "EST")
                .around("2022-03-05", "2022-03-06");

        assertThat(events(promise.coded())).hasSize(2);
    }

    @Test
    void whatOneAsksOfTheOtherIsNoCallOfBoth() {
        var both = Told.report("a", "2022-03-06")
                .says("Weiss and Reis called for calm on Saturday.", "called")
                .as(EventType.REQUEST)
                .person("Marta Weiss", "AUT")
                .person("Paulo Reis", "PRT")
                .on("2022-03-05", "Saturday")
                .coded();
        var one = Told.report("b", "2022-03-06")
                .says("Weiss told Reis to keep calm on Saturday.", "told")
                .as(EventType.REQUEST)
                .person("Marta Weiss", "AUT")
                .with("Paulo Reis", "PRT")
                .on("2022-03-05", "Saturday")
                .coded();
        var again = Told.report("c", "2022-03-06")
                .says("Weiss and Reis called for calm on Saturday.", "called")
                .as(EventType.REQUEST)
                .person("Marta Weiss", "AUT")
                .person("Paulo Reis", "PRT")
                .on("2022-03-05", "Saturday")
                .coded();

        assertThat(events(both, one)).hasSize(2);
        assertThat(events(both, again)).hasSize(1);
    }

    /** Weiss's visit is called off in one sentence, and a plan of a visit is told in the next. */
    private static Coded calledOff(String plan) {
        return Told.report("a", "2022-03-06")
                .says("Weiss put off her visit to Portugal.", "visit")
                .mode("visit")
                .as(Status.CANCELLED)
                .person("Marta Weiss", "AUT")
                .to("Portugal", "PRT")
                .then()
                .says(plan, "travel")
                .mode("visit")
                .as(Status.PLANNED)
                .person("Marta Weiss", "AUT")
                .to("Portugal", "PRT")
                .coded();
    }

    @Test
    void planOfAnotherTimeIsNotTheOneCalledOff() {
        assertThat(events(calledOff("Weiss said she would travel to Portugal when conditions allowed.")))
                .hasSize(2);
        assertThat(events(calledOff("Weiss would travel to Portugal at a later date.")))
                .hasSize(2);
        assertThat(events(calledOff("Weiss had been due to travel to Portugal.")))
                .hasSize(1);
    }

    /** What Norland did to Estmark, and what it did to nobody who is named. */
    @Test
    void deedsByOtherWordsToNobodyNamedAreNotJoined() {
        var imports = Told.report("a", "2022-03-06")
                .says("Norland halted imports of honey from Estmark.", "halted")
                .as(EventType.SANCTION)
                .by("sanction/halt#stop-supplies")
                .state("Norland", "NLD")
                .to("Estmark", "EST")
                .around("2022-03-05", "2022-03-06")
                .coded();
        var contacts = Told.report("b", "2022-07-06")
                .says("In March Norland cut off military contacts.", "cut off")
                .as(EventType.SANCTION)
                .by("sanction/cut_off#sever-relations")
                .state("Norland", "NLD")
                .between("2022-03-01", "2022-03-31", "March")
                .coded();

        assertThat(events(imports, contacts)).hasSize(2);
    }

    @Test
    void whatWasToBeSaidOnADayIsWhatWasSaid() {
        var plan = Told.report("a", "2022-03-03")
                .says("Weiss will warn Reis that a blockade would have a price.", "warn")
                .as(EventType.THREATEN)
                .as(Status.PLANNED)
                .person("Marta Weiss", "AUT")
                .with("Paulo Reis", "PRT")
                .around("2022-03-05", "2022-03-05")
                .coded();
        var said = threat("2022-03-05").coded();
        var later = threat("2022-03-30").coded();

        assertThat(events(plan, said)).hasSize(1);
        assertThat(events(plan, later)).hasSize(2);
    }

    private static Told.Clause threat(String day) {
        return Told.report("said-" + day, day)
                .says("Weiss threatened Portugal with tariffs on steel.", "threatened")
                .as(EventType.THREATEN)
                .person("Marta Weiss", "AUT")
                .to("Portugal", "PRT")
                .around(day, day);
    }
}
