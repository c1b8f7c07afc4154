package org.chancery.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.acquire.Inputs;
import org.chancery.model.Coded;
import org.chancery.pipeline.Coding;
import org.chancery.pipeline.Derivation;
import org.chancery.pipeline.Ingest;
import org.chancery.read.ReportReader;
import org.chancery.store.Inbox.Failure;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery ingest PATH…}: reports into the record. */
@Command(
        name = "ingest",
        description = "Reads and codes reports and merges them into the record. Safe to stop and to repeat.",
        footer = {"", "Example: chancery ingest reports/ more.warc.gz --store talks.db"})
final class IngestCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, directories, archives, or - for standard input.")
    private List<Path> paths;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many reports to code at once (default: one a core).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private StoreOption store;

    @Override
    public Integer call() {
        try (var open = Store.writing(store.file);
                var inputs = Inputs.of(paths)) {
            var tally = new Tally();
            var coding = new Coding();
            var reader = new ReportReader();
            new Ingest(open, reader::read, coding::code, Clock.systemUTC(), threads).run(inputs.iterator(), tally);
            new Derivation(open).update();
            tally.summarise();
            return tally.failed > 0 ? 1 : 0;
        }
    }

    private static final class Tally implements Ingest.Listener {

        private final long begun = System.nanoTime();
        private int reports;
        private int known;
        private int failed;
        private int events;
        private int statements;

        @Override
        public void stored(Coded coded) {
            reports++;
            events += coded.events().size();
            statements += coded.statements().size();
        }

        @Override
        public void known(String source) {
            known++;
        }

        @Override
        public void failed(Failure failure) {
            failed++;
            System.err.println("chancery: " + failure.source() + ": " + failure.reason());
        }

        void summarise() {
            double seconds = (System.nanoTime() - begun) / 1e9;
            System.err.printf(
                    java.util.Locale.ROOT,
                    "%d reports, %d mentions of events, %d statements in %.1f s (%.1f reports a second); %d in already, %d failed%n",
                    reports,
                    events,
                    statements,
                    seconds,
                    reports / seconds,
                    known,
                    failed);
        }
    }
}
