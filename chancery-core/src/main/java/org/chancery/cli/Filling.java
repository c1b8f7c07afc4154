package org.chancery.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.chancery.acquire.Inputs;
import org.chancery.model.Coded;
import org.chancery.model.Reading;
import org.chancery.pipeline.Coding;
import org.chancery.pipeline.Derivation;
import org.chancery.pipeline.Ingest;
import org.chancery.read.EnglishOnly;
import org.chancery.read.ReportReader;
import org.chancery.store.Inbox.Failure;
import org.chancery.store.Store;
import org.chancery.web.page.Underway;

/** The sample reports on their way into a record that is served meanwhile; says how far it is, on the terminal and to the server. */
final class Filling {

    private static final String WHAT = "Reading the sample reports";
    private static final int LATEST = 5;

    private final Coding coding;
    private final AtomicReference<Optional<Underway>> underway =
            new AtomicReference<>(Optional.of(new Underway(WHAT, 0, 0, List.of())));

    /** @param coding codes them */
    Filling(Coding coding) {
        this.coding = coding;
    }

    /** How far it is; nothing once the record is complete. From any thread. */
    Optional<Underway> underway() {
        return underway.get();
    }

    /** Reads what is in a directory. From one thread, once. */
    void run(Path samples, String address) {
        var progress = Progress.standard();
        var tally = new Tally(progress);
        var stopped = new Thread(tally::stopped);
        var reader = new ReportReader();
        try (var store = Store.writing(address)) {
            Runtime.getRuntime().addShutdownHook(stopped);
            int total = count(samples, reader);
            progress.total(total);
            progress.reports(0);
            underway.set(Optional.of(new Underway(WHAT, 0, total, List.of())));
            try (var inputs = Inputs.of(List.of(samples))) {
                new Ingest(
                                store,
                                input -> reader.read(input).map(new EnglishOnly()),
                                coding::code,
                                Clock.systemUTC(),
                                Runtime.getRuntime().availableProcessors())
                        .run(inputs.iterator(), new Watched(tally, total));
            }
            tally.deriving();
            underway.set(Optional.of(new Underway("Merging what they tell into one record", 0, 0, List.of())));
            new Derivation(store).update();
            underway.set(Optional.empty());
            tally.done(store);
        } finally {
            underway.set(Optional.empty());
            tally.end();
        }
    }

    /** How many reports there are: to read them takes a small part of what it takes to code them. */
    private static int count(Path samples, ReportReader reader) {
        try (var inputs = Inputs.of(List.of(samples))) {
            return (int) inputs.flatMap(reader::read)
                    .filter(Reading.Read.class::isInstance)
                    .count();
        }
    }

    /** Passes all on to a tally, and notes how far it is. */
    private final class Watched implements Ingest.Listener {

        private final Tally tally;
        private final int total;
        private final List<Underway.Read> latest = new ArrayList<>();
        private int done;

        private Watched(Tally tally, int total) {
            this.tally = tally;
            this.total = total;
        }

        @Override
        public void stored(Coded coded) {
            tally.stored(coded);
            var report = coded.report();
            latest.add(0, Underway.Read.of(report.title().orElse(report.source()), report.id()));
            note();
        }

        @Override
        public void known(String source) {
            tally.known(source);
            note();
        }

        @Override
        public void failed(Failure failure) {
            tally.failed(failure);
        }

        private void note() {
            done++;
            underway.set(Optional.of(new Underway(
                    WHAT, Math.min(done, total), total, latest.subList(0, Math.min(LATEST, latest.size())))));
        }
    }
}
