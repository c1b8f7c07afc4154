package org.chancery.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.export.JsonLines;
import org.chancery.model.Coded;
import org.chancery.pipeline.Coder;
import org.chancery.pipeline.Derivation;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Whether the order in which reports come in matters: they are coded once, then put into a fresh store in so many shuffled orders, each cut into portions of
 * its own, and what each record exports is compared byte for byte.
 */
@Command(
        name = "orders",
        description =
                "Puts reports in, in many shuffled orders and portions, and compares what the records export byte for byte.")
final class OrdersBench implements Callable<Integer> {

    private static final String AT = "2026-01-01T00:00:00Z";

    @Option(names = "--orders", defaultValue = "1000", description = "How many orders (default: ${DEFAULT-VALUE}).")
    private int orders;

    @Option(names = "--seed", defaultValue = "1")
    private long seed;

    @Parameters(
            paramLabel = "PATH",
            defaultValue = "chancery-core/src/main/resources/samples",
            description = "Reports (default: the samples that ship with Chancery).")
    private List<Path> paths;

    @Override
    public Integer call() throws IOException {
        var coder = new Coder();
        var coded = new ArrayList<>(Corpus.read(paths).stream().map(coder::code).toList());
        var random = new Random(seed);
        var folder = Files.createTempDirectory("chancery-bench");
        String first = "";
        int other = 0;
        for (int i = 0; i < orders; i++) {
            String digest = digest(coded, random, folder.resolve("order-" + i));
            first = first.isEmpty() ? digest : first;
            if (!digest.equals(first)) {
                other++;
                System.out.printf(Locale.ROOT, "order %d of seed %d gives other bytes%n", i, seed);
            }
            Collections.shuffle(coded, random);
        }
        Files.delete(folder);
        System.out.printf(
                Locale.ROOT,
                "%,d reports in %,d orders: %,d gave other bytes than the first (SHA-256 of the export %s)%n",
                coded.size(),
                orders,
                other,
                first.substring(0, 16));
        return other == 0 ? 0 : 1;
    }

    /** The digest of what a record exports into which these reports came in this order, in portions of up to twelve. */
    private static String digest(List<Coded> reports, Random random, Path folder) throws IOException {
        Files.createDirectory(folder);
        var export = folder.resolve("export");
        try (var store = Store.writing(folder.resolve("record.db"))) {
            var derivation = new Derivation(store);
            int left = 0;
            for (var report : reports) {
                store.inbox().put(report, AT);
                if (left-- == 0) {
                    derivation.update();
                    left = random.nextInt(12);
                }
            }
            derivation.update();
            JsonLines.write(store, export);
        }
        String digest = digest(export);
        delete(folder);
        return digest;
    }

    private static String digest(Path export) throws IOException {
        try (var files = Files.list(export)) {
            var all = MessageDigest.getInstance("SHA-256");
            for (var file : files.sorted().toList()) {
                all.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                all.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(all.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Collections.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
