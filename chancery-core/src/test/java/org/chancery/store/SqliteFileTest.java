package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.chancery.ToyCoder;
import org.chancery.pipeline.Derivation;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteFileTest {

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("chancery.db");
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
    void aStoreOfAnEarlierVersionIsBroughtUpToDateWhenItIsWritten() {
        migrate("1");
        Jdbi.create("jdbc:sqlite:" + file()).useHandle(handle -> handle.execute("PRAGMA user_version = 1"));
        assertThatThrownBy(() -> Store.reading(file())).hasMessageContaining("chancery rebuild");
        Store.mustExist(file().toString());
        Store.writing(file()).close();
        Store.reading(file()).close();
    }

    @Test
    void aRecordOfAnEarlierVersionIsDerivedAnewFromItsReports() {
        var now = folder.resolve("now.db");
        try (var store = Store.writing(now)) {
            store.inbox()
                    .put(
                            ToyCoder.code("r1", "2022-03-05", "Ann Lee (USA) met Bo Falk (SWE) in Oslo on 2022-03-04."),
                            "2022-03-06T00:00:00Z");
        }
        migrate("9");
        Jdbi.create("jdbc:sqlite:" + file()).useHandle(handle -> {
            handle.execute("PRAGMA user_version = 9");
            handle.execute("ATTACH '" + now + "' AS now");
            handle.execute("INSERT INTO report SELECT * FROM now.report");
            handle.execute("INSERT INTO coded SELECT * FROM now.coded");
            handle.execute(
                    "INSERT INTO event (id, type, quad, score, status, day, reports, independent_sources, words, body)"
                            + " VALUES ('e-1', 'CONSULT', 1, 1, 'occurred', '', 1, 1, 'a former meeting', x'00')");
        });
        try (var store = Store.writing(file())) {
            new Derivation(store).update();
            assertThat(words(store, "met")).isEqualTo(1);
            assertThat(words(store, "former")).isZero();
        }
    }

    @Test
    void aStoreOfBeforeCertaintyKeepsItsRecordWithoutAny() {
        migrate("11");
        Jdbi.create("jdbc:sqlite:" + file()).useHandle(handle -> {
            handle.execute("PRAGMA user_version = 11");
            handle.execute(
                    "INSERT INTO event (no, id, type, quad, score, status, day, reports, independent_sources, words, body)"
                            + " VALUES (1, 'e-1', 'CONSULT', 1, 1, 'occurred', '', 1, 1, 'a meeting', x'00')");
        });
        try (var store = Store.writing(file())) {
            assertThat(store.inbox().pending()).isEmpty();
            assertThat(store.<Long>read(handle -> handle.createQuery(
                                    "SELECT count(*) FROM event WHERE certainty IS NULL AND date_basis IS NULL")
                            .mapTo(Long.class)
                            .one()))
                    .isEqualTo(1);
        }
    }

    private static long words(Store store, String word) {
        return store.read(handle -> handle.createQuery("SELECT count(*) FROM event_words WHERE event_words MATCH ?")
                .bind(0, word)
                .mapTo(Long.class)
                .one());
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource("jdbc:sqlite:" + file(), "", "")
                .locations("classpath:store/migrations")
                .target(version)
                .load()
                .migrate();
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
    void aFileOfSomebodyElseStaysAsItIsToTheByte() throws IOException {
        for (int version : new int[] {0, 3}) {
            var file = file().resolveSibling("mail" + version + ".sqlite");
            Jdbi.create("jdbc:sqlite:" + file).useHandle(handle -> {
                handle.execute("CREATE TABLE mail (subject TEXT)");
                handle.execute("PRAGMA user_version = " + version);
            });
            var before = Files.readAllBytes(file);
            assertThatThrownBy(() -> Store.writing(file))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining("something else");
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
            assertThat(file.resolveSibling(file.getFileName() + "-lock")).doesNotExist();
        }
    }

    @Test
    void whatCannotBeAStoreIsRefusedAndLeavesNothingBehind() throws IOException {
        var folder = Files.createDirectory(file().resolveSibling("folder"));
        for (var address : List.of(folder.toString(), "", folder + "/q?journal_mode=DELETE", "/dev/null")) {
            assertThatThrownBy(() -> Store.writing(address)).as(address).isInstanceOf(StoreFault.class);
        }
        try (var files = Files.list(folder.getParent())) {
            assertThat(files).containsExactly(folder);
        }
    }

    @Test
    void oneWritesAtATimeAlsoByWayOfALink() throws IOException {
        var link = file().resolveSibling("link.db");
        Store.writing(file()).close();
        Files.createSymbolicLink(link, file());
        try (var writing = Store.writing(file())) {
            assertThat(writing.inbox().pending()).isEmpty();
            assertThatThrownBy(() -> Store.writing(link))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining("another");
        }
    }

    @Test
    void aFileOfTwoNamesIsNotWrittenInto() throws IOException {
        var other = file().resolveSibling("other.db");
        Store.writing(file()).close();
        Files.createLink(other, file());
        assertThatThrownBy(() -> Store.writing(other))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("hard link");
        Store.reading(other).close();
        Files.delete(other);
        Store.writing(file()).close();
    }

    @Test
    void aStoreOnADiskThatNobodyMayWriteIsReadAndNothingIsPutBesideIt() throws IOException {
        try (var store = Store.writing(file())) {
            store.inbox()
                    .put(ToyCoder.code("r1", "2022-03-05", "Ann Lee (USA) met Bo Falk (SWE)."), "2022-03-06T00:00:00Z");
        }
        assertThat(SqliteFile.isStill(file(), false)).isFalse();
        assertThat(SqliteFile.isStill(file(), true)).isTrue();
        try (var readers = Sqlite.reading(file(), Duration.ZERO, true)) {
            long reports = Sqlite.jdbi(Jdbi.create(readers))
                    .withHandle(handle -> handle.createQuery("SELECT count(*) FROM report")
                            .mapTo(Long.class)
                            .one());
            assertThat(reports).isEqualTo(1);
            assertThat(file().resolveSibling("chancery.db-shm")).doesNotExist();
        }
        Files.writeString(file().resolveSibling("chancery.db-wal"), "what another is writing");
        assertThat(SqliteFile.isStill(file(), true)).isFalse();
    }

    @Test
    void aSchemeIsOneInAnyCaseAndItsPasswordIsNeverRepeated() {
        assertThatThrownBy(() -> Store.reading("PostgreSQL://user:se%zzcret@host/x"))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("postgresql://")
                .hasMessageNotContaining("cret");
    }

    @Test
    void foldedNamesHaveNoMarksOrCase() {
        assertThat(Columns.fold("Mevlüt Çavuşoğlu")).isEqualTo("mevlut cavusoglu");
        assertThat(Columns.fold("Lars Løkke-Rasmussen")).isEqualTo("lars lokke rasmussen");
    }
}
