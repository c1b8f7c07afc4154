package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.TestStores;
import org.chancery.ToyCoder;
import org.chancery.model.Event;
import org.chancery.model.Report;
import org.chancery.pipeline.Derivation;
import org.chancery.reconcile.Reconciler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestStores.class)
class StoreTest {

    @Parameter
    TestStores kind;

    @TempDir
    Path folder;

    private String address;

    @BeforeEach
    void aFreshStore() {
        address = kind.fresh(folder);
    }

    @Test
    void aCodedReportComesOutAsItWentIn() {
        var coded = ToyCoder.code(
                "r1",
                "2022-03-05T17:05:00+05:30",
                "Ann Lee (USA) met Bo Falk (SWE) in Oslo on 2022-03-04, Reuters said. \"We agreed\", said Ann Lee (USA). Bo Falk (SWE) is foreign minister.");
        try (var store = Store.writing(address)) {
            store.inbox().put(coded, "2022-03-06T00:00:00Z");
        }
        try (var store = Store.reading(address)) {
            assertThat(store.inbox().get("r1")).contains(coded);
            assertThat(store.inbox().pending()).containsExactly("r1");
        }
    }

    @Test
    void theRecordComesOutAsItWentIn() {
        var coded = List.of(
                ToyCoder.code(
                        "r1", "2022-03-05", "Ann Lee (USA) met Bo Falk (SWE) in Oslo on 2022-03-04, Reuters said."),
                ToyCoder.code(
                        "r2",
                        "2022-03-06",
                        "Bo Falk (SWE) met Ann Lee (USA) in Oslo on 2022-03-04. \"Good\", said Bo Falk (SWE). Bo Falk (SWE) is foreign minister."));
        var record = new Reconciler().reconcile(coded);
        try (var store = Store.writing(address)) {
            coded.forEach(c -> store.inbox().put(c, "2022-03-06T00:00:00Z"));
            store.record().replace(record, List.of("r1", "r2"));
            var events = new ArrayList<Event>();
            store.record().events(events::add);
            assertThat(events).isEqualTo(record.events()).isNotEmpty();
            var reports = new ArrayList<Report>();
            store.record().reports(reports::add);
            assertThat(reports).isEqualTo(record.reports());
            assertThat(store.inbox().pending()).isEmpty();
        }
    }

    @Test
    void anEventWhoseRelationsAloneChangedKeepsItsRows() {
        var told = List.of(ToyCoder.code("r1", "2022-03-05", "Ann Lee (USA) met Bo Falk (SWE) in Oslo on 2022-03-04."));
        var event = new Reconciler().reconcile(told).events().get(0);
        var related = event.with(List.of(new Event.Related("e-other", "follows")));
        try (var store = Store.writing(address)) {
            store.inbox().put(told.get(0), "2022-03-06T00:00:00Z");
            for (var version : List.of(event, related, event, related)) {
                store.<Void>work(workings -> {
                    workings.put(version);
                    return null;
                });
                var stored =
                        store.<Event>work(workings -> workings.event(event.id()).orElseThrow());
                assertThat(stored).isEqualTo(version);
                var relations = store.read(handle -> handle.createQuery("SELECT other FROM related")
                        .mapTo(String.class)
                        .list());
                assertThat(relations)
                        .isEqualTo(version.related().stream()
                                .map(Event.Related::id)
                                .toList());
                var numbers = store.read(handle -> handle.createQuery(
                                "SELECT count(*) FROM event_party p JOIN event e ON e.no = p.event")
                        .mapTo(Integer.class)
                        .one());
                assertThat(numbers).isEqualTo(2);
            }
        }
    }

    @Test
    void anIdThatAnEventHadStillLeadsToIt() {
        var later = ToyCoder.code("r2", "2022-03-06", "Ann Lee (USA) met Bo Falk (SWE) in Oslo on 2022-03-04.");
        var earlier = ToyCoder.code("r1", "2022-03-05", "Bo Falk (SWE) met Ann Lee (USA) in Oslo on 2022-03-04.");
        var reconciler = new Reconciler();
        var before = reconciler.reconcile(List.of(later));
        var after = reconciler.reconcile(List.of(later, earlier));
        assertThat(after.events()).hasSize(1);
        assertThat(after.events().get(0).id())
                .isNotEqualTo(before.events().get(0).id());
        try (var store = Store.writing(address)) {
            store.inbox().put(later, "2022-03-06T00:00:00Z");
            store.record().replace(before, List.of("r2"));
            store.inbox().put(earlier, "2022-03-07T00:00:00Z");
            store.record().replace(after, List.of("r1"));
            String now = store.read(handle -> handle.createQuery("SELECT event FROM event_alias WHERE id = ?")
                    .bind(0, before.events().get(0).id())
                    .mapTo(String.class)
                    .one());
            assertThat(now).isEqualTo(after.events().get(0).id());
        }
    }

