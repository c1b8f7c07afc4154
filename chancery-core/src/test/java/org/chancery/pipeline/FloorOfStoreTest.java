package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.chancery.ToyCoder;
import org.chancery.model.Certainty;
import org.chancery.query.Filter;
import org.chancery.query.Questions;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The floor that a store was made with holds for its record until another is asked for. */
class FloorOfStoreTest {

    @TempDir
    Path folder;

    private static void put(Store store, String report, double sure, String text) {
        store.inbox().put(ToyCoder.sure(sure, ToyCoder.code(report, "2022-03-05", text)), "2022-03-06T00:00:00Z");
    }

    private static long events(Store store) {
        return new Questions(store).count(Filter.all());
    }

    @Test
    void theFloorIsKeptAndCanBeChanged() {
        var file = folder.resolve("record.db");
        try (var store = Store.writing(file)) {
            new Derivation(store).from(Certainty.of(0.5));
            put(store, "r1", 0.45, "Ann Lee (USA) met Bo Falk (SWE) in Oslo on 2022-03-04.");
            put(store, "r2", 0.9, "Cem Kaya (TUR) accused Bo Falk (SWE) on 2022-03-03.");
            new Derivation(store).update();
            assertThat(events(store)).isEqualTo(1);
        }
        try (var store = Store.writing(file)) {
            put(store, "r3", 0.46, "Dan Oz (TUR) accused Ann Lee (USA) on 2022-02-03.");
            new Derivation(store).update();
            assertThat(events(store)).isEqualTo(1);
            new Derivation(store).from(Certainty.of(0.46));
            assertThat(events(store)).isEqualTo(2);
            new Derivation(store).from(Certainty.of(0.4));
            assertThat(events(store)).isEqualTo(3);
        }
    }

    @Test
    void theRecordOfAnEarlierTimeHasTheSameFloor() {
        var file = folder.resolve("then.db");
        try (var store = Store.writing(file)) {
            new Derivation(store).from(Certainty.of(0.95));
            put(store, "r1", 0.9, "Ann Lee (USA) met Bo Falk (SWE) in Oslo on 2022-03-04.");
            new Derivation(store).update();
            try (var then = AsOf.of(store, Instant.parse("2022-04-01T00:00:00Z"))) {
                assertThat(events(then.store())).isZero();
            }
        }
    }
}
