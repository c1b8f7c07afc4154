package org.chancery.flink;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.serialization.Encoder;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.configuration.BatchExecutionOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.file.src.enumerate.NonSplittingRecursiveEnumerator;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig;
import org.apache.flink.streaming.api.functions.sink.filesystem.RollingPolicy;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.DefaultRollingPolicy;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;

/**
 * The distributed job: read, pass each report once, code, write shards. What could not be read or coded leaves by the side, into
 * shards of its own.
 *
 * <p>In batch, each task codes its reports in the order of their ids, so that with the same number of tasks the shards hold the same
 * bytes; in streaming they hold the same lines. A worker that dies loses nothing: its work is done again by the others, and a shard
 * appears only when it is whole.
 */
final class Job {

    static final String NAME = "chancery: code reports";

    private static final int MOST_RESTARTS = 10;
    private static final Duration REMEMBERED = Duration.ofDays(30);
    private static final MemorySize SHARD = MemorySize.ofMebiBytes(256);

    private Job() {}

    /** The settings that the job needs whatever the cluster's own are. */
    static Configuration settings() {
        var settings = new Configuration();
        settings.set(PipelineOptions.GENERIC_TYPES, false);
        settings.set(PipelineOptions.OBJECT_REUSE, true);
        // as many tasks as asked for: coding is heavy however few bytes come in
        settings.set(BatchExecutionOptions.ADAPTIVE_AUTO_PARALLELISM_ENABLED, false);
        settings.set(RestartStrategyOptions.RESTART_STRATEGY, "exponential-delay");
        // what fails so often in a row fails for a reason that stays: a worker that dies costs one of them
        settings.set(RestartStrategyOptions.RESTART_STRATEGY_EXPONENTIAL_DELAY_ATTEMPTS, MOST_RESTARTS);
        return settings;
    }

    /** Builds the job in an environment; the caller executes it. */
    static void build(StreamExecutionEnvironment flink, Plan plan, Duration checkpoints) {
        flink.configure(settings());
        flink.setRuntimeMode(plan.streaming() ? RuntimeExecutionMode.STREAMING : RuntimeExecutionMode.BATCH);
        if (plan.streaming()) {
            flink.enableCheckpointing(checkpoints.toMillis());
        }
        var read = sources(flink, plan)
                .process(new Apart())
                .returns(LineType.INSTANCE)
                .name("apart")
                .uid("apart");
        var coded = read.keyBy(Line::id, Types.STRING)
                .process(new Once(REMEMBERED))
                .returns(LineType.INSTANCE)
                .name("once")
                .uid("once")
                .process(new Code(() -> WorkerCoder.get()::code))
                .returns(LineType.INSTANCE)
                .name("code")
                .uid("code");
        coded.sinkTo(shards(plan, "coded")).name("coded shards").uid("coded-shards");
        read.getSideOutput(Code.LOST)
                .union(coded.getSideOutput(Code.LOST))
                .sinkTo(shards(plan, "lost"))
                .name("lost")
                .uid("lost")
                .setParallelism(1);
    }

    private static DataStream<Line> sources(StreamExecutionEnvironment flink, Plan plan) {
        List<DataStream<Line>> sources = new ArrayList<>();
        if (!plan.from().isEmpty()) {
            var files = FileSource.forBulkFileFormat(
                            new ReportFormat(plan.from()), plan.from().toArray(Path[]::new))
                    .setFileEnumerator(() -> new NonSplittingRecursiveEnumerator(Job::isVisible));
            plan.watch().ifPresent(files::monitorContinuously);
            sources.add(flink.fromSource(files.build(), WatermarkStrategy.noWatermarks(), "files", LineType.INSTANCE)
                    .uid("files"));
        }
        plan.topic()
                .ifPresent(topic -> sources.add(flink.fromSource(
                                KafkaReports.source(topic, plan.streaming()),
                                WatermarkStrategy.noWatermarks(),
                                "topic " + topic.name(),
                                LineType.INSTANCE)
                        .uid("topic")));
        return sources.stream()
                .reduce(DataStream::union)
                .orElseThrow(() -> new IllegalArgumentException("nothing to read"));
    }

    /** Files that version control, editors and desktops leave behind are none of ours, as for the program. */
    private static boolean isVisible(Path path) {
        return !path.getName().startsWith(".");
    }

    private static FileSink<Line> shards(Plan plan, String prefix) {
        Encoder<Line> lines = (line, out) -> {
            out.write(line.json().getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        };
        RollingPolicy<Line, String> rolling = plan.streaming()
                ? OnCheckpointRollingPolicy.build()
                : DefaultRollingPolicy.builder()
                        .withMaxPartSize(SHARD)
                        .withRolloverInterval(Duration.ofDays(365))
                        .withInactivityInterval(Duration.ofDays(365))
                        .build();
        return FileSink.forRowFormat(plan.to(), lines)
                .withBucketAssigner(new BasePathBucketAssigner<>())
                .withRollingPolicy(rolling)
                .withOutputFileConfig(OutputFileConfig.builder()
                        .withPartPrefix(prefix)
                        .withPartSuffix(".jsonl")
                        .build())
                .build();
    }
}
