package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.chancery.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One process of the coding benchmark: loads a coder, warms it up with one pass, measures passes, prints a line each. */
@Command(
        name = "coder",
        description = "One coder in this process. `run code` sets Chancery and stock CoreNLP side by side.")
final class Measure implements Callable<Integer> {

    @Parameters(index = "0", description = "chancery or stock")
    private String program;

    @Parameters(index = "1..*", arity = "1..*", description = "files and folders of reports")
    private List<Path> paths;

    @Option(names = "--threads", defaultValue = "1")
    private int threads;

    @Option(names = "--passes", defaultValue = "2", description = "measured passes, after one to warm up")
    private int passes;

    @Option(
            names = "--remembered",
            defaultValue = "0",
            description = "sentences that Chancery may keep: every pass after the first is then wire copy met again")
    private int remembered;

    @Override
    public Integer call() throws InterruptedException, ExecutionException, IOException {
        var reports = Corpus.read(paths);
        long begun = System.nanoTime();
        Coder coder = program.equals("stock") ? new StockCoder() : new ChanceryCoder(remembered);
        double load = seconds(begun);
        begun = System.nanoTime();
        coder.applyAsInt(reports.get(0));
        double first = seconds(begun);
        pass(coder, reports, threads);
        for (int i = 0; i < passes; i++) {
            begun = System.nanoTime();
            long tokens = pass(coder, reports, threads);
            double took = seconds(begun);
            System.out.printf(
                    Locale.ROOT,
                    "%-9s %d thread(s): %6.2f reports/s %8.0f tokens/s | load %.1f s, first report %.1f s, live heap %d MB, peak RSS %d MB%n",
                    program,
                    threads,
                    reports.size() / took,
                    tokens / took,
                    load,
                    first,
                    liveHeap(),
                    peak());
        }
        return 0;
    }

    private static long pass(Coder coder, List<Report> reports, int threads)
            throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            long tokens = 0;
            var jobs = reports.stream()
                    .map(report -> pool.submit(() -> coder.applyAsInt(report)))
                    .toList();
            for (var job : jobs) {
                tokens += job.get();
            }
            return tokens;
        } finally {
            pool.shutdown();
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static long liveHeap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    /** The largest resident size of this process; -1 where the system does not tell. */
    private static long peak() throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return -1;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .findFirst()
                .orElse(-1L);
    }
}
