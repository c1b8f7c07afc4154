package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code chancery cluster}: stands here for {@code chancery --help}. The command itself is {@code org.chancery.flink.Cluster}, whose
 * libraries stay out of the program; the script {@code chancery} starts that one.
 */
@Command(name = "cluster", description = "Codes reports with several worker processes: start, submit, status, stop.")
final class ClusterCommand implements Callable<Integer> {

    @Parameters(hidden = true)
    private List<String> words;

    @Override
    public Integer call() {
        System.err.println("chancery: cluster needs the module chancery-flink: start it by ./chancery of a checkout");
        return 2;
    }
}
