package org.chancery.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.chancery.query.Questions;
import org.chancery.store.Store;
import org.chancery.web.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery serve}: the record as web pages. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the record as web pages on this machine.",
        footer = {"", "Example: chancery serve --store talks.db --port 8080"})
final class ServeCommand implements Callable<Integer> {

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "The port; 0 for any that is free (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "The address to listen on (default: ${DEFAULT-VALUE}, this machine alone).")
    private String host;

    @Mixin
    private StoreOption store;

    @Override
    public Integer call() throws InterruptedException {
        try (var open = Store.reading(store.address)) {
            serve(open, host, port);
        }
        return 0;
    }

    /** Serves until the process is told to stop. */
    static void serve(Store store, String host, int port) throws InterruptedException {
        var stopped = new CountDownLatch(1);
        try (var server = new Server(new Questions(store), host, port)) {
            Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown));
            System.err.println("The record is at " + server.address(host) + "  (Ctrl-C stops)");
            stopped.await();
        }
    }
}
