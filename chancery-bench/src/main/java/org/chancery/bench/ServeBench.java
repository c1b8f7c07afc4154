package org.chancery.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chancery.query.Filter;
import org.chancery.query.Order;
import org.chancery.query.Page;
import org.chancery.query.Questions;
import org.chancery.store.Store;
import org.chancery.web.Access;
import org.chancery.web.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Readers of a large record while an ingest writes into it: each asks for a page over HTTP, looks at it for a while, asks for the next.
 * Half of the pages are events, four in ten searches with their facets, the rest home.
 */
@Command(
        name = "serve",
        description = "Pages of a large store with many readers and an ingest running: latencies by kind of page.")
final class ServeBench implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "A store: chancery-bench/run store FILE makes one.")
    private Path file;

    @Option(names = "--readers", defaultValue = "20")
    private int readers;

    @Option(
            names = "--seconds",
            defaultValue = "60",
            description = "measured, after a quarter of it to warm up, in which nobody looks")
    private int seconds;

    @Option(
            names = "--look",
            defaultValue = "1000",
            description = "for how many ms a reader looks at a page, on the average (default: ${DEFAULT-VALUE})")
    private int look;

    @Option(names = "--ingest", negatable = true, defaultValue = "true", fallbackValue = "true")
    private boolean ingest;

    private final AtomicBoolean stopped = new AtomicBoolean();
    private volatile boolean warm;

    @Override
    public Integer call() throws Exception {
        try (var ingesting = new RunningIngest(file);
                var store = Store.reading(file.toString(), Duration.ofSeconds(10));
                var server = new Server(new Questions(store), Access.local("127.0.0.1", 0))) {
            var questions = new Questions(store);
            var addresses = addresses(questions);
            var latencies = new Latencies();
            var pool = Executors.newFixedThreadPool(readers);
            if (ingest) {
                ingesting.start();
            }
            var root = server.address("127.0.0.1");
            for (int reader = 0; reader < readers; reader++) {
                int seed = reader;
                pool.submit(() -> read(root, addresses, new Random(seed), latencies));
            }
            Thread.sleep(seconds * 250L);
            warm = true;
            Thread.sleep(look);
            latencies.begin();
            long before = ingesting.reports();
            Thread.sleep(seconds * 1000L);
            long came = ingesting.reports() - before;
            stopped.set(true);
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.MINUTES);
            System.out.printf(
                    Locale.ROOT,
                    "%d events, %d readers who look at a page for %d ms, %s, %d processors%n",
                    questions.size().events(),
                    readers,
                    look,
                    ingest
                            ? String.format(Locale.ROOT, "an ingest running (%.1f reports/s)", (double) came / seconds)
                            : "no ingest",
                    Runtime.getRuntime().availableProcessors());
            latencies.print(seconds);
            if (ingest && before == ingesting.reports()) {
                System.out.println("the ingest brought nothing");
                return 1;
            }
            return 0;
        }
    }

    /** Addresses by kind: as many of each as there are readers' turns. */
    private record Addresses(List<String> events, List<String> searches) {}

    private static Addresses addresses(Questions questions) {
        var random = new Random(7);
        var events = new ArrayList<String>();
        var searches = new ArrayList<String>();
        var world = new InventedWorld(1);
        for (int i = 0; i < 400; i++) {
            var year = 1996 + random.nextInt(30);
            var filter = Filter.with().words(world.words(random, 1)).build();
            for (var event : questions.events(filter, Order.BEST, Page.first(3)).rows()) {
                events.add("/events/" + event.id());
            }
            searches.add(
                    switch (i % 6) {
                        case 0 -> world.topic(random);
                        case 1 -> world.topic(random) + " " + world.words(random, 1);
                        case 2 -> "who:\"" + world.person(random).name() + "\"";
                        case 3 -> world.topic(random) + " type:CONSULT from:" + year;
                        case 4 -> world.words(random, 1) + "* status:planned";
                        default -> "place:" + world.town(random).name() + " to:" + year;
                    });
        }
        return new Addresses(events, searches);
    }

    private void read(URI root, Addresses addresses, Random random, Latencies latencies) {
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        while (!stopped.get()) {
            int turn = random.nextInt(10);
            var kind = turn < 5 ? "event page" : turn < 9 ? "search" : "home";
            var path =
                    switch (kind) {
                        case "event page" ->
                            addresses
                                    .events()
                                    .get(random.nextInt(addresses.events().size()));
                        case "search" ->
                            "/events?q="
                                    + URLEncoder.encode(
                                            addresses
                                                    .searches()
                                                    .get(random.nextInt(
                                                            addresses.searches().size())),
                                            StandardCharsets.UTF_8);
                        default -> "/";
                    };
            long begun = System.nanoTime();
            boolean good;
            try {
                var answer = http.send(
                        HttpRequest.newBuilder(root.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
                good = answer.statusCode() == 200 && answer.body().strip().endsWith("</html>");
            } catch (IOException | InterruptedException e) {
                good = false;
            }
            latencies.add(kind, path, System.nanoTime() - begun, good);
            try {
                Thread.sleep(look == 0 || !warm ? 0 : random.nextInt(2 * look));
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
