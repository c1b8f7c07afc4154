package org.chancery.flink;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.acquire.Inputs;
import org.chancery.export.JsonLines;
import org.chancery.model.Coded;
import org.chancery.pipeline.Derivation;
import org.chancery.pipeline.Ingest;
import org.chancery.read.EnglishOnly;
import org.chancery.read.ReportReader;
import org.chancery.store.Inbox.Failure;
import org.chancery.store.Store;

/** The sample reports as files, and records made of files. */
final class Reports {

    private Reports() {}

    /** Writes every {@code step}th of the samples, and a file that is no report. */
    static Path samples(Path folder, int step) throws IOException {
        var names = lines("index.txt");
        for (int i = 0; i < names.size(); i += step) {
            var target = folder.resolve(names.get(i));
            Files.createDirectories(target.getParent());
            try (var in = Reports.class.getResourceAsStream("/samples/" + names.get(i))) {
                Files.copy(in, target);
            }
        }
        Files.createDirectories(folder);
        Files.write(folder.resolve("broken.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', '1', 0, 1, 2});
        return folder;
    }

    private static List<String> lines(String name) throws IOException {
        try (var in = Reports.class.getResourceAsStream("/samples/" + name);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        }
    }

    /** The record of a folder of reports or coded shards, as the files that export writes. */
    static Map<String, String> record(Path reports, Path work) throws IOException {
        Files.createDirectories(work);
        var file = work.resolve("record.db");
        try (var store = Store.writing(file);
                var inputs = Inputs.of(List.of(reports))) {
            var reader = new ReportReader();
            new Ingest(
                            store,
                            input -> reader.read(input).map(new EnglishOnly()),
                            report -> WorkerCoder.get().code(report),
                            Clock.fixed(Instant.parse("2024-01-01T00:00:00Z"), ZoneOffset.UTC),
                            2)
                    .run(inputs.iterator(), new Silent());
            new Derivation(store).update();
        }
        var files = new TreeMap<String, String>();
        try (var store = Store.reading(file)) {
            JsonLines.write(store, work.resolve("export"));
            store.inbox().failures().forEach(f -> files.put("failed " + f.source(), f.reason()));
        }
        try (var written = Files.list(work.resolve("export"))) {
            written.forEach(path -> files.put(path.getFileName().toString(), text(path)));
        }
        return files;
    }

    /** All lines of the shards in a folder whose names begin so, sorted. */
    static List<String> shardLines(Path folder, String prefix) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .flatMap(file -> text(file).lines())
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Silent implements Ingest.Listener {
        @Override
        public void stored(Coded coded) {}

        @Override
        public void known(String source) {}

        @Override
        public void failed(Failure failure) {}
    }
}
