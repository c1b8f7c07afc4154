package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.ToyCoder;
import org.chancery.model.Calibration;
import org.chancery.model.Coded;
import org.chancery.model.DateRange;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Given;
import org.chancery.model.Judgement;
import org.chancery.model.Judgement.Verdict;
import org.chancery.model.Party;
import org.chancery.model.Status;
import org.junit.jupiter.api.Test;

/** The kinds of judgement that {@link JudgedKindsTest} leaves out, and all kinds at once: any way to them makes the same bytes. */
class EveryJudgementTest extends JudgedRecord {

    private static final List<Coded> REPORTS = List.of(
            ToyCoder.code("r1", "2022-03-05", "Ann Lee (USA) met Bo Falk (SWE) in Oslo on 2022-03-04."),
            ToyCoder.code("r2", "2022-03-06", "Bo Falk (SWE) met Ann Lee (USA) in Oslo on 2022-03-04."),
            ToyCoder.sure(
                    0.83,
                    ToyCoder.code(
                            "r3",
                            "2022-03-10",
                            "Ann Lee (USA) accused Cy Dahl (NOR) on 2022-03-09. Cy Dahl (NOR) is foreign minister.")),
            ToyCoder.code(
                    "r4",
                    "2022-04-11",
                    "Annie Lee (USA) accused Cy Dahl (NOR) on 2022-04-10. \"We agreed\", said Bo Falk (SWE). "
                            + "Later Eva Berg signed the pact in Bergen as envoy, and thanked her hosts."),
            ToyCoder.code("r5", "2022-05-02", "Ida Holm (DNK) met Jon Vik (ISL) in Oslo on 2022-05-01."),
            ToyCoder.code("r6", "2022-05-03", "Jon Vik (ISL) met Ida Karin Holm (DNK) in Oslo on 2022-05-01."));

    EveryJudgementTest() {
        super(REPORTS);
    }

    private void holdsHoweverItIsMade() {
        new SameBytes(folder, REPORTS).of(store);
    }

    private Event event(String day) {
        return events().stream()
                .filter(one -> one.date().flatMap(DateRange::start).equals(Optional.of(LocalDate.parse(day))))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void oneOfTwoMentionsAStatementAndAnOfficeAreNone() {
        judging().wrong(event("2022-05-01"), 1, NO_NOTE);
        judging().wrong(statements().get(0), NO_NOTE);
        var attested = offices().stream()
                .filter(one -> one.person().name().equals("Cy Dahl"))
                .findFirst()
                .orElseThrow();
        judging().wrong(attested, NO_NOTE);
        assertThat(event("2022-05-01").mentions()).hasSize(1);
        assertThat(statements()).isEmpty();
        assertThat(offices()).noneMatch(one -> one.person().name().equals("Cy Dahl"));
        holdsHoweverItIsMade();
    }

    @Test
    void twoEventsStayTwo() {
        judging().notSame(event("2022-03-09"), event("2022-04-10"), NO_NOTE);
        assertThat(event("2022-03-09").judgements()).hasSize(1);
        assertThat(events()).hasSize(4);
        holdsHoweverItIsMade();
    }

    @Test
    void oneOfSeveralNamesIsAnothers() {
        var ida = event("2022-05-01").actors().stream()
                .filter(party -> party.country().equals(Optional.of("DNK")))
                .findFirst()
                .orElseThrow();
        judging().people().notSame(ida, List.of("Ida Karin Holm"), "Ida Karin Holm (nurse)", NO_NOTE);
        assertThat(events().stream().flatMap(event -> event.actors().stream()).map(Party::name))
                .contains("Ida Holm", "Ida Karin Holm (nurse)");
        holdsHoweverItIsMade();
    }

    @Test
    void anOccasionAndWhetherItWasInPerson() {
        judging().value(event("2022-03-04"), "occasion", "Arctic summit", NO_NOTE);
        judging().value(event("2022-03-04"), "inPerson", "false", NO_NOTE);
        assertThat(event("2022-03-04").choices())
                .filteredOn(choice -> choice.rule() == Event.Choice.Rule.JUDGED)
                .extracting(Event.Choice::field)
                .containsExactlyInAnyOrder("occasion", "inPerson");
        holdsHoweverItIsMade();
    }

    @Test
    void aCalibrationAndOneThatWasTakenBack() {
        judging().calibrate(Calibration.of(-0.4, 0.9), NO_NOTE);
        int calibrated = event("2022-03-09").certainty().orElseThrow().hundredths();
        assertThat(calibrated).isLessThan(83);
        var second = judging().calibrate(Calibration.of(-3, 0.9), NO_NOTE);
        judging().withdraw(second.id(), NO_NOTE);
        assertThat(event("2022-03-09").certainty().orElseThrow().hundredths()).isEqualTo(calibrated);
        holdsHoweverItIsMade();
    }

    @Test
    void allKindsAtOnce() {
        everyKind();
        assertThat(store.judgements().all())
                .extracting(Judgement::verdict)
                .as("a new kind belongs here")
                .contains(Verdict.values());
        holdsHoweverItIsMade();
    }

    private void everyKind() {
        judging().same(List.of(event("2022-03-09"), event("2022-04-10")), NO_NOTE);
        judging().notSame(event("2022-05-01"), List.of(1), NO_NOTE);
        judging().wrong(statements().get(0), NO_NOTE);
        judging().value(event("2022-03-04"), "place", "Bergen, NOR", Optional.of("the second report"));
        judging().value(event("2022-03-04"), "status", "planned", NO_NOTE);
        var meeting = event("2022-05-01");
        judging()
                .parties(
                        meeting,
                        new Given.Parties(List.of(meeting.actors().get(0), known("Bo Falk")), List.of()),
                        NO_NOTE);
        var eva = new Party("Eva Berg", Party.Kind.PERSON, Optional.of("NOR"), Optional.empty(), Optional.empty());
        var missed = judging().missed();
        missed.event(
                missed.words("r4", "signed the pact", Optional.empty()),
                new Given.MissedEvent(
                        EventType.AGREE,
                        Status.OCCURRED,
                        new Given.Parties(List.of(eva), List.of()),
                        Optional.of(DateRange.day(LocalDate.parse("2022-04-11"))),
                        Optional.empty()),
                NO_NOTE);
        missed.statement(
                missed.words("r4", "thanked her hosts", Optional.empty()),
                new Given.MissedStatement(eva, List.of(), false, Optional.empty()),
                NO_NOTE);
        missed.office(
                missed.words("r4", "as envoy", Optional.empty()),
                new Given.MissedOffice(eva, "special envoy", Optional.of("NOR"), Optional.empty(), Optional.empty()),
                NO_NOTE);
        judging().people().notSameIn(known("Ann Lee"), List.of("r2"), "Ann Lee (senator)", NO_NOTE);
        judging().people().same(List.of(known("Eva Berg"), known("Annie Lee")), NO_NOTE);
        judging().people().name(known("Bo Falk"), "Bosse Falk", NO_NOTE);
        judging().people().wikidata(known("Bosse Falk"), "Q42", NO_NOTE);
        judging().accept(event("2022-04-11"), NO_NOTE);
        judging().calibrate(Calibration.of(-0.2, 1), NO_NOTE);
        var slip = judging().wrong(event("2022-04-11"), NO_NOTE);
        judging().withdraw(slip.id(), NO_NOTE);
    }
}
