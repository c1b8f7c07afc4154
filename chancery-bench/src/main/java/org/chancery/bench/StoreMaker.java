package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.chancery.model.Coded;
import org.chancery.pipeline.Derivation;
import org.chancery.query.Questions;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Makes a store of any size: invented coded reports, derived by Chancery itself a stretch at a time,
 * and copied within the store.
 */
@Command(name = "store", description = "Makes a store of so many invented events.")
final class StoreMaker implements Callable<Integer> {

    private static final int STRETCH = 100;
    private static final String AT = "2026-01-01T00:00:00Z";

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Option(names = "--events", defaultValue = "1000000")
    private long events;

    @Option(
            names = "--told",
            defaultValue = "20000",
            description =
                    "So many are told by reports of their own, the rest copied from them (default: ${DEFAULT-VALUE}).")
    private long told;

    @Option(names = "--seed", defaultValue = "1")
    private long seed;

    @Override
    public Integer call() throws SQLException, IOException {
        long begun = System.nanoTime();
        var reports = new InventedReports(seed);
        try (var store = Store.writing(file)) {
            var derivation = new Derivation(store);
            // one that is there already is only made larger
            long made = new Questions(store).size().events();
            for (long next = 0; made < Math.min(told, events); next += STRETCH) {
                stretch(reports, next, STRETCH).forEach(coded -> store.inbox().put(coded, AT));
                derivation.update();
                made = new Questions(store).size().events();
                if (next % (50 * STRETCH) == 0) {
                    System.err.printf(Locale.ROOT, "%d events, %.0f s%n", made, (System.nanoTime() - begun) / 1e9);
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %d events in %.0f s%n",
                file,
                Retelling.grow(file, events),
                (System.nanoTime() - begun) / 1e9);
        return 0;
    }

    static List<Coded> stretch(InventedReports reports, long from, int count) {
        var stretch = new ArrayList<Coded>();
        for (long number = from; number < from + count; number++) {
            stretch.add(reports.report(number));
        }
        return stretch;
    }
}
