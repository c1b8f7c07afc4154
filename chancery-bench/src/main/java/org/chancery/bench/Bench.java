package org.chancery.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The benchmarks as one program: a subcommand each, which prints its figures and what they were measured on. */
@Command(
        name = "chancery-bench/run",
        description = "Measures Chancery. Each benchmark makes its own input; none asserts.",
        mixinStandardHelpOptions = true,
        subcommands = {
            Measure.class,
            ReadBench.class,
            CopiesBench.class,
            StoreMaker.class,
            AskBench.class,
            ReportMaker.class,
            ServeBench.class,
            FeedBench.class,
            ReconcileBench.class,
            OrdersBench.class,
            MergeBench.class,
            ExportRate.class,
            FuzzBench.class,
            CertaintyBench.class,
            HostileBench.class
        })
final class Bench {

    private Bench() {}

    /** Runs the benchmark that the first argument names. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Bench()).execute(args));
    }
}
