package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.chancery.ToyCoder;
import org.chancery.model.Coded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong with disks and files is said so that people know what to do, and nothing that was stored is lost. */
class StoreFaultsTest {

    private static final String AT = "2022-03-06T00:00:00Z";

    @TempDir
    Path folder;

    private static Coded report(String id) {
        return ToyCoder.code(
                id, "2022-03-05", "Ann Lee (USA) met Bo Falk (SWE) in Oslo. " + "And so on. ".repeat(4000));
    }

    @Test
    void aFullDiskIsNamedAndWhatWasStoredBeforeIsThere() {
        var file = folder.resolve("full.db");
        try (var store = Store.writing(file)) {
            store.inbox().put(report("r1"), AT);
            // SQLite answers as on a full disk when a database may have no more pages
            store.write(handle -> {
                int pages = handle.createQuery("PRAGMA page_count")
                        .mapTo(Integer.class)
                        .one();
                return handle.createQuery("PRAGMA max_page_count = " + pages)
                        .mapTo(Integer.class)
                        .one();
            });
            assertThatThrownBy(() -> store.inbox().put(report("r2"), AT))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining("the disk is full")
                    .hasMessageContaining("stored before is safe")
                    .matches(fault -> ((StoreFault) fault).isOfMachine());
        }
        try (var store = Store.writing(file)) {
            assertThat(store.inbox().has("r1")).isTrue();
            assertThat(store.inbox().has("r2")).isFalse();
            store.inbox().put(report("r2"), AT);
            assertThat(store.inbox().has("r2")).isTrue();
        }
    }

    @Test
    void aFullDiskWhileTheRecordIsDerivedLeavesTheRecordAsItWas() {
        var file = folder.resolve("full.db");
        try (var store = Store.writing(file)) {
            store.inbox().put(report("r1"), AT);
            store.write(handle -> {
                int pages = handle.createQuery("PRAGMA page_count")
                        .mapTo(Integer.class)
                        .one();
                return handle.createQuery("PRAGMA max_page_count = " + pages)
                        .mapTo(Integer.class)
                        .one();
            });
            var longName = "x".repeat(2_000_000);
            assertThatThrownBy(() -> store.work(workings -> {
                        workings.copies().keep("r1", java.util.List.of(7L));
                        workings.names().use("r1", java.util.List.of(longName));
                        return 0;
                    }))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining("the disk is full");
            assertThat(store.<Integer>work(
                            workings -> workings.copies().keys("r1").size()))
                    .isZero();
            assertThat(store.inbox().pending()).containsExactly("r1");
        }
    }

    @Test
    void aFolderThatMayNotBeWrittenIsNamed() throws IOException {
        var locked = Files.createDirectory(folder.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            // who is root may write anywhere
            assumeThat(Files.isWritable(locked)).isFalse();
            assertThatThrownBy(() -> Store.writing(locked.resolve("new.db")))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining("no permission");
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void bytesThatWereChangedWithinAReportAreNamed() {
        var file = folder.resolve("changed.db");
        try (var store = Store.writing(file)) {
            store.inbox().put(report("r1"), AT);
            assertThat(store.damages()).isEmpty();
            store.write(handle -> handle.execute("UPDATE coded SET body = zeroblob(20)"));
            assertThatThrownBy(() -> store.inbox().get("r1"))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining("chancery check");
            assertThat(store.damages()).containsExactly("report r1 cannot be read");
        }
    }

    @Test
    void aServerThatWantsAPasswordSaysSoAlsoBehindAPool() {
        var refused = new SQLException("no password was provided", "08004");
        var pool = new SQLTransientConnectionException("no connection within 10 s", "08004", refused);
        assertThat(PostgresFaults.explain("postgresql://desk", new IllegalStateException(pool)))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("wants a password");
        assertThat(PostgresFaults.explain(
                        "postgresql://desk", new IllegalStateException(new SQLException("too long", "57014"))))
                .hasMessageContaining("ask for less");
    }

    @Test
    void aDamagedStoreIsNamed() throws IOException {
        var file = folder.resolve("damaged.db");
        try (var store = Store.writing(file)) {
            store.inbox().put(report("r1"), AT);
        }
        var bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, 4096, bytes.length, (byte) 7);
        Files.write(file, bytes);
        assertThatThrownBy(() -> {
                    try (var store = Store.reading(file)) {
                        store.inbox().get("r1");
                    }
                })
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("damaged");
    }
}
