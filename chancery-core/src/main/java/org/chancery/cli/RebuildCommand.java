package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.pipeline.Derivation;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery rebuild}: the record anew from the coded reports. */
@Command(
        name = "rebuild",
        description =
                "Derives the record anew from the coded reports in the store; the same reports give the same record.",
        footer = {"", "Example: chancery rebuild --store talks.db"})
final class RebuildCommand implements Callable<Integer> {

    @Mixin
    private StoreOption store;

    @Override
    public Integer call() {
        store.mustExist();
        try (var open = Store.writing(store.address)) {
            new Derivation(open).rebuild();
        }
        return 0;
    }
}
