package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.store.Store;
import org.chancery.store.StoreFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery check}: whether a store is whole. */
@Command(
        name = "check",
        description = "Reads all of a store and says what is damaged in it; it changes nothing.",
        footer = {"", "Example: chancery check --store talks.db"})
final class CheckCommand implements Callable<Integer> {

    private static final int DAMAGED = 1;

    @Mixin
    private StoreOption store;

    @Override
    public Integer call() {
        List<String> found;
        var address = store.asked();
        try (var open = Store.reading(address)) {
            found = open.damages();
        } catch (StoreFault e) {
            found = List.of(e.getMessage());
        }
        if (found.isEmpty()) {
            System.out.println(address + " is whole");
            return 0;
        }
        found.forEach(System.out::println);
        System.err.println(
                "chancery: of a damaged store a copy from before is best; without one, ingest the reports again into a new one."
                        + " Where only events are named, chancery rebuild makes them anew");
        return DAMAGED;
    }
}
