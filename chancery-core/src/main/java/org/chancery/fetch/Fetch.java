package org.chancery.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Fetches pages and feeds into a WARC file. */
public final class Fetch {

    /** Waits. */
    @FunctionalInterface
    public interface Pause {
        void of(Duration time) throws InterruptedException;
    }

    private final Settings settings;
    private final PublicAddresses addresses;
    private final Clock clock;
    private final Pause pause;

    /** @param privateToo whether addresses of this machine and of private networks may be reached */
    public Fetch(Settings settings, boolean privateToo) {
        this(settings, PublicAddresses.of(privateToo), Clock.systemUTC(), time -> Thread.sleep(time.toMillis()));
    }

    Fetch(Settings settings, PublicAddresses addresses, Clock clock, Pause pause) {
        this.settings = settings;
        this.addresses = addresses;
        this.clock = clock;
        this.pause = pause;
    }

    /** The addresses of the feeds that a text lists, if it is an OPML file; none if it is not. */
    public static List<String> feeds(String text) {
        return Links.isOpml(text) ? Links.opml(text) : List.of();
    }

    /**
     * Fetches addresses, and the entries of those that turn out to be feeds.
     *
     * @param to a WARC file, packed; what is in it stays. Beside it, under its name and {@code .seen}, stands what is needed to ask for
     *     new versions alone
     * @param listener told of each address, from one thread at a time
     * @throws IOException when the file cannot be written
     */
    public void run(List<String> urls, Path to, Consumer<Outcome> listener) throws IOException, InterruptedException {
        var seen = new Seen(to.resolveSibling(to.getFileName() + ".seen"));
        try (var web = new Web(settings, addresses);
                var warc = new WarcFile(to, settings, clock.instant())) {
            var page = new PageFetch(web, new Robots(web, settings), seen, warc, settings, clock, pause);
            var queue = new HostQueues(settings.hosts(), page, listener);
            for (String text : urls) {
                try {
                    queue.add(Addresses.of(text), true);
                } catch (IllegalArgumentException e) {
                    listener.accept(new Outcome.Failed(text, e.getMessage()));
                }
            }
            queue.finish();
        } finally {
            seen.save();
        }
    }

    /** What one address gives: its outcome, and the entries to fetch after it. */
    record Fetched(Outcome outcome, List<URI> entries) {}
}
