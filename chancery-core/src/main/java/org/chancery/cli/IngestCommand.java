package org.chancery.cli;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.acquire.Inputs;
import org.chancery.model.Certainty;
import org.chancery.pipeline.Coding;
import org.chancery.pipeline.Derivation;
import org.chancery.pipeline.Ingest;
import org.chancery.read.EnglishOnly;
import org.chancery.read.ReportReader;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery ingest PATH…}: reports into the record. */
@Command(
        name = "ingest",
        description = "Reads and codes reports and merges them into the record. Safe to stop and to repeat.",
        footer = {
            "",
            "Example: chancery ingest reports/ more.warc.gz --store talks.db",
            "What chancery code printed, or the distributed job wrote, is taken as it is: nothing is coded again."
        })
final class IngestCommand implements Callable<Integer> {

    @Mixin
    private PathArguments paths;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many reports to code at once (default: one a core).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--certainty",
            paramLabel = "N",
            converter = Sure.class,
            description =
                    "The floor of the record, from 0 to 1: what is less certain stays out of it, now and later (default: that of the model).")
    private Certainty certainty;

    @Mixin
    private StoreOption store;

    @Override
    public Integer call() {
        var existing = paths.existing();
        var tally = new Tally(Progress.standard());
        var stopped = new Thread(tally::stopped);
        try (var open = Store.writing(store.address);
                var inputs = Inputs.of(existing, tally::leftOut)) {
            Runtime.getRuntime().addShutdownHook(stopped);
            var coding = new Coding();
            var reader = new ReportReader();
            new Ingest(
                            open,
                            input -> reader.read(input).map(new EnglishOnly()),
                            coding::code,
                            Clock.systemUTC(),
                            threads)
                    .run(inputs.iterator(), tally);
            tally.deriving();
            var derivation = new Derivation(open);
            Optional.ofNullable(certainty).ifPresent(derivation::from);
            derivation.update();
            tally.done(open);
        } finally {
            tally.end();
        }
        return tally.failed() > 0 ? 1 : 0;
    }
}
