package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import org.chancery.pipeline.Coding;
import org.chancery.query.Questions;
import org.chancery.store.Store;
import org.chancery.web.Access;
import org.chancery.web.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code chancery demo}: a record made from the sample reports, served. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Serves a record of the sample reports that ship with the program, and fills it meanwhile.",
        footer = {"", "Example: chancery demo --port 9000"})
final class DemoCommand implements Callable<Integer> {

    private static final String HERE = "127.0.0.1";
    private static final int INDENT = 10;

    @Option(
            names = "--store",
            paramLabel = "FILE",
            defaultValue = "chancery-demo.db",
            description = "Where to keep the record (default: ${DEFAULT-VALUE}).")
    private Path file;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            converter = Port.class,
            defaultValue = "8080",
            description = "The port; 0 for any that is free (default: ${DEFAULT-VALUE}).")
    private int port;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var coding = new Coding();
        var filling = new Filling(coding);
        var access = Access.local(HERE, port);
        // makes it, or says why it cannot be written
        Store.writing(file).close();
        try (var store = Store.reading(file.toString(), ServeCommand.LIMIT);
                var server = ServeCommand.started(
                        () -> new Server(new Questions(store), coding::code, access, filling::underway), access)) {
            var screen = new Screen(System.err, Tty.width(), Tty.isError() && System.getenv("NO_COLOR") == null);
            screen.line(screen.bold("Chancery, with a record of sample reports"));
            screen.blank();
            screen.hanging("  Pages", INDENT, screen.bold(server.address(HERE).toString()));
            screen.hanging("  Record", INDENT, file + ", filled while you look");
            screen.hanging("  To end", INDENT, "Ctrl-C; the record stays");
            screen.blank();
            var samples = Files.createTempDirectory("chancery-samples");
            try {
                Samples.unpack(samples);
                filling.run(samples, file.toString());
            } finally {
                delete(samples);
            }
            screen.line("Complete: " + server.address(HERE));
            ServeCommand.awaitStop();
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
