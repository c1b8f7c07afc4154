package org.chancery.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import org.chancery.acquire.Inputs;
import org.chancery.model.Input;
import org.chancery.model.Reading;
import org.chancery.read.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Damages files of every kind, again and again, and reads them: what throws, what takes long, what gives neither report nor failure. */
@Command(name = "fuzz", description = "Reads mutations of files of every kind; exit code 1 when anything is thrown.")
final class FuzzBench implements Callable<Integer> {

    @Option(
            names = "--seeds",
            defaultValue = "chancery-core/src/test/resources/kinds",
            description = "a folder of files to damage (default: ${DEFAULT-VALUE})")
    private Path seeds;

    @Option(names = "--mutations", defaultValue = "100000", description = "how many, over all files")
    private int mutations;

    @Option(names = "--seed", defaultValue = "4711", description = "of the random numbers")
    private long seed;

    private final ReportReader reader = new ReportReader();

    /** What came of the mutations of one file. */
    private static final class Outcome {
        private int reports;
        private int failures;
        private int silent;
        private int thrown;
        private long slowest;
    }

    @Override
    public Integer call() throws IOException {
        int thrown = 0;
        System.out.println("file | mutations | reports | failures | neither | thrown | slowest ms");
        try (var found = Files.list(seeds)) {
            var files = found.sorted().toList();
            for (var file : files) {
                var outcome = fuzz(file, mutations / files.size());
                thrown += outcome.thrown;
                System.out.printf(
                        Locale.ROOT,
                        "%s | %d | %d | %d | %d | %d | %d%n",
                        file.getFileName(),
                        mutations / files.size(),
                        outcome.reports,
                        outcome.failures,
                        outcome.silent,
                        outcome.thrown,
                        outcome.slowest / 1_000_000);
            }
        }
        return thrown == 0 ? 0 : 1;
    }

    private Outcome fuzz(Path file, int rounds) throws IOException {
        byte[] original = Files.readAllBytes(file);
        var random = new Random(seed);
        var outcome = new Outcome();
        for (int round = 0; round < rounds; round++) {
            byte[] bytes = mutate(original, random);
            long start = System.nanoTime();
            try {
                read(file.getFileName().toString(), bytes, outcome);
            } catch (RuntimeException | Error e) {
                outcome.thrown++;
                System.err.println(file + " seed " + seed + " round " + round + ": " + e);
            }
            outcome.slowest = Math.max(outcome.slowest, System.nanoTime() - start);
        }
        return outcome;
    }

    private void read(String name, byte[] bytes, Outcome outcome) {
        int before = outcome.reports + outcome.failures;
        var whole = new Input(name, Optional.empty(), Optional.empty(), () -> new ByteArrayInputStream(bytes));
        try (var inputs = Inputs.within(whole)) {
            inputs.forEach(input -> {
                try (var readings = reader.read(input)) {
                    readings.forEach(reading -> {
                        outcome.reports += reading instanceof Reading.Read ? 1 : 0;
                        outcome.failures += reading instanceof Reading.Failed ? 1 : 0;
                    });
                }
            });
        }
        outcome.silent += outcome.reports + outcome.failures == before ? 1 : 0;
    }

    /** A few bytes changed, moved, or cut off at the end. */
    private static byte[] mutate(byte[] original, Random random) {
        byte[] signs = "<>{}[]\"'&;:/\n\0(@-\\,".getBytes(StandardCharsets.US_ASCII);
        byte[] bytes = original.clone();
        int changes = 1 + random.nextInt(12);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = signs[random.nextInt(signs.length)];
                case 2 -> {
                    int length = Math.min(random.nextInt(200), bytes.length - at);
                    System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
                }
                case 3 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                default -> bytes = Arrays.copyOf(bytes, Math.max(1, bytes.length - random.nextInt(60)));
            }
        }
        return bytes;
    }
}
