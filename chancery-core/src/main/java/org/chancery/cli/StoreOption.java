package org.chancery.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names the store. */
final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "FILE",
            defaultValue = "chancery.db",
            description = "The store of the record (default: ${DEFAULT-VALUE}).")
    Path file;
}
