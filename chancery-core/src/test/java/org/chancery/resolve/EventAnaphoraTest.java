package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.TestModels;
import org.chancery.extract.Extractor;
import org.chancery.model.EventClause;
import org.junit.jupiter.api.Test;

/** A bare definite noun means the event told before; without one it means nothing. */
class EventAnaphoraTest {

    private static final Extractor EXTRACTOR = new Extractor();

    @Test
    void aBareDefiniteNounTellsAgainOfTheLastEvent() {
        var events = EventAnaphora.resolved(
                events("Gunmen attacked a convoy of Malian soldiers. The attack lasted an hour."));
        assertThat(events).hasSize(2);
        assertThat(events.get(1).actors()).isEqualTo(events.get(0).actors());
    }

    @Test
    void aBareNounWithoutAnEventBeforeItTellsOfNone() {
        assertThat(EventAnaphora.resolved(events("The attack lasted an hour."))).isEmpty();
    }

    private static List<EventClause> events(String text) {
        var report = TestModels.report(text, "2031-04-17");
        return EXTRACTOR
                .extract(report, TestModels.annotator().annotate(report))
                .events();
    }
}
