package org.chancery.flink;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery cluster submit PATH… --to DIR}: the job, on the local cluster or as the main class of {@code flink run}. */
@Command(
        name = "submit",
        mixinStandardHelpOptions = true,
        description = "Codes the reports in files, directories and archives into shards for chancery ingest.",
        footer = {"", "Example: chancery cluster submit archive/ more.warc.gz --to coded/"})
final class SubmitCommand implements Callable<Integer> {

    /** When shards appear. */
    enum Mode {
        batch,
        streaming
    }

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description =
                    "Files and directories, of this machine or of any file system that the cluster knows (s3://…).")
    private List<String> from = new ArrayList<>();

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "Where the coded shards go.")
    private String to;

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            defaultValue = "batch",
            description =
                    "batch: shards appear at the end; streaming: with every checkpoint (default: ${DEFAULT-VALUE}).")
    private Mode mode;

    @Option(
            names = "--checkpoint",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "In streaming, how often a checkpoint is taken (default: ${DEFAULT-VALUE}).")
    private int checkpoint;

    @Option(
            names = "--watch",
            paramLabel = "SECONDS",
            defaultValue = "0",
            description = "In streaming, how often to look for new files; 0: end with the last (default).")
    private int watch;

    @Mixin
    private TopicOptions kafka;

    @Option(
            names = "--parallelism",
            paramLabel = "N",
            defaultValue = "0",
            description = "How many tasks code at once (default: as many as the cluster has slots).")
    private int parallelism;

    @Option(names = "--here", description = "In the cluster that runs this class (flink run), not the local one.")
    private boolean here;

    @Option(names = "--detach", description = "Do not wait for the end.")
    private boolean detach;

    @Mixin
    private DirOption where;

    @Override
    public Integer call() throws Exception {
        var plan = plan();
        var flink = environment(plan);
        Job.build(flink, plan, Duration.ofSeconds(checkpoint));
        if (detach) {
            System.out.println("job " + flink.executeAsync(Job.NAME).getJobID());
            return 0;
        }
        var totals = Totals.of(flink.execute(Job.NAME));
        System.err.printf(
                Locale.ROOT,
                "%d reports coded in %.1f s (%.1f a second), %d came more than once, %d could not be read or coded%n",
                totals.coded(),
                totals.seconds(),
                totals.coded() / Math.max(totals.seconds(), 0.001),
                totals.again(),
                totals.lost());
        return totals.lost() > 0 ? 1 : 0;
    }

    private StreamExecutionEnvironment environment(Plan plan) throws IOException {
        if (here) {
            var flink = StreamExecutionEnvironment.getExecutionEnvironment();
            if (parallelism > 0) {
                flink.setParallelism(parallelism);
            }
            return flink;
        }
        var local = new LocalCluster(where.dir);
        var cluster = local.running();
        FileSystems.use(local.settings(), local.plugins());
        FileSystems.check(plan, local.plugins());
        int slots = new Rest(cluster.port()).overview().slots();
        return StreamExecutionEnvironment.createRemoteEnvironment("127.0.0.1", cluster.port())
                .setParallelism(parallelism > 0 ? parallelism : Math.max(1, slots));
    }

    private Plan plan() throws IOException {
        boolean streaming = mode == Mode.streaming;
        var topic = kafka.topic();
        if (!streaming && watch > 0) {
            throw new ClusterFault("--watch needs --mode streaming");
        }
        if (from.isEmpty() && topic.isEmpty()) {
            throw new ClusterFault("nothing to read: name files or directories, or --kafka");
        }
        var paths = new ArrayList<Path>();
        for (var path : from) {
            paths.add(path(path, true));
        }
        return new Plan(
                paths,
                Shards.into(path(to, false)),
                streaming,
                watch > 0 ? Optional.of(Duration.ofSeconds(watch)) : Optional.empty(),
                topic);
    }

    /** A path without a scheme is of this machine, whatever the cluster's default file system. */
    private static Path path(String given, boolean mustExist) {
        if (given.contains("://")) {
            return new Path(URI.create(given));
        }
        var local = java.nio.file.Path.of(given).toAbsolutePath().normalize();
        if (mustExist && !Files.exists(local)) {
            throw new ClusterFault("there is no " + given);
        }
        return new Path(local.toUri());
    }
}
