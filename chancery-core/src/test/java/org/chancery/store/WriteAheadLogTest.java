package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteAheadLogTest {

    private static final long STEP = 1 << 20;

    @TempDir
    Path folder;

    private Path file;
    private Path log;

    @BeforeEach
    void aStore() {
        file = folder.resolve("a.db");
        log = folder.resolve("a.db-wal");
        Store.writing(file).close();
    }

    @Test
    void aLongLogIsCutOff() throws IOException {
        try (var writer = Sqlite.writing(file).open()) {
            write(writer);
            assertThat(Files.size(log)).isGreaterThan(STEP);
            new WriteAheadLog(file, writer, STEP).written();
            assertThat(Files.size(log)).isZero();
        }
    }

    @Test
    void aShortLogIsLeftAlone() throws IOException {
        try (var writer = Sqlite.writing(file).open()) {
            write(writer);
            long before = Files.size(log);
            new WriteAheadLog(file, writer, WriteAheadLog.LONG).written();
            assertThat(Files.size(log)).isEqualTo(before);
        }
    }

    @Test
    void aLongQuestionIsWaitedForAnotherTime() throws IOException {
        try (var writer = Sqlite.writing(file).open();
                var readers = Sqlite.reading(file, Duration.ZERO, false)) {
            var cutting = new WriteAheadLog(file, writer, STEP);
            try (var reader = Jdbi.create(readers).open()) {
                reader.begin();
                assertThat(count(reader)).isZero();
                write(writer);
                cutting.written();
                assertThat(Files.size(log)).isGreaterThan(STEP);
                assertThat(count(reader)).isZero();
                reader.commit();
            }
            cutting.written();
            assertThat(Files.size(log))
                    .as("not before as much more was written")
                    .isGreaterThan(STEP);
            write(writer);
            cutting.written();
            assertThat(Files.size(log)).isZero();
            assertThat(count(writer)).isEqualTo(8);
        }
    }

    private static void write(Handle writer) {
        for (int i = 0; i < 4; i++) {
            writer.execute(
                    "INSERT INTO failure (source, input, sha256, reason, failed_at) VALUES (hex(randomblob(8)), 'a', 'b', hex(zeroblob(?)), 'c')",
                    STEP / 4);
        }
    }

    private static int count(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM failure")
                .mapTo(Integer.class)
                .one();
    }
}
