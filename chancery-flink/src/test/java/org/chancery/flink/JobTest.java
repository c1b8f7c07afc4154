package org.chancery.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job in Flink's own cluster within this process. */
class JobTest {

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static Path samples;
    private static Map<String, String> record;

    @BeforeAll
    static void theRecordOfThePlainProgram() throws IOException {
        samples = Reports.samples(shared.resolve("samples"), 5);
        record = Reports.record(samples, shared.resolve("plain"));
    }

    @Test
    void shardsGiveTheRecordOfThePlainProgram() throws Exception {
        var totals = run(false, 2, samples);
        assertThat(totals.lost()).isEqualTo(1);
        assertThat(totals.coded())
                .isEqualTo(Reports.shardLines(folder.resolve("coded"), "coded").size());
        assertThat(Reports.record(folder.resolve("coded"), folder.resolve("record")))
                .isEqualTo(record);
    }

    @Test
    void streamingWritesTheSameLinesAsBatch() throws Exception {
        run(false, 1, samples);
        Files.move(folder.resolve("coded"), folder.resolve("batch"));
        run(true, 2, samples);
        assertThat(Reports.shardLines(folder.resolve("coded"), "coded"))
                .isEqualTo(Reports.shardLines(folder.resolve("batch"), "coded"))
                .isNotEmpty();
    }

    @Test
    void whatCannotBeReadLeavesByTheSideWithWhy() throws Exception {
        run(false, 1, samples.resolve("broken.pdf"));
        assertThat(Reports.shardLines(folder.resolve("coded"), "lost"))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("{\"failed\":{\"source\":\"broken.pdf\"")
                        .contains("\"reason\":"));
        assertThat(Reports.shardLines(folder.resolve("coded"), "coded")).isEmpty();
    }

    @Test
    void aReportInTwoShardsIsCodedOnce() throws Exception {
        var again = folder.resolve("again");
        Files.createDirectories(again);
        var line = "{\"text\":\"Ann Lee met Bo Falk in Oslo on Monday.\",\"date\":\"2022-03-08\"}\n";
        Files.writeString(again.resolve("a.jsonl"), line);
        var other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("a.jsonl"), line);
        var totals = run(false, 2, again, other);
        assertThat(totals.coded()).isEqualTo(1);
        assertThat(totals.again()).isEqualTo(1);
    }

    private Totals run(boolean streaming, int parallelism, Path... from) throws Exception {
        var flink = StreamExecutionEnvironment.createLocalEnvironment(parallelism, new Configuration());
        var paths = List.of(from).stream()
                .map(path -> new org.apache.flink.core.fs.Path(path.toUri()))
                .toList();
        var to = new org.apache.flink.core.fs.Path(folder.resolve("coded").toUri());
        Job.build(flink, new Plan(paths, to, streaming, Optional.empty(), Optional.empty()), Duration.ofSeconds(1));
        return Totals.of(flink.execute());
    }
}
