package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.store.Store;
import picocli.CommandLine.Option;

/** The option that names the store. */
final class StoreOption {

    /** Where the demo keeps its record. */
    static final String DEMO = "chancery-demo.db";

    private static final String USUAL = "chancery.db";

    @Option(
            names = "--store",
            paramLabel = "STORE",
            defaultValue = USUAL,
            description =
                    "The store of the record: a file, or postgresql://USER@HOST/DATABASE (default: ${DEFAULT-VALUE}).")
    String address;

    /** The store to ask: where none is named and only the demo's is there, that one. */
    String asked() {
        if (address.equals(USUAL) && !Files.exists(Path.of(USUAL)) && Files.exists(Path.of(DEMO))) {
            System.err.println("chancery: no " + USUAL + " here; asking " + DEMO
                    + ", the record of the samples (--store names another)");
            return DEMO;
        }
        return address;
    }

    /**
     * For commands that change a store and are not to make one.
     *
     * @throws org.chancery.store.StoreFault when there is none
     */
    void mustExist() {
        Store.mustExist(address);
    }
}
