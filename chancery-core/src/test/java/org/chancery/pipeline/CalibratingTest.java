package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.ToyCoder;
import org.chancery.model.Event;
import org.chancery.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certainty refitted on what people judged, over rebuilds, and taken back. */
class CalibratingTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2022-04-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Optional<String> NO_NOTE = Optional.empty();
    private static final int EVENTS = 24;

    @TempDir
    Path folder;

    private Store store;

    /** Accusations between pairs of people who have nothing to do with one another. */
    @BeforeEach
    void open() {
        store = Store.writing(folder.resolve("judged.db"));
        for (int i = 0; i < EVENTS; i++) {
            var one = "Ann " + (char) ('A' + i) + "oor";
            var other = "Bo " + (char) ('A' + i) + "erg";
            var day = String.format(java.util.Locale.ROOT, "2022-03-%02d", i + 1);
            store.inbox()
                    .put(
                            ToyCoder.sure(
                                    0.8,
                                    ToyCoder.code(
                                            "r" + i, day, one + " (USA) accused " + other + " (SWE) on " + day + ".")),
                            "2022-04-01T00:00:00Z");
        }
        new Derivation(store).update();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<Event> events() {
        var all = new ArrayList<Event>();
        store.record().events(all::add);
        return all;
    }

    @Test
    void halfWrongMakesEventsLessCertainUntilItIsTakenBack() {
        var before = events();
        assertThat(before).hasSize(EVENTS);
        var judging = new Judging(store, NOON, "ann");
        for (int i = 0; i < EVENTS; i++) {
            if (i % 2 == 0) {
                judging.accept(before.get(i), NO_NOTE);
            } else {
                judging.value(before.get(i), "status", "planned", NO_NOTE);
            }
        }
        var fitted = new Calibrating(store, NOON).fit();
        assertThat(fitted.judged()).isEqualTo(EVENTS);
        assertThat(fitted.right()).isEqualTo(EVENTS / 2);
        assertThat(fitted.before().stated()).isBetween(0.799, 0.801);
        assertThat(fitted.after().error()).isLessThan(fitted.before().error());

        var judgement = judging.calibrate(fitted.calibration(), NO_NOTE);
        assertThat(events())
                .allSatisfy(event ->
                        assertThat(event.certainty().orElseThrow().value()).isBetween(0.45, 0.6));
        var calibrated = events();
        new Derivation(store).rebuild();
        assertThat(events()).isEqualTo(calibrated);
        assertThat(new Calibrating(store, NOON).fit().calibration()).isEqualTo(fitted.calibration());

        judging.withdraw(judgement.id(), NO_NOTE);
        assertThat(events())
                .allSatisfy(event ->
                        assertThat(event.certainty().orElseThrow().hundredths()).isEqualTo(80));
    }

    @Test
    void withoutJudgementsThereIsNothingToFit() {
        assertThatThrownBy(() -> new Calibrating(store, NOON).fit()).hasMessageContaining("people judged 0 events");
    }
}
