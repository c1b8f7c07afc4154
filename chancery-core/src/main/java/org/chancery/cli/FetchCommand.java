package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.fetch.Fetch;
import org.chancery.fetch.Outcome;
import org.chancery.fetch.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery fetch URL…|FEEDS.opml}: pages and feeds from the web into a WARC file. */
@Command(
        name = "fetch",
        description = "Brings pages and feeds from the web into a WARC file, which the other commands read.",
        footer = {
            "",
            "Example: chancery fetch feeds.opml https://example.org/report.html --to news.warc.gz && chancery ingest news.warc.gz",
            "The entries that a feed links to are fetched too. Repeating it fetches what is new. It keeps to robots.txt and asks a",
            "host one thing at a time."
        })
final class FetchCommand implements Callable<Integer> {

    @Parameters(paramLabel = "URL|FEEDS.opml", arity = "1..*", description = "Addresses, or files that list feeds.")
    private List<String> what;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            defaultValue = "fetched.warc.gz",
            description = "WARC file to add to (default: ${DEFAULT-VALUE}).")
    private Path to;

    @Option(
            names = "--delay",
            paramLabel = "SECONDS",
            defaultValue = "1",
            description = "Pause between two requests to one host (default: ${DEFAULT-VALUE}).")
    private double delay;

    @Option(
            names = "--most-links",
            paramLabel = "N",
            defaultValue = "200",
            description = "How many entries of a feed to fetch; 0 for the feed alone (default: ${DEFAULT-VALUE}).")
    private int mostLinks;

    @Option(names = "--allow-private", description = "Reach addresses of this machine and of private networks too.")
    private boolean allowPrivate;

    private int saved;
    private int unchanged;
    private int failed;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var settings = Settings.POLITE
                .withDelay(Duration.ofMillis(Math.round(Math.max(0, delay) * 1000)))
                .withMostLinks(Math.max(0, mostLinks));
        new Fetch(settings, allowPrivate).run(addresses(), to, this::tell);
        System.err.println(
                "chancery: " + saved + " saved, " + unchanged + " unchanged, " + failed + " failed, in " + to);
        return failed > 0 ? 1 : 0;
    }

    private List<String> addresses() {
        var addresses = new ArrayList<String>();
        for (String one : what) {
            if (one.matches("(?i)https?://.*")) {
                addresses.add(one);
                continue;
            }
            try {
                var feeds = Fetch.feeds(Files.readString(Path.of(one), StandardCharsets.UTF_8));
                if (feeds.isEmpty()) {
                    tell(new Outcome.Failed(one, "it lists no feeds; give an address or an OPML file"));
                }
                addresses.addAll(feeds);
            } catch (IOException | IllegalArgumentException e) {
                tell(new Outcome.Failed(one, "neither an address nor a file that can be read"));
            }
        }
        return addresses;
    }

    private void tell(Outcome outcome) {
        if (outcome instanceof Outcome.Saved one) {
            saved++;
            System.out.println(one.url());
        } else if (outcome instanceof Outcome.Unchanged) {
            unchanged++;
        } else if (outcome instanceof Outcome.Failed one) {
            failed++;
            System.err.println("chancery: " + one.url() + ": " + one.reason() + ".");
        }
    }
}
