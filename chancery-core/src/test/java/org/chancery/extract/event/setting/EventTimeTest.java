package org.chancery.extract.event.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.TestModels;
import org.chancery.extract.Extractor;
import org.chancery.model.EventClause;
import org.chancery.model.EventType;
import org.junit.jupiter.api.Test;

/** The words that say when an event was: its own, not those of the deed beside it. */
class EventTimeTest {

    private static final Extractor EXTRACTOR = new Extractor();

    private static List<Optional<String>> times(String text, EventType type) {
        var report = TestModels.report(text, "2031-04-17");
        return EXTRACTOR.extract(report, TestModels.annotator().annotate(report)).events().stream()
                .filter(event -> event.type() == type)
                .map(EventClause::time)
                .map(span -> span.map(words -> words.in(text)))
                .toList();
    }

    @Test
    void theDayOfAnAnswerIsNotThatOfWhatItAnswers() {
        assertThat(times(
                        "Peru expelled two Chilean envoys on Monday in response to Chile's expulsion of four Peruvian diplomats in March.",
                        EventType.SANCTION))
                .containsExactly(Optional.of("Monday"), Optional.of("March"));
    }

    @Test
    void theDayBeforeTheNounOfADeedIsTheDeeds() {
        assertThat(times(
                        "Ghana praised the police, pointing to the March 4 attack by rebels on Accra.",
                        EventType.SUPPORT))
                .doesNotContain(Optional.of("March 4"));
    }

    @Test
    void aDayWithinWhatIsSaidIsNotThatOfTheSaying() {
        assertThat(times(
                        "Ghana's president declared that the March 4 border accord with Togo is null and void.",
                        EventType.REJECT))
                .allMatch(Optional::isEmpty);
        assertThat(times("Ghana on Monday accused Togo of breaking the March 4 border accord.", EventType.ACCUSE))
                .containsExactly(Optional.of("Monday"));
    }

    @Test
    void aTimeBeforeTheNameOfAStateSaysWhichOneIsMeant() {
        assertThat(times("Ghana's foreign minister denounced today's Russia as a menace.", EventType.ACCUSE))
                .containsExactly(Optional.empty());
        assertThat(times("Ghana's foreign minister denounced Russia today.", EventType.ACCUSE))
                .containsExactly(Optional.of("today"));
    }

    @Test
    void aDayBeforeWordsForTheFirstOfItsKindDatesTheMeeting() {
        assertThat(times(
                        "Ghana's president met Togo's president in Accra on Thursday, the first talks between them since the war began.",
                        EventType.CONSULT))
                .first()
                .satisfies(time -> assertThat(time)
                        .hasValueSatisfying(words -> assertThat(words).startsWith("Thursday")));
    }

    @Test
    void aTimeBeforeWhatIsAnsweredOrTalkedAboutIsNotThatOfTheAnswer() {
        assertThat(times("Ethiopia's April offer was rejected by Egypt on Tuesday.", EventType.REJECT))
                .containsExactly(Optional.of("Tuesday"));
        assertThat(times("Egypt rejected Monday's proposal by Ethiopia.", EventType.REJECT))
                .containsExactly(Optional.empty());
        assertThat(times("The leaders would discuss the results of their March meeting in Lima.", EventType.CONSULT))
                .contains(Optional.empty());
    }

    @Test
    void aTimeBeforeTheNounOfTheEventOrOfItsOccasionIsItsOwn() {
        assertThat(times("Peru and Chile held Monday's talks in Lima.", EventType.CONSULT))
                .containsExactly(Optional.of("Monday"));
        assertThat(times(
                        "Fiji's foreign minister met his Samoan counterpart at Monday's summit in Suva.",
                        EventType.CONSULT))
                .containsExactly(Optional.of("Monday"));
    }

    @Test
    void sinceWhenSomebodyHasHisOfficeIsNotWhenHeActed() {
        assertThat(times("Turkey's president, in office since 2014, threatened Greece.", EventType.THREATEN))
                .containsExactly(Optional.empty());
        assertThat(times(
                        "The former colony, independent since 1960, expelled the French ambassador.",
                        EventType.SANCTION))
                .containsExactly(Optional.empty());
        assertThat(times("Since Monday, Chad has bombed villages in Sudan.", EventType.ASSAULT))
                .containsExactly(Optional.of("Monday"));
    }

    @Test
    void theLastTimeBeforeAFirstIsNotItsTime() {
        assertThat(times("France's president visited Algeria for the first time since 2017.", EventType.CONSULT))
                .containsExactly(Optional.empty());
    }

    @Test
    void todayWithinAQuotationIsTheDayOfTheSpeaking() {
        assertThat(times(
                        "\"Our support for Fiji is more important today than ever before in history,\" Chile's president said.",
                        EventType.SUPPORT))
                .allMatch(Optional::isEmpty);
    }

    @Test
    void aDayThatTheParserTakesForTheSentenceDatesIt() {
        assertThat(times(
                        "Wednesday, the same day that he dropped out, Moe endorsed his rival, Joe Biden.",
                        EventType.SUPPORT))
                .containsExactly(Optional.of("Wednesday"));
    }
}
