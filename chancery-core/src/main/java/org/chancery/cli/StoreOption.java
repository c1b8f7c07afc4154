package org.chancery.cli;

import org.chancery.store.Store;
import picocli.CommandLine.Option;

/** The option that names the store. */
final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "STORE",
            defaultValue = "chancery.db",
            description =
                    "The store of the record: a file, or postgresql://USER@HOST/DATABASE (default: ${DEFAULT-VALUE}).")
    String address;

    /**
     * For commands that change a store and are not to make one.
     *
     * @throws org.chancery.store.StoreFault when there is none
     */
    void mustExist() {
        Store.mustExist(address);
    }
}
