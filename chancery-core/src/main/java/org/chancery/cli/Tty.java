package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Whether there is a terminal, and how wide it is. */
final class Tty {

    private static final int DEFAULT_WIDTH = 80;

    private Tty() {}

    static boolean isOutput() {
        return isTerminal(1);
    }

    static boolean isError() {
        return isTerminal(2);
    }

    /** Java does not tell for one stream; where the system has no /proc, all streams count as the console. */
    private static boolean isTerminal(int descriptor) {
        var link = Path.of("/proc/self/fd/" + descriptor);
        if (Files.isSymbolicLink(link)) {
            try {
                var target = Files.readSymbolicLink(link).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
            } catch (IOException e) {
                return false;
            }
        }
        return System.console() != null;
    }

    /** Columns: of {@code COLUMNS}, else of the terminal, else 80. */
    static int width() {
        var columns = System.getenv("COLUMNS");
        if (columns != null && columns.matches("\\d{2,4}")) {
            return Integer.parseInt(columns);
        }
        return isOutput() ? asked() : DEFAULT_WIDTH;
    }

    private static int asked() {
        try {
            var stty = new ProcessBuilder("stty", "size")
                    .redirectInput(Path.of("/dev/tty").toFile())
                    .start();
            var size = new String(stty.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII)
                    .strip();
            stty.waitFor(1, TimeUnit.SECONDS);
            return size.matches("\\d+ \\d{2,4}") ? Integer.parseInt(size.split(" ")[1]) : DEFAULT_WIDTH;
        } catch (IOException e) {
            return DEFAULT_WIDTH;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return DEFAULT_WIDTH;
        }
    }
}
