package org.chancery.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.acquire.Inputs;
import org.chancery.model.Input;
import org.chancery.model.Reading;
import org.chancery.read.ReportReader;
import org.jsoup.Jsoup;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What reading costs beside jsoup's bare parse of the same pages, in one process; and what archives of growing size cost in memory. */
@Command(
        name = "read",
        description = "Reading pages beside jsoup alone; WARC archives from 10 MB up, and the memory that they take.")
final class ReadBench implements Callable<Integer> {

    private static final int SAMPLES = 5;

    @Option(
            names = "--pages",
            description = "a folder of HTML pages to measure on (default: 300 pages that are made up)")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--passes", defaultValue = "3", description = "measured passes, after four to warm up")
    private int passes;

    @Option(
            names = "--megabytes",
            defaultValue = "10,100,1000",
            split = ",",
            description = "sizes of archives, unpacked")
    private List<Integer> sizes;

    private final ReportReader reader = new ReportReader();

    @Override
    public Integer call() throws IOException {
        var pages = pages();
        beside(pages);
        for (int megabytes : sizes) {
            archive(pages, megabytes);
        }
        return 0;
    }

    private List<byte[]> pages() throws IOException {
        if (folder.isEmpty()) {
            return Newsroom.pages(300);
        }
        try (var files = Files.walk(folder.get())) {
            var pages = new ArrayList<byte[]>();
            for (var file :
                    files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
                pages.add(Files.readAllBytes(file));
            }
            return pages;
        }
    }

    private void beside(List<byte[]> pages) throws IOException {
        long bytes = pages.stream().mapToLong(page -> page.length).sum();
        double bare = 0;
        double whole = 0;
        for (int pass = -4; pass < passes; pass++) {
            long begun = cpu();
            for (byte[] page : pages) {
                Jsoup.parse(new java.io.ByteArrayInputStream(page), null, "");
            }
            long between = cpu();
            pages.forEach(this::read);
            if (pass >= 0) {
                bare += (between - begun) / 1e9;
                whole += (cpu() - between) / 1e9;
            }
        }
        double all = (double) pages.size() * passes;
        System.out.printf(
                Locale.ROOT,
                "%d pages of %d KB on average: jsoup alone %.0f pages a second of CPU, Chancery %.0f, %.2f times jsoup's time%n",
                pages.size(),
                bytes / pages.size() >> 10,
                all / bare,
                all / whole,
                whole / bare);
    }

    /** This thread's own time, so that what else the machine does is not counted. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void read(byte[] page) {
        var input = new Input("page", Optional.empty(), Optional.empty(), () -> new java.io.ByteArrayInputStream(page));
        try (var readings = reader.read(input)) {
            readings.forEach(reading -> {});
        }
    }

    private void archive(List<byte[]> pages, int megabytes) throws IOException {
        var file = Files.createTempFile("chancery-bench", ".warc.gz");
        try {
            long unpacked = write(pages, file, megabytes);
            long reports = 0;
            long live = 0;
            long seen = 0;
            long begun = System.nanoTime();
            long paused = 0;
            try (var inputs = Inputs.of(List.of(file))) {
                long every = Math.max(1, unpacked / SAMPLES);
                for (var iterator = inputs.iterator(); iterator.hasNext(); ) {
                    var input = iterator.next();
                    try (var readings = reader.read(input)) {
                        reports +=
                                readings.filter(Reading.Read.class::isInstance).count();
                    }
                    long before = seen / every;
                    seen += unpacked / Math.max(1, written);
                    if (seen / every > before) {
                        long pause = System.nanoTime();
                        live = Math.max(live, live());
                        paused += System.nanoTime() - pause;
                    }
                }
            }
            double took = (System.nanoTime() - begun - paused) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "WARC of %4d MB (%d MB packed): %d reports, %.1f MB/s, live heap at most %d MB%n",
                    unpacked >> 20,
                    Files.size(file) >> 20,
                    reports,
                    (unpacked >> 20) / took,
                    live >> 20);
        } finally {
            Files.delete(file);
        }
    }

    private long written;

    private long write(List<byte[]> pages, Path file, int megabytes) throws IOException {
        long unpacked = 0;
        written = 0;
        try (var writer = new WarcWriter(
                Files.newByteChannel(
                        file,
                        java.nio.file.StandardOpenOption.WRITE,
                        java.nio.file.StandardOpenOption.TRUNCATE_EXISTING),
                WarcCompression.GZIP)) {
            while (unpacked < (long) megabytes << 20) {
                byte[] page = pages.get((int) (written % pages.size()));
                var http = new ByteArrayOutputStream();
                http.writeBytes(
                        ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + page.length + "\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                http.writeBytes(page);
                writer.write(new WarcResponse.Builder("https://tide.example/" + written)
                        .date(Instant.EPOCH)
                        .body(MediaType.HTTP_RESPONSE, http.toByteArray())
                        .build());
                unpacked += page.length;
                written++;
            }
        }
        return unpacked;
    }

    private static long live() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
