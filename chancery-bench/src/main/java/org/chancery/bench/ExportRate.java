package org.chancery.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.chancery.export.Export;
import org.chancery.export.Format;
import org.chancery.export.Target;
import org.chancery.query.Filter;
import org.chancery.query.Questions;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Exports a store in some formats, one after the other, and prints how fast and in how much memory. That memory is flat shows by a heap that is
 * small against the record: {@code BENCH_JAVA_OPTS=-Xmx160m}.
 */
@Command(name = "export", description = "Exports a store (`run store FILE` makes one) in each tabular format.")
final class ExportRate implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "STORE")
    private Path store;

    @Option(
            names = "--formats",
            split = ",",
            defaultValue = "csv,parquet,polecat,icews,gdelt",
            description = "Formats (default: ${DEFAULT-VALUE}).")
    private List<String> formats = List.of();

    @Override
    public Integer call() throws IOException {
        var folder = Files.createTempDirectory("chancery-export");
        try (var open = Store.reading(store)) {
            for (var name : formats) {
                run(open, Format.valueOf(name.toUpperCase(Locale.ROOT)), folder.resolve(name));
            }
        } finally {
            delete(folder);
        }
        return 0;
    }

    private static void run(Store open, Format format, Path to) throws IOException {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long begun = System.nanoTime();
        long events = new Export(new Questions(open)).write(format, Filter.all(), "", Target.folder(to));
        double took = (System.nanoTime() - begun) / 1e9;
        long rows = 0;
        long bytes = 0;
        try (var files = Files.list(to)) {
            for (var file : files.toList()) {
                bytes += Files.size(file);
                rows += format == Format.PARQUET ? 0 : lines(file);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-8s %d events%s in %.0f s: %.0f events/s%s, %d MB written, at most %d MB of heap (limit %d MB)%n",
                format,
                events,
                rows == 0 ? "" : ", " + rows + " rows",
                took,
                events / took,
                rows == 0 ? "" : String.format(Locale.ROOT, ", %.0f rows/s", rows / took),
                bytes >> 20,
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
        delete(to);
    }

    private static long lines(Path file) throws IOException {
        var name = file.getFileName().toString();
        if (name.startsWith("manifest")
                || name.startsWith("CITATION")
                || name.startsWith("inputs")
                || name.startsWith("codebook")) {
            return 0;
        }
        long lines = 0;
        var buffer = new byte[1 << 16];
        try (var in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
