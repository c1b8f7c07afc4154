package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.ToyCoder;
import org.chancery.model.Event;
import org.chancery.model.Report;
import org.chancery.reconcile.Reconciler;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("chancery.db");
    }

    @Test
    void aCodedReportComesOutAsItWentIn() {
        var coded = ToyCoder.code(
                "r1",
                "2022-03-05T17:05:00+05:30",
                "Ann Lee (USA) met Bo Falk (SWE) in Oslo on 2022-03-04, Reuters said. \"We agreed\", said Ann Lee (USA). Bo Falk (SWE) is foreign minister.");
        try (var store = Store.writing(file())) {
            store.inbox().put(coded, "2022-03-06T00:00:00Z");
        }
        try (var store = Store.reading(file())) {
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
        try (var store = Store.writing(file())) {
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
    void anIdThatAnEventHadStillLeadsToIt() {
        var later = ToyCoder.code("r2", "2022-03-06", "Ann Lee (USA) met Bo Falk (SWE) in Oslo on 2022-03-04.");
        var earlier = ToyCoder.code("r1", "2022-03-05", "Bo Falk (SWE) met Ann Lee (USA) in Oslo on 2022-03-04.");
        var reconciler = new Reconciler();
        var before = reconciler.reconcile(List.of(later));
        var after = reconciler.reconcile(List.of(later, earlier));
        assertThat(after.events()).hasSize(1);
        assertThat(after.events().get(0).id())
                .isNotEqualTo(before.events().get(0).id());
        try (var store = Store.writing(file())) {
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
    void aSecondWriterIsToldToWait() {
        try (var first = Store.writing(file())) {
            assertThatThrownBy(() -> Store.writing(file()))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining("being written by another chancery");
            try (var reader = Store.reading(file())) {
                assertThat(reader.inbox().pending()).isEmpty();
            }
            assertThat(first.file()).isEqualTo(file());
        }
        Store.writing(file()).close();
    }

    @Test
    void aStoreOfALaterVersionIsRefused() {
        Store.writing(file()).close();
        Jdbi.create("jdbc:sqlite:" + file()).useHandle(handle -> handle.execute("PRAGMA user_version = 99"));
        assertThatThrownBy(() -> Store.reading(file()))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("later Chancery");
        assertThatThrownBy(() -> Store.writing(file()))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("later Chancery");
    }

    @Test
    void whatIsNoStoreIsRefusedAndLeftAsItIs() throws IOException {
        Files.writeString(
                file(),
                "This is a letter, and a long one at that: not a database of any kind, and it stays so. ".repeat(20));
        var before = Files.readAllBytes(file());
        assertThatThrownBy(() -> Store.reading(file()))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("not a store");
        assertThatThrownBy(() -> Store.writing(file()))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("not a store");
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void anSqliteFileOfSomethingElseIsRefused() {
        Jdbi.create("jdbc:sqlite:" + file()).useHandle(handle -> handle.execute("CREATE TABLE mail (subject TEXT)"));
        assertThatThrownBy(() -> Store.writing(file()))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("something else");
    }

    @Test
    void aStoreThatIsNotThereIsNamedWithWhatMakesOne() {
        assertThatThrownBy(() -> Store.reading(file()))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("chancery ingest");
    }

    @Test
    void foldedNamesHaveNoMarksOrCase() {
        assertThat(Columns.fold("Mevlüt Çavuşoğlu")).isEqualTo("mevlut cavusoglu");
        assertThat(Columns.fold("Lars Løkke-Rasmussen")).isEqualTo("lars lokke rasmussen");
    }
}
