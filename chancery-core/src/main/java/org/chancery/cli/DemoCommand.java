package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import org.chancery.store.Store;
import org.chancery.web.Access;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code chancery demo}: a record made from the sample reports, served. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Makes a record from the sample reports that ship with the program and serves it.",
        footer = {"", "Example: chancery demo --port 9000"})
final class DemoCommand implements Callable<Integer> {

    @Option(
            names = "--store",
            paramLabel = "FILE",
            defaultValue = "chancery-demo.db",
            description = "Where to keep the record (default: ${DEFAULT-VALUE}).")
    private Path file;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "The port; 0 for any that is free (default: ${DEFAULT-VALUE}).")
    private int port;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var samples = Files.createTempDirectory("chancery-samples");
        try {
            Samples.unpack(samples);
            System.err.println("Reading the sample reports into " + file);
            int code = new CommandLine(new IngestCommand()).execute("--store", file.toString(), samples.toString());
            if (code > 1) {
                return code;
            }
        } finally {
            delete(samples);
        }
        try (var store = Store.reading(file.toString(), ServeCommand.LIMIT)) {
            ServeCommand.serve(store, Access.local("127.0.0.1", port));
        }
        return 0;
    }

    private static void delete(Path directory) throws IOException {
        try (var found = Files.walk(directory)) {
            for (var path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
