package org.chancery.flink;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery cluster start}: a cluster on this machine. */
@Command(
        name = "start",
        mixinStandardHelpOptions = true,
        description =
                "Starts a job manager and workers on this machine, each a process of its own, for this machine alone.")
final class StartCommand implements Callable<Integer> {

    @Option(
            names = "--workers",
            paramLabel = "N",
            defaultValue = "2",
            description = "How many workers (default: ${DEFAULT-VALUE}).")
    private int workers;

    @Option(
            names = "--slots",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "How many reports a worker codes at once, with one set of models (default: ${DEFAULT-VALUE}).")
    private int slots;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "0",
            description = "The port of the job manager's REST interface; 0 for any that is free (default).")
    private int port;

    @Option(
            names = "--worker-heap",
            paramLabel = "MB",
            defaultValue = "1536",
            description = "The heap of a worker for its models and reports (default: ${DEFAULT-VALUE} MB).")
    private int heap;

    @Option(
            names = "--flink-config",
            paramLabel = "FILE",
            description = "Properties of Flink besides: how an object store is reached, say.")
    private Optional<Path> flink = Optional.empty();

    @Option(names = "--add", description = "Add the workers to the cluster that runs, in place of some that died.")
    private boolean add;

    @Mixin
    private DirOption where;

    @Override
    public Integer call() throws IOException {
        if (workers < 1 || slots < 1) {
            throw new ClusterFault("a cluster needs at least one worker with one slot");
        }
        if (add && flink.isPresent()) {
            throw new ClusterFault(
                    "--flink-config is for a cluster that starts: workers that are added have its settings");
        }
        var more = flink.isPresent() ? PropertyFile.read(flink.get()) : Map.<String, String>of();
        var settings = new Settings(workers, slots, heap, more);
        var local = new LocalCluster(where.dir);
        var cluster = add ? local.add(settings) : local.start(settings, port);
        System.out.println("job manager  " + cluster.address() + "  (pid "
                + cluster.manager().pid() + ")");
        cluster.workers().forEach(worker -> System.out.println(worker.name() + "     pid " + worker.pid()));
        System.out.println("logs         " + where.dir.resolve("log"));
        return 0;
    }
}
