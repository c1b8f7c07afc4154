package org.chancery.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A {@link FeedBench} as a process of its own that stands back for others, as {@code ./chancery ingest} is one. */
final class RunningIngest implements AutoCloseable {

    private final Path file;
    private Optional<Process> process = Optional.empty();
    private volatile long reports;

    RunningIngest(Path file) {
        this.file = file;
    }

    void start() throws IOException {
        var command = List.of(
                "nice",
                "-n",
                "19",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                System.getProperty("java.class.path"),
                Bench.class.getName(),
                "feed",
                file.toString());
        var started = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process = Optional.of(started);
        var counting = new Thread(() -> count(started.inputReader()), "counting");
        counting.setDaemon(true);
        counting.start();
    }

    private void count(BufferedReader lines) {
        try (lines) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                reports = Long.parseLong(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many reports came. */
    long reports() {
        return reports;
    }

    @Override
    public void close() {
        process.ifPresent(RunningIngest::end);
    }

    private static void end(Process running) {
        try (var input = running.getOutputStream()) {
            input.write('\n');
        } catch (IOException e) {
            // it is over already
            return;
        }
        try {
            running.waitFor(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running.destroy();
    }
}
