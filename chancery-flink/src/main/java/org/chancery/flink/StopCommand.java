package org.chancery.flink;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery cluster stop}: ends the local cluster's processes. */
@Command(
        name = "stop",
        mixinStandardHelpOptions = true,
        description = "Stops the local cluster, jobs and all. Shards that are whole stay.")
final class StopCommand implements Callable<Integer> {

    @Mixin
    private DirOption where;

    @Override
    public Integer call() {
        int stopped = new LocalCluster(where.dir).stop();
        System.err.println("stopped " + stopped + " process" + (stopped == 1 ? "" : "es"));
        return 0;
    }
}
