package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.DateRange;
import org.chancery.model.Dated;
import org.chancery.model.EventMention;
import org.chancery.model.EventType;
import org.chancery.model.Party;
import org.chancery.model.PartyMention;
import org.chancery.model.Place;
import org.chancery.model.PlaceMention;
import org.chancery.model.Span;
import org.chancery.model.Status;
import org.junit.jupiter.api.Test;

class DayWithinReportTest {

    private static final LocalDate MONDAY = LocalDate.parse("2031-03-03");
    private static final LocalDate FRIDAY = LocalDate.parse("2031-03-07");

    private static EventMention told(EventType type, DateRange days, List<String> actors, List<String> recipients) {
        var at = new Span(0, 5);
        return new EventMention(
                at,
                at,
                "consult/meet",
                type,
                List.of(),
                List.of(),
                Status.OCCURRED,
                Optional.empty(),
                parties(actors.stream(), at),
                parties(recipients.stream(), at),
                Optional.of(Dated.stated(days, at)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<PartyMention> parties(Stream<String> names, Span at) {
        return names.map(name -> new PartyMention(
                        new Party(name, Party.Kind.PERSON, Optional.empty(), Optional.empty(), Optional.empty()), at))
                .toList();
    }

    private static EventMention meeting(DateRange days, String one, String other) {
        return told(EventType.CONSULT, days, List.of(one), List.of(other));
    }

    private static final EventMention UNDATED = meeting(DateRange.until(FRIDAY), "Ida Holm", "Jan Vos");

    @Test
    void theDayOfTheSameMeetingElsewhereInTheReportIsItsDay() {
        var dated = meeting(DateRange.day(MONDAY), "Jan Vos", "Ida Holm");
        assertThat(DayWithinReport.of(UNDATED, new Twins(List.of(UNDATED, dated))))
                .contains(MONDAY);
    }

    @Test
    void theDayOfAPostIsAsGoodAsOneInWords() {
        var posted = meeting(DateRange.day(MONDAY), "Ida Holm", "Jan Vos")
                .dated(Optional.of(Dated.inContext(DateRange.day(MONDAY), Optional.empty())));
        assertThat(DayWithinReport.of(UNDATED, new Twins(List.of(UNDATED, posted))))
                .contains(MONDAY);
    }

    @Test
    void aDayOfTheTimeLineIsNoGroundForAnotherMention() {
        var inferred = meeting(DateRange.day(MONDAY), "Ida Holm", "Jan Vos")
                .dated(Optional.of(Dated.inContext(DateRange.day(MONDAY), Optional.of(new Span(0, 5)))));
        assertThat(DayWithinReport.of(UNDATED, new Twins(List.of(UNDATED, inferred))))
                .isEmpty();
    }

    @Test
    void ofTwoDaysNobodyKnowsWhich() {
        var first = meeting(DateRange.day(MONDAY), "Ida Holm", "Jan Vos");
        var second = meeting(DateRange.day(MONDAY.plusDays(1)), "Ida Holm", "Jan Vos");
        assertThat(DayWithinReport.of(UNDATED, new Twins(List.of(UNDATED, first, second))))
                .isEmpty();
    }

    @Test
    void aMeetingWithSomebodyElseTellsNothing() {
        var other = meeting(DateRange.day(MONDAY), "Ida Holm", "Pia Berg");
        assertThat(DayWithinReport.of(UNDATED, new Twins(List.of(UNDATED, other))))
                .isEmpty();
    }

    @Test
    void aDayAfterTheReportIsAnotherMeetings() {
        var later = meeting(DateRange.day(FRIDAY.plusDays(3)), "Ida Holm", "Jan Vos");
        assertThat(DayWithinReport.of(UNDATED, new Twins(List.of(UNDATED, later))))
                .isEmpty();
    }

    @Test
    void accusedAndAccuserAreNotTurnedRound() {
        var one = told(EventType.ACCUSE, DateRange.until(FRIDAY), List.of("Ida Holm"), List.of("Jan Vos"));
        var back = told(EventType.ACCUSE, DateRange.day(MONDAY), List.of("Jan Vos"), List.of("Ida Holm"));
        assertThat(DayWithinReport.of(one, new Twins(List.of(one, back)))).isEmpty();
    }

    @Test
    void aReportThatTellsOneMeetingAgainAndAgainIsLookedThroughOnce() {
        var told = Stream.concat(
                        Stream.of(meeting(DateRange.day(MONDAY), "Ida Holm", "Jan Vos")),
                        Stream.generate(() -> UNDATED).limit(50_000))
                .toList();
        assertTimeout(Duration.ofSeconds(60), () -> {
            var twins = new Twins(told);
            assertThat(told).allSatisfy(event -> assertThat(DayWithinReport.of(event, twins))
                    .contains(MONDAY));
        });
    }

    @Test
    void onePlaceOfAnEventIsThatOfTheSameEventOnNoOtherDay() {
        var there = place("Oslo", meeting(DateRange.day(MONDAY), "Ida Holm", "Jan Vos"));
        var later = place("Rome", meeting(DateRange.day(FRIDAY), "Ida Holm", "Jan Vos"));
        assertThat(where(UNDATED, there)).contains("Oslo");
        assertThat(where(meeting(DateRange.day(FRIDAY), "Jan Vos", "Ida Holm"), there, later))
                .contains("Rome");
        assertThat(where(UNDATED, there, later)).isEmpty();
        assertThat(where(meeting(DateRange.until(FRIDAY), "Ida Holm", "Ana Ruiz"), there))
                .isEmpty();
    }

    private static Optional<String> where(EventMention event, EventMention... others) {
        var report = Stream.concat(Stream.of(event), Stream.of(others)).toList();
        return new Twins(report).place(event).map(mention -> mention.place().name());
    }

    private static EventMention place(String name, EventMention event) {
        return event.placed(
                Optional.of(new PlaceMention(new Place(name, Optional.empty(), Optional.empty()), new Span(0, 5))));
    }
}
