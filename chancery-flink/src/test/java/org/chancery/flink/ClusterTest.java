package org.chancery.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands upon a cluster of real processes, one of which is killed in the middle of its work: the record is that of the plain
 * program, to the byte.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ClusterTest {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int REPORTS = 36;
    private static final int A_SHARD = 6;
    private static final String[] MINISTERS = {"Ann Lee", "Bo Falk", "Carla Ruiz", "Dan Okoro", "Eva Lind"};
    private static final String[] STATES = {"Norway", "Japan", "Chile", "Kenya", "Poland"};
    private static final String[] TELLINGS = {
        "met %s in Oslo on Monday", "telephoned %s on Friday", "accused %s of lying"
    };

    /** Kept after a failure: the logs of the processes are in it. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    private Path dir;

    @BeforeEach
    void start() {
        dir = folder.resolve("cluster");
        assertThat(cluster("start", "--workers", "2")).isZero();
    }

    @AfterEach
    void stop() {
        var processes = new LocalCluster(dir).running().processes();
        assertThat(cluster("stop")).isZero();
        assertThat(processes).noneMatch(LocalProcess::isAlive);
    }

    /** Batch and then a feed, upon one cluster: workers take long to start. */
    @Test
    void aWorkerThatIsKilledInMidJobLosesNothing() throws Exception {
        var reports = Files.createDirectories(folder.resolve("reports"));
        write(reports, 0, REPORTS);
        Files.writeString(reports.resolve("broken.pdf"), "%PDF-1");
        Files.writeString(reports.resolve("poison.jsonl"), "{\"id\": \"p\", \"text\": \n{\"no\": \"text\"}\n");
        var record = Reports.record(reports, folder.resolve("plain"));
        assertThat(record.get("reports.jsonl").lines()).hasSize(REPORTS);
        assertThat(record).containsKeys("failed broken.pdf", "failed poison.jsonl#1", "failed poison.jsonl#2");

        var batch = folder.resolve("batch");
        var submitted = CompletableFuture.supplyAsync(() -> cluster("submit", reports.toString(), "--to", batch + ""));
        until("both workers load their models", () -> coders() == 2);
        kill(0);
        // 1: some could not be read
        assertThat(submitted.get()).isEqualTo(1);
        assertThat(Reports.record(batch, folder.resolve("of-batch"))).isEqualTo(record);

        assertThat(cluster("start", "--add", "--workers", "1")).isZero();
        until("the new worker is there", () -> rest().overview().workers() == 2);
        var feed = Files.createDirectories(folder.resolve("feed"));
        var shards = folder.resolve("shards");
        Files.copy(reports.resolve("broken.pdf"), feed.resolve("broken.pdf"));
        Files.copy(reports.resolve("poison.jsonl"), feed.resolve("poison.jsonl"));
        write(feed, 0, REPORTS / 2);
        assertThat(cluster(
                        "submit",
                        feed + "",
                        "--to",
                        shards + "",
                        "--mode",
                        "streaming",
                        "--checkpoint",
                        "1",
                        "--watch",
                        "1",
                        "--detach"))
                .isZero();
        until("the first half is coded", () -> coded(shards) == REPORTS / 2);
        write(feed, REPORTS / 2, REPORTS);
        kill(1);
        until("all are coded", () -> coded(shards) == REPORTS);
        assertThat(Reports.record(shards, folder.resolve("of-feed"))).isEqualTo(record);
    }

    /** How many tasks that code load their models or code. */
    private int coders() {
        int busy = 0;
        for (var job : rest().get("/jobs/overview").path("jobs")) {
            for (var vertex : rest().get("/jobs/" + job.path("jid").asString()).path("vertices")) {
                if (vertex.path("name").asString().contains("code")) {
                    busy += vertex.path("tasks").path("INITIALIZING").asInt()
                            + vertex.path("tasks").path("RUNNING").asInt();
                }
            }
        }
        return busy;
    }

    private Rest rest() {
        return new Rest(new LocalCluster(dir).running().port());
    }

    /** How many reports the shards hold that are whole. */
    private static int coded(Path shards) throws IOException {
        return Files.exists(shards) ? Reports.shardLines(shards, "coded").size() : 0;
    }

    private static void until(String what, Callable<Boolean> reached) throws Exception {
        var end = Instant.now().plus(PATIENCE);
        while (!reached.call()) {
            assertThat(Instant.now()).as(what).isBefore(end);
            Thread.sleep(100);
        }
    }

    private int cluster(String command, String... arguments) {
        var all = new ArrayList<>(List.of(command, "--dir", dir.toString()));
        all.addAll(List.of(arguments));
        return Cluster.line().execute(all.toArray(String[]::new));
    }

    private void kill(int worker) throws IOException, InterruptedException {
        var pid = new LocalCluster(dir).running().workers().get(worker).pid();
        new ProcessBuilder("kill", "-9", Long.toString(pid)).start().waitFor();
    }

    private static void write(Path to, int from, int until) throws IOException {
        for (int first = from; first < until; first += A_SHARD) {
            var lines = new ArrayList<String>();
            for (int n = first; n < first + A_SHARD; n++) {
                int other = (n + 1 + n / 5) % STATES.length;
                var told = String.format(
                        Locale.ROOT, TELLINGS[n % 3], "Prime Minister " + MINISTERS[other] + " of " + STATES[other]);
                lines.add(String.format(
                        Locale.ROOT,
                        "{\"id\":\"n%d\",\"date\":\"2022-03-%02d\",\"text\":\"Foreign Minister %s of %s %s.\"}",
                        n,
                        1 + n % 28,
                        MINISTERS[n % 5],
                        STATES[n % 5],
                        told));
            }
            Files.write(to.resolve("shard-" + first + ".jsonl"), lines);
        }
    }
}
