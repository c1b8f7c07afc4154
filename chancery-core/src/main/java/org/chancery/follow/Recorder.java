package org.chancery.follow;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.acquire.Inputs;
import org.chancery.model.Coded;
import org.chancery.model.Input;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.pipeline.Derivation;
import org.chancery.pipeline.Ingest;
import org.chancery.store.FollowFile;
import org.chancery.store.FollowedEntries.Page;
import org.chancery.store.Inbox.Failure;
import org.chancery.store.StoreWriter;

/**
 * The part that takes what was fetched into the record, a few pages at a time, by the way that every input goes. A page leaves the file
 * once it is in the record and the disk has it; killed before, it is taken in again, which changes nothing. From one thread.
 */
final class Recorder {

    /** So that others who want to write need not wait long. */
    private static final int PORTION = 8;

    private final FollowFile file;
    private final StoreWriter writer;
    private final Function<Input, Stream<Reading>> reader;
    private final Function<Report, Coded> coder;
    private final Clock clock;
    private final Follower.Listener listener;

    Recorder(
            FollowFile file,
            StoreWriter writer,
            Function<Input, Stream<Reading>> reader,
            Function<Report, Coded> coder,
            Clock clock,
            Follower.Listener listener) {
        this.file = file;
        this.writer = writer;
        this.reader = reader;
        this.coder = coder;
        this.clock = clock;
        this.listener = listener;
    }

    /**
     * Takes the next few pages in.
     *
     * @return whether there were any
     * @throws org.chancery.store.StoreFault when the record cannot be written now; the pages wait
     */
    boolean step() {
        var pages = file.entries().fetched(PORTION);
        if (pages.isEmpty()) {
            return false;
        }
        var outcome = new Outcome();
        writer.make(store -> {
            store.outlivePowerCuts();
            new Ingest(store, reader, coder, clock, Runtime.getRuntime().availableProcessors())
                    .run(pages.stream().map(Recorder::input).iterator(), outcome);
            new Derivation(store).update();
            return pages;
        });
        pages.forEach(page -> settle(page.entry(), outcome));
        return true;
    }

    private static Input input(Page page) {
        return Inputs.page(page.entry(), page.url(), page.type(), page.encoding(), page.body());
    }

    private void settle(String entry, Outcome outcome) {
        var now = clock.instant();
        if (outcome.in.contains(entry)) {
            file.entries().recorded(entry, now);
            listener.recorded(entry);
            return;
        }
        String reason = outcome.failures.getOrDefault(entry, "there is no report in it");
        if (!file.entries().summarize(entry, reason)) {
            file.entries().failed(entry, reason, now);
            listener.failed(entry, reason);
        }
    }

    /** Which entries are in the record, and why others are not; several reports of one page are {@code PAGE#N}. */
    private static final class Outcome implements Ingest.Listener {

        private final Set<String> in = new HashSet<>();
        private final Map<String, String> failures = new HashMap<>();

        @Override
        public void stored(Coded coded) {
            known(coded.report().source());
        }

        @Override
        public void known(String source) {
            in.add(source);
            int part = source.lastIndexOf('#');
            if (part > 0) {
                in.add(source.substring(0, part));
            }
        }

        @Override
        public void failed(Failure failure) {
            failures.putIfAbsent(failure.input(), failure.reason());
        }
    }
}
