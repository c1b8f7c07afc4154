package org.chancery.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Certainty;
import org.chancery.model.Coded;
import org.chancery.model.Event;
import org.chancery.model.Evidence;
import org.chancery.model.Judgement;
import org.junit.jupiter.api.Test;

/** What is too uncertain stays out of the record. */
class FloorTest {

    private static final Reconciler HALF = new Reconciler(Certainty.of(0.5));

    private static Coded met(String report, double sure) {
        return Told.report(report, "2022-06-17")
                .says("Weiss met Reis in Porto on Thursday.", "met")
                .person("Marta Weiss", "AUT")
                .person("Paulo Reis", "PRT")
                .on("2022-06-16", "Thursday")
                .sure(sure)
                .coded();
    }

    private static List<Event> events(Coded... coded) {
        return HALF.reconcile(List.of(coded)).events();
    }

    @Test
    void anEventBelowTheFloorStaysOutOfTheRecord() {
        assertThat(events(met("r1", 0.49))).isEmpty();
        assertThat(events(met("r1", 0.5))).hasSize(1);
    }

    @Test
    void oneSureMentionBringsInWhatOthersTellOfIt() {
        var events = events(met("r1", 0.2), met("r2", 0.7));
        assertThat(events).hasSize(1);
        assertThat(events.get(0).mentions()).hasSize(2);
    }

    @Test
    void anEventOfUnknownCertaintyComesIn() {
        var unknown = Told.report("r1", "2022-06-17")
                .says("Weiss met Reis in Porto on Thursday.", "met")
                .person("Marta Weiss", "AUT")
                .person("Paulo Reis", "PRT")
                .coded();
        assertThat(events(unknown)).hasSize(1);
    }

    @Test
    void whatPeopleJudgedOfComesIn() {
        var told = met("r1", 0.1);
        var mention = told.events().get(0);
        var judgement = new Judgement(
                "j1",
                Judgement.Verdict.VALUE,
                List.of(new Judgement.Anchor(Judgement.Kind.EVENT, new Evidence("r1", mention.trigger()))),
                Optional.of("status"),
                Optional.of("planned"),
                Optional.empty(),
                Optional.empty(),
                "somebody",
                "2022-07-01T00:00:00Z",
                Optional.empty());
        assertThat(HALF.reconcile(List.of(told), List.of(judgement), List.of()).events())
                .hasSize(1);
    }

    @Test
    void whenTheSureReportGoesTheEventGoes() {
        var ground = new GroundInMemory(List.of(met("r1", 0.2), met("r2", 0.7)), List.of());
        HALF.update(ground, ground.sources(), List.of());
        assertThat(ground.chronicle().events()).hasSize(1);

        ground.lose("r2");
        HALF.update(ground, List.of("r2"), List.of());

        assertThat(ground.chronicle().events()).isEmpty();
    }
}
