package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.export.JsonLines;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery export --format jsonl [TO]}: the record as files. */
@Command(
        name = "export",
        description = "Writes the record into files.",
        footer = {"", "Example: chancery export --format jsonl record/"})
final class ExportCommand implements Callable<Integer> {

    /** The formats there are. */
    enum Format {
        jsonl
    }

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES}.")
    private Format format;

    @Parameters(
            paramLabel = "TO",
            arity = "0..1",
            defaultValue = "chancery-export",
            description = "Where to (default: ${DEFAULT-VALUE}).")
    private Path to;

    @Mixin
    private StoreOption store;

    @Override
    public Integer call() throws IOException {
        try (var open = Store.reading(store.file)) {
            JsonLines.write(open, to);
        }
        return 0;
    }
}
