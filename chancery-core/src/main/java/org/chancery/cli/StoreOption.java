package org.chancery.cli;

import java.nio.file.Path;
import org.chancery.store.Store;
import picocli.CommandLine.Option;

/** The option that names the store. */
final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "FILE",
            defaultValue = "chancery.db",
            description = "The store of the record (default: ${DEFAULT-VALUE}).")
    Path file;

    /**
     * For commands that change a store and are not to make one.
     *
     * @throws org.chancery.store.StoreFault when there is none
     */
    void mustExist() {
        Store.reading(file).close();
    }
}
