package org.chancery.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.model.Certainty;
import org.chancery.pipeline.Derivation;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery rebuild}: the record anew from the coded reports. */
@Command(
        name = "rebuild",
        description =
                "Derives the record anew from the coded reports in the store; the same reports give the same record.",
        footer = {"", "Example: chancery rebuild --store talks.db"})
final class RebuildCommand implements Callable<Integer> {

    @Option(
            names = "--certainty",
            paramLabel = "N",
            converter = Sure.class,
            description =
                    "Another floor of the record, from 0 to 1: what is less certain stays out of it, now and later.")
    private Certainty certainty;

    @Mixin
    private StoreOption store;

    @Override
    public Integer call() {
        store.mustExist();
        try (var open = Store.writing(store.address)) {
            Optional.ofNullable(certainty).ifPresent(open.settings()::floor);
            new Derivation(open).rebuild();
        }
        return 0;
    }
}
