package org.chancery.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.pipeline.Derivation;
import org.chancery.query.Questions;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What one more report costs, by the size of the record: a stream of invented coded reports, so many a day, goes into a store; at each size the
 * next ones are kept and derived one at a time, each in transactions of its own, and measured in processor time, which a busy machine
 * stretches less than the clock's.
 */
@Command(name = "reconcile", description = "What one more report costs to reconcile, at several sizes of the record.")
final class ReconcileBench implements Callable<Integer> {

    private static final String AT = "2026-01-01T00:00:00Z";

    @Option(names = "--sizes", split = ",", defaultValue = "1000,100000", description = "Reports in the store.")
    private List<Integer> sizes;

    @Option(names = "--added", defaultValue = "300", description = "Reports to add one at a time at each size.")
    private int added;

    @Option(names = "--per-day", defaultValue = "30")
    private int perDay;

    @Option(names = "--seed", defaultValue = "1")
    private long seed;

    @Option(
            names = "--store",
            paramLabel = "FILE",
            description =
                    "A store to keep: one that is there is gone on with, so that a large one is made in several runs.")
    private Optional<Path> kept;

    @Override
    public Integer call() throws IOException {
        var folder = Files.createTempDirectory("chancery-bench");
        try (var store = Store.writing(kept.orElse(folder.resolve("stream.db")))) {
            var reports = new InventedReports(seed, perDay);
            var derivation = new Derivation(store);
            derivation.update();
            long next = new Questions(store).size().reports();
            double first = 0;
            var threads = ManagementFactory.getThreadMXBean();
            for (int size : sizes) {
                long begun = System.nanoTime();
                long from = next;
                for (; next < size; next++) {
                    store.inbox().put(reports.report(next), AT);
                    if (next % 1000 == 999) {
                        derivation.update();
                    }
                }
                derivation.update();
                double bulk = millis(begun) / Math.max(1, next - from);
                long there = next;
                var costs = new double[added];
                for (int i = 0; i < added; i++, next++) {
                    var report = reports.report(next);
                    long start = threads.getCurrentThreadCpuTime();
                    store.inbox().put(report, AT);
                    derivation.update();
                    costs[i] = (threads.getCurrentThreadCpuTime() - start) / 1e6;
                }
                Arrays.sort(costs);
                double mean = Arrays.stream(costs).average().orElse(0);
                first = first == 0 ? costs[added / 2] : first;
                System.out.printf(
                        Locale.ROOT,
                        "%,d reports: one more %.1f ms of processor time in the middle (mean %.1f, p95 %.1f), %.2f times that at %,d; in bulk %.1f ms by the clock each;"
                                + " heap %d MB%n",
                        there,
                        costs[added / 2],
                        mean,
                        costs[added * 95 / 100],
                        costs[added / 2] / first,
                        sizes.get(0),
                        bulk,
                        heap());
            }
        } finally {
            delete(folder);
        }
        return 0;
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    /** Live after a collection. */
    private static long heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
