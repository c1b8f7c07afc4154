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
}
