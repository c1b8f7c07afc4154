package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.chancery.cli.SampleRecord;
import org.chancery.export.JsonLines;
import org.chancery.model.Coded;
import org.chancery.query.Filter;
import org.chancery.query.Questions;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample reports give the same bytes, in whatever order and portions they come: a few of the orders that {@code chancery-bench/run orders} tries by the thousand. */
class SampleOrdersTest {

    private static final int ORDERS = 3;

    @TempDir
    Path folder;

    @Test
    void shuffledReportsGiveTheSameBytes() throws IOException {
        var reports = new ArrayList<Coded>();
        try (var store = Store.reading(SampleRecord.store())) {
            new Questions(store).select(Filter.all(), all -> {
                all.coded(Function.identity(), reports::add);
                return reports;
            });
        }
        var random = new Random(21);
        var first = bytes(reports, random, 0);
        for (int i = 1; i <= ORDERS; i++) {
            Collections.shuffle(reports, random);
            assertThat(bytes(reports, random, i)).isEqualTo(first);
        }
    }

    /** The files of the record into which these came in this order, in portions of up to twelve. */
    private TreeMap<String, String> bytes(List<Coded> reports, Random random, int order) throws IOException {
        var export = folder.resolve("export-" + order);
        try (var store = Store.writing(folder.resolve("record-" + order + ".db"))) {
            var derivation = new Derivation(store);
            int left = 0;
            for (var report : reports) {
                store.inbox().put(report, "2026-01-01T00:00:00Z");
                if (left-- == 0) {
                    derivation.update();
                    left = random.nextInt(12);
                }
            }
            derivation.update();
            JsonLines.write(store, export);
        }
        var files = new TreeMap<String, String>();
        try (var written = Files.list(export)) {
            for (var file : written.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }
}
