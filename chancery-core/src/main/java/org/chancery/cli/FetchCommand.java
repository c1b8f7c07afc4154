package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.fetch.Fetch;
import org.chancery.fetch.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private Politeness politeness;

    private int saved;
    private int unchanged;
    private int failed;

    @Override
    public Integer call() throws IOException, InterruptedException {
        new Fetch(politeness.settings(), politeness.allowPrivate)
                .run(WebAddresses.of(what, this::tell), to, this::tell);
        System.err.println(
                "chancery: " + saved + " saved, " + unchanged + " unchanged, " + failed + " failed, in " + to);
        return failed > 0 ? 1 : 0;
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
