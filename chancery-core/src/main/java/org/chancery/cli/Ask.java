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
            return question.applyAsInt(new Questions(open));
        }
    }
}
