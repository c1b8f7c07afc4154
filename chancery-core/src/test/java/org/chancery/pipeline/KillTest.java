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
import org.chancery.export.JsonLines;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, killed as {@code kill -9} does. {@code -Dchancery.kills=50} for more of them. */
class KillTest {

    private static final int REPORTS = 120;
    private static final int KILLS = Integer.getInteger("chancery.kills", 4);

    @TempDir
    Path folder;

    @Test
    void whatWasSaidToBeStoredOutlivesAKillAndTheNextIngestGoesOn() throws Exception {
        var reports = folder.resolve("reports");
        IngestMain.write(reports, REPORTS);
        var whole = folder.resolve("whole.db");
        IngestMain.run(whole, reports, OutputStream.nullOutputStream());

        var random = new Random(7);
        var killed = folder.resolve("killed.db");
        for (int kill = 0; kill < KILLS; kill++) {
            var stored = runAndKill(killed, reports, random.nextInt(REPORTS / KILLS + 1));
            if (!stored.isEmpty()) {
                try (var store = Store.reading(killed)) {
                    assertThat(stored).allMatch(id -> store.inbox().has(id));
                }
            }
        }
        IngestMain.run(killed, reports, OutputStream.nullOutputStream());
        assertThat(export(killed)).isEqualTo(export(whole));
    }

    /** Starts an ingest and kills it after it has stored so many reports; the ids of all that it said it had stored. */
    private static List<String> runAndKill(Path store, Path reports, int after)
            throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx300m",
                        "-XX:TieredStopAtLevel=1",
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
