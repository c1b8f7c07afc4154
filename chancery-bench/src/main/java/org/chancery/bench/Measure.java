package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.chancery.model.Report;

/**
 * One process of a benchmark: loads a coder, warms it up with one pass, measures passes, prints a line each.
 *
 * <p>Arguments: {@code chancery|stock}, the number of threads, the number of measured passes, paths of reports.
 */
public final class Measure {

    private Measure() {}

    /** Runs it. */
    public static void main(String[] args) throws InterruptedException, ExecutionException, IOException {
        int threads = Integer.parseInt(args[1]);
        int passes = Integer.parseInt(args[2]);
        var reports = Corpus.read(Stream.of(args).skip(3).map(Path::of).toList());
        long begun = System.nanoTime();
        Coder coder = args[0].equals("stock") ? new StockCoder() : new ChanceryCoder();
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
                    args[0],
                    threads,
                    reports.size() / took,
                    tokens / took,
                    load,
                    first,
                    liveHeap(),
                    peak());
        }
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
