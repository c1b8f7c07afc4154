package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chancery.pipeline.Derivation;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * An ingest without the reading: coded reports come, are kept, and the record is derived from them, as fast as it goes, until
 * standard input brings anything or ends. Prints how many came so far, a line a portion.
 */
@Command(name = "feed", hidden = true, description = "Invented reports into a store, until standard input ends.")
final class FeedBench implements Callable<Integer> {

    private static final int PORTION = 20;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Override
    public Integer call() {
        var over = new AtomicBoolean();
        var waiting = new Thread(
                () -> {
                    try {
                        System.in.read();
                    } catch (IOException e) {
                        System.err.println("standard input: " + e.getMessage());
                    }
                    over.set(true);
                },
                "waiting");
        waiting.setDaemon(true);
        waiting.start();
        // reports that no run before this one has brought
        long number = System.currentTimeMillis();
        long reports = 0;
        var invented = new InventedReports(1);
        try (var store = Store.writing(file)) {
            var derivation = new Derivation(store);
            while (!over.get()) {
                for (int i = 0; i < PORTION; i++) {
                    store.inbox().put(invented.report(number++), "2026-01-02T00:00:00Z");
                }
                derivation.update();
                reports += PORTION;
                System.out.println(reports);
            }
        }
        return 0;
    }
}
