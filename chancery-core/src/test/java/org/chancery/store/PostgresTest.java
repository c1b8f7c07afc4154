package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.TestPostgres;
import org.chancery.ToyCoder;
import org.chancery.model.Event;
import org.chancery.reconcile.Reconciler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresTest {

    @Test
    void theSchemaIsThatOfSqlite(@TempDir java.nio.file.Path folder) {
        var file = folder.resolve("a.db").toString();
        var server = TestPostgres.database();
        Map<String, TreeSet<String>> sqlite = new TreeMap<>();
        try (var store = Store.writing(file)) {
            store.read(handle -> handle.createQuery(
                            "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c"
                                    + " WHERE m.type IN ('table', 'view') AND m.name NOT LIKE '%_words%' AND m.name NOT LIKE 'flyway%'"
                                    + " AND m.name NOT LIKE 'sqlite%'")
                    .map((row, context) -> sqlite.computeIfAbsent(row.getString(1), t -> new TreeSet<>())
                            .add(row.getString(2)))
                    .list());
        }
        Map<String, TreeSet<String>> postgres = new TreeMap<>();
        try (var store = Store.writing(server)) {
            store.read(handle -> handle.createQuery(
                            "SELECT table_name, column_name FROM information_schema.columns"
                                    + " WHERE table_schema = 'public' AND table_name NOT LIKE 'flyway%' AND column_name <> 'search'")
                    .map((row, context) -> postgres.computeIfAbsent(row.getString(1), t -> new TreeSet<>())
                            .add(row.getString(2)))
                    .list());
        }
        assertThat(postgres).isEqualTo(sqlite).isNotEmpty();
    }

    @Test
    void aReaderMayAskAndNotWrite() {
        var server = TestPostgres.database();
        makeRoles();
        Store.writing(server).close();
        try (var store = Store.reading(server.replace("postgres@", "chancery_reader@"))) {
            assertThat(store.inbox().failures()).isEmpty();
        }
        try (var store = Store.writing(server.replace("postgres@", "chancery_writer@"))) {
            store.inbox()
                    .put(ToyCoder.code("r1", "2022-03-05", "Ann Lee (USA) met Bo Falk (SWE)."), "2022-03-06T00:00:00Z");
            assertThat(store.inbox().has("r1")).isTrue();
        }
        try (var store = Store.writing(server.replace("postgres@", "chancery_reader@"))) {
            assertThatThrownBy(() -> store.inbox().finish("a", "b", "c"))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining("chancery_writer");
        }
    }

    @Test
    void aRoleThatIsMadeAfterTheStoreGetsItsRightsWhenTheOwnerNextWrites() {
        var server = TestPostgres.database();
        makeRoles();
        Store.writing(server).close();
        TestPostgres.sql(server, "REVOKE ALL ON ALL TABLES IN SCHEMA public FROM chancery_reader");
        var reader = server.replace("postgres@", "chancery_reader@");
        assertThatThrownBy(() -> Store.reading(reader)).isInstanceOf(StoreFault.class);
        Store.writing(server).close();
        try (var store = Store.reading(reader)) {
            assertThat(store.inbox().pending()).isEmpty();
        }
    }

    private static void makeRoles() {
        for (var role : List.of("chancery_reader", "chancery_writer")) {
            TestPostgres.sql(
                    "DO $$ BEGIN CREATE ROLE " + role + " LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
        }
    }

    @Test
    void whoWritesIsNamedToWhoMustWait() {
        var server = TestPostgres.database();
        try (var first = Store.writing(server)) {
            assertThatThrownBy(() -> Store.writing(server)).hasMessageContaining("user postgres, since 20");
            assertThat(first.inbox().pending()).isEmpty();
        }
    }

    /** As several {@code chancery serve} do, each a pool of its own, while an ingest goes on. */
    @Test
    void severalReadersSeeWhatTheOneWriterAdds() {
        var server = TestPostgres.database();
        try (var writer = Store.writing(server);
                var first = Store.reading(server);
                var second = Store.reading(server)) {
            for (var id : List.of("r1", "r2")) {
                var coded = ToyCoder.code(id, "2022-03-05", "Ann Lee (USA) met Bo Falk (SWE).");
                writer.inbox().put(coded, "2022-03-06T00:00:00Z");
                assertThat(first.inbox().get(id)).contains(coded);
                assertThat(second.inbox().get(id)).contains(coded);
            }
        }
    }

    @Test
    void aTextWithANulOrHalfACharacterIsStored() {
        var coded = ToyCoder.code("r1", "2022-03-05", "Ann\0 Lee \uD83D (USA) met Bo Falk (SWE).");
        try (var store = Store.writing(TestPostgres.database())) {
            store.inbox().put(coded, "2022-03-06T00:00:00Z");
            assertThat(store.inbox().get("r1"))
                    .hasValueSatisfying(back -> assertThat(back.report().text()).startsWith("Ann\0 Lee"));
        }
    }

    @Test
    void aStoreIsCopiedIntoAFileWithAllItHas(@TempDir java.nio.file.Path folder) {
        var coded = ToyCoder.code("r1", "2022-03-05", "Ann Lee (USA) met Bo Falk (SWE) in Oslo on 2022-03-04.");
        var file = folder.resolve("copy.db");
        try (var store = Store.writing(TestPostgres.database())) {
            store.inbox().put(coded, "2022-03-06T00:00:00Z");
            store.record().replace(new Reconciler().reconcile(List.of(coded)), List.of("r1"));
            StoreCopy.whole(store, file);
        }
        try (var copy = Store.reading(file)) {
            assertThat(copy.inbox().get("r1")).contains(coded);
            var events = new ArrayList<Event>();
            copy.record().events(events::add);
            assertThat(events).hasSize(1);
            long counted = copy.read(handle -> handle.createQuery("SELECT n FROM tally WHERE kind = 'events'")
                    .mapTo(Long.class)
                    .one());
            assertThat(counted).isEqualTo(1);
        }
    }

    @Test
    void anEmptyDatabaseIsNoStoreYet() {
        assertThatThrownBy(() -> Store.reading(TestPostgres.database())).hasMessageContaining("chancery ingest");
    }

    @Test
    void aServerThatIsNotThereIsSaidToBeSo() {
        assertThatThrownBy(() -> Store.writing("postgresql://nobody@127.0.0.1:1/none"))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("cannot be reached");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://",
                "postgresql://host",
                "postgresql://user:secret@/db",
                "postgresql://h/a/b",
                "postgresql://a b/c"
            })
    void aWrongAddressIsRefusedWithoutRepeatingItsPassword(String address) {
        assertThatThrownBy(() -> Store.writing(address))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("postgresql://USER@HOST")
                .hasMessageNotContaining("secret");
    }

    @Test
    void anAddressIsReadWhole() {
        var address = PostgresAddress.parse("postgresql://ann:p%40ss+word@db.example:6000/talks?sslmode=require");
        assertThat(address.jdbc()).isEqualTo("jdbc:postgresql://db.example:6000/talks");
        assertThat(address.options())
                .containsEntry("user", "ann")
                .containsEntry("password", "p@ss+word")
                .containsEntry("sslmode", "require");
        assertThat(address.name()).isEqualTo("postgresql://db.example:6000/talks");
    }
}
