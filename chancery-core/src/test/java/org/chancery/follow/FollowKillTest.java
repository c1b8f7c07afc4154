package org.chancery.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.chancery.store.FollowFile;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that follow, killed as {@code kill -9} does. */
final class FollowKillTest {

    private static final int ENTRIES = 30;
    private static final int KILLS = 3;
    private static final int EACH = ENTRIES / (KILLS + 2);
    private static final int WITHIN_MS = 400;
    private static final int LONGEST_SECONDS = 300;

    private final long begun = System.currentTimeMillis();

    @TempDir
    private Path folder;

    @Test
    void whatWasFollowedByManyProcessesIsInTheRecordOnce() throws Exception {
        try (var site = new UnreliableSite(() -> Duration.ZERO)) {
            var links = IntStream.range(0, ENTRIES).mapToObj(n -> "/e/" + n).toArray(String[]::new);
            for (int n = 0; n < ENTRIES; n++) {
                String words = "question number " + n;
                // another page each time: one that were recorded twice would be two reports
                site.page(
                        "/e/" + n,
                        (exchange, number) -> UnreliableSite.send(
                                exchange, "text/html", FollowerTest.page(words + ", as told in edition " + number)));
            }
            site.page("/feed", "application/rss+xml", FollowerTest.feed("", links));
            var store = folder.resolve("news.db");
            String feed = site.at("127.0.0.1", "/feed");
            var random = new Random(3);
            for (int kill = 0; kill < KILLS; kill++) {
                runAndKill(store, feed, random.nextInt(WITHIN_MS));
            }
            runToTheEnd(store, feed);
            assertThat(sources(store))
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, ENTRIES)
                            .mapToObj(n -> site.at("127.0.0.1", "/e/" + n))
                            .toList());
        }
    }

    private static List<String> sources(Path file) {
        try (var store = Store.reading(file)) {
            var sources = new ArrayList<String>();
            store.inbox().each((coded, at) -> sources.add(coded.report().source()));
            return sources;
        }
    }

    private Process start(Path store, String feed) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx300m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FollowMain.class.getName(),
                        store.toString(),
                        feed,
                        Long.toString(begun))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Kills a process so long after some more entries are in the record. */
    private void runAndKill(Path store, String feed, int later) throws IOException, InterruptedException {
        var process = start(store, feed);
        int told = 0;
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            while (out.readLine() != null) {
                if (++told == EACH) {
                    process.waitFor(later, TimeUnit.MILLISECONDS);
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
    }

    private void runToTheEnd(Path store, String feed) throws IOException, InterruptedException {
        var process = start(store, feed);
        try (var file = FollowFile.open(FollowFile.of(store.toString()))) {
            for (int second = 0;
                    second < LONGEST_SECONDS && file.entries().counts().recorded() < ENTRIES;
                    second++) {
                process.waitFor(1, TimeUnit.SECONDS);
            }
        } finally {
            process.toHandle().destroyForcibly();
            process.waitFor();
        }
    }
}
