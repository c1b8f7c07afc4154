package org.chancery.cli;

import java.util.function.ToIntFunction;
import org.chancery.query.Questions;
import org.chancery.store.Store;
import picocli.CommandLine.Mixin;

/** What all commands share that ask a store. */
abstract class Ask implements java.util.concurrent.Callable<Integer> {

    @Mixin
    StoreOption store;

    /** Opens the store, asks, closes it. */
    int ask(ToIntFunction<Questions> question) {
        try (var open = Store.reading(store.file)) {
            int pending = open.inbox().pending().size();
            if (pending > 0) {
                System.err.println(
                        "chancery: " + Totals.count(pending, "report")
                                + " stored but not in the record yet: an ingest is under way, or was stopped (chancery rebuild)");
            }
            return question.applyAsInt(new Questions(open));
        }
    }
}
