package org.chancery.bench;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chancery.pipeline.Derivation;
import org.chancery.store.Store;

/** An ingest without the reading: coded reports come, are kept, and the record is derived from them, as fast as it goes. */
final class RunningIngest implements Runnable {

    private static final int PORTION = 20;

    private final Path file;
    private final AtomicBoolean stopped;
    private volatile long reports;
    private volatile Optional<String> fault = Optional.empty();

    RunningIngest(Path file, AtomicBoolean stopped) {
        this.file = file;
        this.stopped = stopped;
    }

    @Override
    public void run() {
        // reports that no run before this one has brought
        long number = System.currentTimeMillis();
        var invented = new InventedReports(1);
        try (var store = Store.writing(file)) {
            var derivation = new Derivation(store);
            while (!stopped.get()) {
                for (int i = 0; i < PORTION; i++) {
                    store.inbox().put(invented.report(number++), "2026-01-02T00:00:00Z");
                }
                derivation.update();
                reports += PORTION;
            }
        } catch (RuntimeException e) {
            fault = Optional.of(e.toString());
        }
    }

    /** How many reports came. */
    long reports() {
        return reports;
    }

    /** Why it ended before it was told to. */
    Optional<String> fault() {
        return fault;
    }
}
