package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.chancery.web.ToyServer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stores that are damaged and disks that are full, at the command line: said in a line, with a code. */
class CheckTest {

    @TempDir
    Path folder;

    @Test
    void aWholeStoreIsWholeAndOfADamagedOneItIsSaidWhatIsDamaged() {
        var file = ToyServer.record(folder).toString();
        var whole = CommandRun.of("check", "--store", file);
        assertThat(whole.code()).isZero();
        assertThat(whole.out()).isEqualTo(file + " is whole\n");
        Jdbi.create("jdbc:sqlite:" + file)
                .useHandle(handle -> handle.execute("UPDATE coded SET body = zeroblob(9) WHERE report = 'r2'"));
        var damaged = CommandRun.of("check", "--store", file);
        assertThat(damaged.code()).isEqualTo(1);
        assertThat(damaged.out()).isEqualTo("report r2 cannot be read\n");
    }

    @Test
    void aFullDiskIsSaidWithoutAStack() {
        var before = System.err;
        var said = new ByteArrayOutputStream();
        try {
            System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
            assertThat(Chancery.explain(new UncheckedIOException(new IOException("No space left on device"))))
                    .isEqualTo(3);
        } finally {
            System.setErr(before);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEqualTo("chancery: not done: No space left on device\n");
    }
}
