package org.chancery.flink;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code chancery cluster …}: the distributed job, and a local cluster to run it on. */
@Command(
        name = "chancery cluster",
        mixinStandardHelpOptions = true,
        description = "Codes reports with several worker processes, on this machine or on a Flink cluster.",
        footer = {
            "",
            "Example:",
            "  chancery cluster start --workers 2",
            "  chancery cluster submit archive/ --to coded/",
            "  chancery cluster stop",
            "  chancery ingest coded/ --store talks.db",
            "",
            "docs/CLUSTER.md: clusters of many machines, memory, sizing."
        },
        subcommands = {StartCommand.class, StatusCommand.class, SubmitCommand.class, StopCommand.class})
public final class Cluster {

    private static final int FAULT = 3;

    private Cluster() {}

    /** Runs one command and exits with its code: 0 done, 1 some reports could not be coded, 2 wrong usage, 3 a fault. */
    public static void main(String[] args) {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        int code = line().execute(args);
        System.out.flush();
        System.exit(code);
    }

    static CommandLine line() {
        return new CommandLine(new Cluster()).setExecutionExceptionHandler((fault, command, parsed) -> {
            System.err.println("chancery: " + fault.getMessage());
            if (fault instanceof ClusterFault) {
                return CommandLine.ExitCode.USAGE;
            }
            fault.printStackTrace(System.err);
            return FAULT;
        });
    }
}