    @Test
    void wordsAreFoundWithoutCaseAndMarks() {
        var coded = ToyCoder.code("r1", "2022-03-05", "Şule Öz (TUR) met Bo Falk (SWE) in Zürich on 2022-03-04.");
        try (var store = Store.writing(address)) {
            store.inbox().put(coded, "2022-03-06T00:00:00Z");
            store.record().replace(new Reconciler().reconcile(List.of(coded)), List.of("r1"));
            assertThat(found(store, "\"zurich\"")).isEqualTo(1);
            assertThat(found(store, "\"oz tur met\" AND \"SWE\"")).isEqualTo(1);
            assertThat(found(store, "\"zur\"*")).isEqualTo(1);
            assertThat(found(store, "(\"zurich\" OR \"oslo\") AND \"met\"")).isEqualTo(1);
            assertThat(found(store, "(\"zurich\") NOT (\"met\")")).isZero();
            assertThat(found(store, "\"zur\"")).isZero();
        }
    }

    @Test
    void theWordsOfAnEventComeAndGoWithIt() {
        var coded = List.of(
                ToyCoder.code("r1", "2022-03-05", "Ann Lee (USA) met Bo Falk (SWE) in Oslo on 2022-03-04."),
                ToyCoder.code("r2", "2022-03-05", "Cy Roe (USA) met Dee Fox (FRA) in Paris on 2022-03-02."));
        try (var store = Store.writing(address)) {
            coded.forEach(c -> store.inbox().put(c, "2022-03-06T00:00:00Z"));
            var derivation = new Derivation(store);
            derivation.update();
            assertThat(found(store, "event", "\"met\"")).isEqualTo(2);
            store.inbox().remove("r2", "2022-03-07T00:00:00Z");
            derivation.update();
            assertThat(found(store, "event", "\"met\"")).isEqualTo(1);
            assertThat(found(store, "event", "\"paris\"")).isZero();
            store.inbox().put(coded.get(1), "2022-03-08T00:00:00Z");
            derivation.rebuild();
            assertThat(found(store, "event", "\"met\"")).isEqualTo(2);
            assertThat(found(store, "event", "\"paris\"")).isEqualTo(1);
        }
    }

    private static long found(Store store, String expression) {
        return found(store, "report", expression);
    }

    private static long found(Store store, String table, String expression) {
        return store.read(handle -> handle.createQuery("SELECT count(*) FROM " + table + " r WHERE "
                        + FullText.of(handle).among("r.no", table, ":words"))
                .bind("words", expression)
                .mapTo(Long.class)
                .one());
    }

    @Test
    void whatIsRecordedIsCountedAndUncounted() {
        var coded = List.of(
                ToyCoder.code("r1", "2022-03-05", "Ann Lee (USA) met Bo Falk (SWE) in Oslo on 2022-03-04."),
                ToyCoder.code(
                        "r2",
                        "2022-03-05",
                        "Cy Roe (USA) accused Dee Fox (FRA) on 2022-03-02. Cy Roe (USA) met Eve Ito (USA) on 2022-03-03. \"Good\", said Cy Roe (USA)."));
        try (var store = Store.writing(address)) {
            coded.forEach(c -> store.inbox().put(c, "2022-03-06T00:00:00Z"));
            store.record().replace(new Reconciler().reconcile(coded), List.of());
            assertThat(tally(store, "events", "")).isEqualTo(3);
            assertThat(tally(store, "country", "USA")).isEqualTo(3);
            assertThat(tally(store, "reports", "")).isEqualTo(2);
            assertThat(tally(store, "statements", "")).isEqualTo(1);
            assertThat(tally(store, "type", "CONSULT")).isEqualTo(2);
            assertThat(tally(store, "status", "occurred")).isEqualTo(3);
            assertThat(tally(store, "place", "Oslo")).isEqualTo(1);
            assertThat(tally(store, "place_country", "NOR")).isEqualTo(1);
            store.inbox().remove("r2", "2022-03-07T00:00:00Z");
            store.record().replace(new Reconciler().reconcile(coded.subList(0, 1)), List.of());
            assertThat(tally(store, "events", "")).isEqualTo(1);
            assertThat(tally(store, "country", "USA")).isEqualTo(1);
            assertThat(tally(store, "reports", "")).isEqualTo(1);
            assertThat(tally(store, "statements", "")).isZero();
            assertThat(tally(store, "type", "ACCUSE")).isZero();
            assertThat(tally(store, "place", "Oslo")).isEqualTo(1);
        }
    }

    private static long tally(Store store, String kind, String value) {
        return store.read(handle -> handle.createQuery("SELECT n FROM tally WHERE kind = ? AND value = ?")
                .bind(0, kind)
                .bind(1, value)
                .mapTo(Long.class)
                .one());
    }

    @Test
    void aSecondWriterIsToldToWait() {
        try (var first = Store.writing(address)) {
            assertThatThrownBy(() -> Store.writing(address))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining("being written by another chancery");
            try (var reader = Store.reading(address)) {
                assertThat(reader.inbox().pending()).isEmpty();
            }
            assertThat(address.replace("postgres@", "")).isEqualTo(first.name());
        }
        Store.writing(address).close();
    }

    @Test
    void aStoreThatIsNotThereIsNamedWithWhatMakesOne() {
        assertThatThrownBy(() -> Store.reading(address))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("chancery ingest");
    }
}
