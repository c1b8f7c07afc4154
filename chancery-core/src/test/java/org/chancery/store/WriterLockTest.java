package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriterLockTest {

    @TempDir
    Path folder;

    /** Another process, which says whether it got the lock. */
    static final class OtherProcess {

        private OtherProcess() {}

        public static void main(String[] args) {
            try {
                WriterLock.take(Path.of(args[0])).close();
                System.out.print("taken");
            } catch (StoreFault refused) {
                System.out.print("refused");
            }
        }
    }

    private static String elsewhere(Path store) throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        store.toString())
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void aSecondOneInTheSameProcessIsRefusedAndTakesNothingFromTheFirst() throws Exception {
        var store = folder.resolve("one.db");
        var lock = WriterLock.take(store);

        assertThatThrownBy(() -> WriterLock.take(store)).hasMessageContaining("is being written by another chancery");
        assertThat(elsewhere(store)).isEqualTo("refused");

        lock.close();
        assertThat(elsewhere(store)).isEqualTo("taken");
    }

    @Test
    void itCanBeTakenAgainOnceItIsGivenBack() {
        var store = folder.resolve("one.db");
        WriterLock.take(store).close();
        WriterLock.take(store).close();
    }

    @Test
    void aLinkLeadsToTheSameLock() throws Exception {
        var store = folder.resolve("one.db");
        Files.createFile(store);
        var link = Files.createSymbolicLink(folder.resolve("other.db"), store);
        var lock = WriterLock.take(store);
        try {
            assertThatThrownBy(() -> WriterLock.take(link)).isInstanceOf(StoreFault.class);
        } finally {
            lock.close();
        }
    }
}
