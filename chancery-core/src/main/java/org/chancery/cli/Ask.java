package org.chancery.cli;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.chancery.pipeline.AsOf;
import org.chancery.query.Questions;
import org.chancery.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all commands share that ask a store. */
abstract class Ask implements Callable<Integer> {

    @Mixin
    StoreOption store;

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            converter = Moment.class,
            description = "The record as it was known then, of the reports published until that day or moment.")
    private Instant asOf;

    /** Opens the store, asks, closes it. */
    int ask(ToIntFunction<Questions> question) {
        return askStore(open -> question.applyAsInt(new Questions(open)));
    }

    /** The time asked about, where it is not now. */
    Optional<Instant> asOf() {
        return Optional.ofNullable(asOf);
    }

    int askStore(ToIntFunction<Store> question) {
        try (var open = Store.reading(store.asked())) {
            int pending = open.inbox().pending().size();
            if (pending > 0) {
                System.err.println(
                        "chancery: " + Totals.count(pending, "report")
                                + " stored but not in the record yet: an ingest is under way, or was stopped (chancery rebuild)");
            }
            if (asOf == null) {
                return question.applyAsInt(open);
            }
            try (var then = AsOf.of(open, asOf)) {
                return question.applyAsInt(then.store());
            }
        }
    }
}
