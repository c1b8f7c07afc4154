package org.chancery.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.flink.core.fs.FileSystem.WriteMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A cluster that reads from and writes to a server with the interface of S3, as a user sets it up: a plugin and a few settings. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ObjectStoreTest {

    private static final List<String> REPORTS = List.of(
            "{\"id\":\"a\",\"date\":\"2022-03-08\",\"text\":\"Foreign Minister Ann Lee of Norway met Prime Minister Bo Falk in Oslo on Monday.\"}",
            "{\"id\":\"b\",\"date\":\"2022-03-12\",\"text\":\"Japan recalled its ambassador from Chile on Friday.\"}",
            "{\"id\":\"c\",\"text\":",
            "{\"id\":\"d\",\"date\":\"2022-03-16\",\"text\":\"Poland accused Japan of lying on Tuesday.\"}");
    private static final String ANOTHER =
            "{\"id\":\"e\",\"date\":\"2022-03-18\",\"text\":\"Kenya and Poland signed an agreement in Nairobi on Thursday.\"}";

    /** Kept after a failure: the logs of the processes are in it. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    private Path dir;
    private ObjectStore store;

    @BeforeEach
    void start() throws Exception {
        dir = folder.resolve("cluster");
        store = new ObjectStore(folder);
        ObjectStore.plugin(dir);
        var config = Files.write(
                folder.resolve("flink.properties"),
                List.of(
                        "s3.endpoint: " + store.endpoint(),
                        "s3.path.style.access: true",
                        // this server takes 10 s to refuse to delete the mark of a directory that is not empty
                        "s3.directory.marker.retention: keep",
                        "s3.access-key: " + ObjectStore.ACCESS_KEY,
                        "s3.secret-key: " + ObjectStore.SECRET_KEY));
        assertThat(cluster("start", "--workers", "1", "--flink-config", config.toString()))
                .isZero();
    }

    @AfterEach
    void stop() {
        assertThat(cluster("stop")).isZero();
        store.close();
    }

    /** In batch and in streaming; the poison among the reports is listed, called as it is in a directory. */
    @Test
    void aBucketGivesAndTakesWhatADirectoryDoes() throws Exception {
        var files = folder.resolve("archive");
        write(files.toUri().toString());
        store.bucket("news");
        store.bucket("coded");
        var cluster = new LocalCluster(dir);
        FileSystems.use(cluster.settings(), cluster.plugins());
        write("s3://news/archive");

        var expected = folder.resolve("expected");
        assertThat(submit(files.toString(), expected.toString(), "batch")).isEqualTo(1);
        assertThat(shards(expected, "coded")).singleElement().satisfies(shard -> assertThat(shard.lines())
                .hasSize(4));
        assertThat(shards(expected, "lost")).singleElement().asString().contains("\"source\":\"first.jsonl#3\"");

        for (var mode : List.of("batch", "streaming")) {
            assertThat(submit("s3://news/archive/", "s3://coded/" + mode + "/", mode))
                    .isEqualTo(1);
            var to = store.bucket("coded").resolve(mode);
            // a task of a stream codes as reports come, not in the order of their ids
            assertThat(Reports.shardLines(to, "coded")).isEqualTo(Reports.shardLines(expected, "coded"));
            assertThat(shards(to, "lost")).isEqualTo(shards(expected, "lost"));
        }
        assertThat(shards(store.bucket("coded").resolve("batch"), "coded")).isEqualTo(shards(expected, "coded"));
    }

    private static void write(String folder) throws IOException {
        write(new org.apache.flink.core.fs.Path(folder, "first.jsonl"), String.join("\n", REPORTS));
        write(new org.apache.flink.core.fs.Path(folder, "later/second.jsonl"), ANOTHER);
    }

    private static void write(org.apache.flink.core.fs.Path to, String text) throws IOException {
        try (var out = to.getFileSystem().create(to, WriteMode.NO_OVERWRITE)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private int submit(String from, String to, String mode) {
        return cluster("submit", from, "--to", to, "--mode", mode, "--checkpoint", "1");
    }

    private int cluster(String command, String... arguments) {
        var all = new ArrayList<>(List.of(command, "--dir", dir.toString()));
        all.addAll(List.of(arguments));
        return Cluster.line().execute(all.toArray(String[]::new));
    }

    /** The texts of the shards whose names begin so. */
    private static List<String> shards(Path folder, String prefix) throws IOException {
        try (var files = Files.list(folder)) {
            var shards = new ArrayList<String>();
            for (var file : files.filter(file -> file.getFileName().toString().startsWith(prefix + "-"))
                    .toList()) {
                shards.add(Files.readString(file));
            }
            return shards.stream().sorted().toList();
        }
    }
}
