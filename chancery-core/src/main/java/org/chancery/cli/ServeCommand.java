package org.chancery.cli;

import java.net.BindException;
import java.net.URLEncoder;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.chancery.pipeline.Coding;
import org.chancery.query.Questions;
import org.chancery.store.Store;
import org.chancery.store.StoreWriter;
import org.chancery.watch.Notify;
import org.chancery.watch.NotifyFile;
import org.chancery.watch.Watching;
import org.chancery.web.Access;
import org.chancery.web.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery serve}: the record as web pages. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the record as web pages on this machine.",
        footer = {
            "",
            "Example: chancery serve --store talks.db --port 8080",
            "Example: chancery serve --store talks.db --follow feeds.opml"
        })
final class ServeCommand implements Callable<Integer> {

    /** How long a question may take. */
    static final Duration LIMIT = Duration.ofSeconds(10);

    @Option(
            names = "--port",
            paramLabel = "PORT",
            converter = Port.class,
            defaultValue = "8080",
            description = "The port; 0 for any that is free (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "The address to listen on (default: ${DEFAULT-VALUE}, this machine alone).")
    private String host;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            defaultValue = "${env:CHANCERY_TOKEN}",
            description =
                    "What must be shown to be answered; asked for, and made up when not given, where other machines can reach"
                            + " the address. Also CHANCERY_TOKEN.")
    private String token;

    @Option(
            names = "--notify",
            paramLabel = "FILE",
            description =
                    "Webhooks, a mail server and the hour of the morning's digest, as docs/WATCHES.md has them: where"
                            + " watches send what is new.")
    private Path notify;

    @Option(
            names = "--follow",
            paramLabel = "URL|FEEDS.opml",
            arity = "0..*",
            description =
                    "Follow feeds meanwhile, as chancery follow does: these, and those that were followed before.")
    private List<String> follow;

    @Mixin
    private Politeness politeness;

    @Mixin
    private StoreOption store;

    @Override
    public Integer call() throws InterruptedException {
        var given = Optional.ofNullable(token).filter(text -> !text.isBlank());
        var access = new Access(
                host,
                port,
                given.isPresent() || Access.isLoopback(host)
                        ? given
                        : Optional.of(UUID.randomUUID().toString()));
        var channels = channels();
        var coding = new Coding();
        if (follow == null) {
            String asked = store.asked();
            serve(asked, coding, access, channels, new StoreWriter(asked));
            return 0;
        }
        var writer = new StoreWriter(store.address);
        try (var following = Following.of(store.address, follow, politeness, writer, coding::code)) {
            following.begin();
            serve(store.address, coding, access, channels, writer);
        }
        return 0;
    }

    private static void serve(String address, Coding coding, Access access, Notify channels, StoreWriter writer)
            throws InterruptedException {
        try (var open = Store.reading(address, LIMIT)) {
            var watching = Watching.start(new Questions(open), channels, Clock.systemUTC());
            try {
                serve(open, coding, access, writer);
            } finally {
                watching.close();
            }
        }
    }

    private Notify channels() {
        try {
            return Optional.ofNullable(notify).map(NotifyFile::read).orElseGet(Notify::none);
        } catch (IllegalArgumentException e) {
            throw new Misuse(e.getMessage(), e);
        }
    }

    /** Serves until the process is told to stop. */
    private static void serve(Store store, Coding coding, Access access, StoreWriter writer)
            throws InterruptedException {
        try (var server = started(
                () -> new Server(new Questions(store), coding::code, access, Optional::empty, writer), access)) {
            var address = server.address(access.shown());
            if (!Access.isLoopback(access.host())) {
                System.err.println(
                        "Other machines can reach it: it asks for a token, which the address below has. It is sent in the"
                                + " clear; put a proxy with TLS before it where that matters.");
            }
            System.err.println("The record is at " + address
                    + access.token()
                            .map(shown -> "?token=" + URLEncoder.encode(shown, StandardCharsets.UTF_8))
                            .orElse("")
                    + "  (Ctrl-C stops)");
            awaitStop();
        }
    }

    /** The server, or why it cannot listen there. */
    static Server started(Supplier<Server> make, Access access) {
        try {
            return make.get();
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof BindException || cause instanceof UnresolvedAddressException) {
                    throw new Misuse(
                            "cannot listen on " + access.host() + ", port " + access.port()
                                    + ": another program has it, or the address is not this machine's; try --port "
                                    + (access.port() + 1) + ", or --port 0 for any that is free",
                            e);
                }
            }
            throw e;
        }
    }

    /** Waits until the process is told to stop. */
    static void awaitStop() throws InterruptedException {
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown));
        stopped.await();
    }
}
