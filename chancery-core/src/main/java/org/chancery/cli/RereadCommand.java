package org.chancery.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.chancery.pipeline.Coding;
import org.chancery.pipeline.Derivation;
import org.chancery.pipeline.Reread;
import org.chancery.read.EnglishOnly;
import org.chancery.read.ReportReader;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery reread}: the present reader over the bytes that the store keeps. */
@Command(
        name = "reread",
        description =
                "Reads again, with this Chancery's reader, the bytes that were ingested; what is read otherwise is coded anew.",
        footer = {
            "",
            "Example: chancery reread --store talks.db",
            "Inputs larger than 8 MB are not kept: ingest them again."
        })
final class RereadCommand implements Callable<Integer> {

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many reports to code at once (default: one a core).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private StoreOption store;

    @Override
    public Integer call() {
        store.mustExist();
        try (var open = Store.writing(store.address)) {
            var reader = new ReportReader();
            var coding = new Coding();
            var outcome = new Reread(
                            open,
                            input -> reader.read(input).map(new EnglishOnly()),
                            coding::code,
                            Clock.systemUTC(),
                            threads)
                    .run();
            new Derivation(open).update();
            System.err.println("chancery: " + outcome.same() + " reports read as before, " + outcome.changed()
                    + " otherwise, " + outcome.added() + " new, " + outcome.gone() + " gone, " + outcome.failed()
                    + " not readable");
            return 0;
        }
    }
}
