package org.chancery.flink;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery cluster status}: which processes run, and what they do. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Says which processes of the local cluster run, and which jobs.")
final class StatusCommand implements Callable<Integer> {

    @Mixin
    private DirOption where;

    @Override
    public Integer call() {
        var cluster = new LocalCluster(where.dir).running();
        for (var process : cluster.processes()) {
            System.out.println(
                    process.name() + "  pid " + process.pid() + "  " + (process.isAlive() ? "runs" : "is gone"));
        }
        var rest = new Rest(cluster.port());
        var overview = rest.overview();
        System.out.println(cluster.address() + "  " + overview.workers() + " workers, " + overview.freeSlots() + " of "
                + overview.slots() + " slots free, " + overview.running() + " jobs run");
        return 0;
    }
}
