package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.chancery.export.JsonLines;
import org.chancery.export.RecordFolder;
import org.chancery.model.Coded;
import org.chancery.model.Judgement;
import org.chancery.store.Store;

/** That any way to the same reports and judgements makes the same bytes. */
final class SameBytes {

    private static final Clock NOON = Clock.fixed(Instant.parse("2022-04-01T12:00:00Z"), ZoneOffset.UTC);
    private static final String INGESTED = "2022-03-09T00:00:00Z";

    private final Path folder;
    private final List<Coded> reports;

    /** @param folder for what is made on the way */
    SameBytes(Path folder, List<Coded> reports) {
        this.folder = folder;
        this.reports = reports;
    }

    /** Rebuilt, in shuffled orders with judgements before, between and after, exported and imported, merged from two stores. */
    void of(Store store) {
        var is = files(store);
        new Derivation(store).rebuild();
        assertThat(files(store)).as("rebuilt").isEqualTo(is);
        var log = store.judgements().all();
        for (long seed = 1; seed <= 3; seed++) {
            var random = new Random(seed);
            assertThat(made(other -> shuffled(other, log, random)))
                    .as("order %d", seed)
                    .isEqualTo(is);
        }
        assertThat(made(other -> imported(other, store)))
                .as("exported and imported")
                .isEqualTo(is);
        for (int first = 0; first < 2; first++) {
            int half = first;
            assertThat(made(other -> merged(other, log, half)))
                    .as("merged from two, half %d first", half)
                    .isEqualTo(is);
        }
    }

    /** The record's files. */
    TreeMap<String, String> files(Store of) {
        try {
            var to = another("export");
            JsonLines.write(of, to);
            var files = new TreeMap<String, String>();
            try (var all = Files.list(to)) {
                for (var file : all.filter(f -> f.toString().endsWith(".jsonl")).toList()) {
                    files.put(file.getFileName().toString(), Files.readString(file));
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path another(String name) throws IOException {
        return Files.createTempDirectory(folder, name).resolve("it");
    }

    private TreeMap<String, String> made(Consumer<Store> fill) {
        try (var other = Store.writing(another("other"))) {
            fill.accept(other);
            return files(other);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void shuffled(Store other, List<Judgement> log, Random random) {
        var steps = new ArrayList<Runnable>();
        var judging = new Judging(other, NOON, "");
        var derivation = new Derivation(other);
        for (var one : reports) {
            steps.add(() -> {
                other.inbox().put(one, INGESTED);
                derivation.update();
            });
        }
        for (var one : log) {
            steps.add(() -> judging.load(List.of(one)));
        }
        Collections.shuffle(steps, random);
        steps.forEach(Runnable::run);
    }

    /** Every other report and judgement in one store, the rest in the other, then both taken into a third. */
    private void merged(Store into, List<Judgement> log, int first) {
        for (int half : new int[] {first, 1 - first}) {
            try (var part = Store.writing(another("half"))) {
                for (int i = half; i < reports.size(); i += 2) {
                    part.inbox().put(reports.get(i), INGESTED);
                }
                new Judging(part, NOON, "")
                        .load(log.stream()
                                .filter(one -> log.indexOf(one) % 2 == half)
                                .toList());
                imported(into, part);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void imported(Store into, Store from) {
        try {
            var to = another("export");
            JsonLines.write(from, to);
            new Import(into, NOON).record(new RecordFolder(to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
