package org.chancery.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.pipeline.Derivation;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chancery forget REPORT}: takes a report and its evidence out of the record. */
@Command(
        name = "forget",
        description =
                "Takes reports out: the record is then as if they had never been read. That they were removed is logged.",
        footer = {"", "Example: chancery forget r5f3e09"})
final class ForgetCommand implements Callable<Integer> {

    @Parameters(paramLabel = "REPORT", arity = "1..*", description = "Ids of reports, in full.")
    private List<String> reports;

    @Mixin
    private StoreOption store;

    @Override
    public Integer call() {
        store.mustExist();
        int missing = 0;
        try (var open = Store.writing(store.address)) {
            var now = Instant.now(Clock.systemUTC())
                    .truncatedTo(ChronoUnit.SECONDS)
                    .toString();
            for (var report : reports) {
                if (!open.inbox().remove(report, now)) {
                    System.err.println("chancery: no report " + report + " in " + store.address);
                    missing++;
                }
            }
            new Derivation(open).update();
        }
        return missing > 0 ? 1 : 0;
    }
}
