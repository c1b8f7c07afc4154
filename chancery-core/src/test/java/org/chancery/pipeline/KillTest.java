package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.chancery.export.JsonLines;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real processes, killed as {@code kill -9} does, two at a time: 24 of them ({@code -Dchancery.kills} for another number), or on a busy machine as many
 * as a minute and a half allow.
 */
class KillTest {

    private static final int REPORTS = 100;
    private static final int STORES = 2;
    private static final int KILLS = Integer.getInteger("chancery.kills", 24) / STORES;
    private static final long MOST_NANOS = 90_000_000_000L;
    private static final int LEAST = 2;
    /** Milliseconds within which a derivation is killed once it has begun. */
    private static final int WITHIN = 600;

    @TempDir
    Path folder;

    @Test
    void whatWasSaidToBeStoredOutlivesAKillAndTheNextIngestGoesOn() throws Exception {
        var reports = folder.resolve("reports");
        IngestMain.write(reports, REPORTS);
        var whole = folder.resolve("whole.db");
        IngestMain.run(whole, reports, OutputStream.nullOutputStream());
        var expected = export(whole);

        var pool = Executors.newFixedThreadPool(STORES);
        try {
            var killed = new ArrayList<Future<Path>>();
            for (int store = 0; store < STORES; store++) {
                var file = folder.resolve("killed-" + store + ".db");
                var random = new Random(store);
                killed.add(pool.submit(() -> killAndKill(file, reports, random)));
            }
            for (var file : killed) {
                IngestMain.run(file.get(), reports, OutputStream.nullOutputStream());
                assertThat(export(file.get())).isEqualTo(expected);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static Path killAndKill(Path file, Path reports, Random random) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        for (int kill = 0; kill < KILLS && (kill < LEAST || System.nanoTime() - begun < MOST_NANOS); kill++) {
            var stored = runAndKill(
                    file, reports, random.nextInt(2 * REPORTS / Math.max(KILLS, 1) + 1), random.nextInt(WITHIN));
            if (!stored.isEmpty()) {
                try (var store = Store.reading(file)) {
                    assertThat(stored).allMatch(id -> store.inbox().has(id));
                }
            }
        }
        return file;
    }

    /**
     * Starts an ingest and kills it after it has stored so many reports or, when it comes to deriving first, so many milliseconds later; the
     * ids of all that it said it had stored.
     */
    private static List<String> runAndKill(Path store, Path reports, int after, int later)
            throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx300m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        IngestMain.class.getName(),
                        store.toString(),
                        reports.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var stored = new ArrayList<String>();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                if (line.equals("deriving")) {
                    process.waitFor(later, TimeUnit.MILLISECONDS);
                    process.toHandle().destroyForcibly();
                } else if (!line.startsWith("known ")) {
                    stored.add(line);
                    if (stored.size() == after) {
                        process.toHandle().destroyForcibly();
                    }
                }
            }
        }
        process.waitFor();
        return stored;
    }

    private TreeMap<String, String> export(Path file) throws IOException {
        var to = folder.resolve("export-" + file.getFileName());
        try (var store = Store.reading(file)) {
            JsonLines.write(store, to);
        }
        var files = new TreeMap<String, String>();
        try (var written = Files.list(to)) {
            for (var path : written.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return files;
    }
}
