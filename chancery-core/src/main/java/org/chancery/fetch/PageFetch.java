package org.chancery.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.fetch.Fetch.Fetched;

/** Fetches one address: asks robots.txt, follows redirects, tries again, saves what came. Thread-safe. */
final class PageFetch {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private final Web web;
    private final Robots robots;
    private final Seen seen;
    private final WarcFile warc;
    private final Settings settings;
    private final Clock clock;
    private final Fetch.Pause pause;

    PageFetch(Web web, Robots robots, Seen seen, WarcFile warc, Settings settings, Clock clock, Fetch.Pause pause) {
        this.web = web;
        this.robots = robots;
        this.seen = seen;
        this.warc = warc;
        this.settings = settings;
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * Fetches an address.
     *
     * @param feed whether, if it is a feed, its entries are wanted
     */
    Fetched fetch(URI url, boolean feed) throws InterruptedException {
        try {
            return follow(url, feed);
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            // whatever one address brings, it is named and the others are asked
            String why = e.getMessage() == null ? e.toString() : e.getMessage();
            return failed(url, why);
        }
    }

    /** The pause to keep before the next request to the same host. */
    Duration delay(URI url) {
        return robots.delay(url);
    }

    private Fetched follow(URI url, boolean feed) throws IOException, InterruptedException {
        var at = url;
        for (int hop = 0; hop <= settings.mostRedirects(); hop++) {
            if (!robots.allows(at)) {
                return failed(url, robots.refusal(at));
            }
            var answer = ask(at, seen.conditions(at.toString()));
            if (answer.status() == 304) {
                return new Fetched(new Outcome.Unchanged(url.toString()), List.of());
            }
            if (!answer.isRedirect()) {
                return keep(url, answer, feed);
            }
            warc.add(answer, clock.instant());
            at = Addresses.target(at, answer.header("Location").orElse(""));
            pause.of(robots.delay(at));
        }
        return failed(url, "it redirects more than " + settings.mostRedirects() + " times");
    }

    private Fetched keep(URI url, Answer answer, boolean feed) throws IOException {
        warc.add(answer, clock.instant());
        if (answer.cut().isPresent()) {
            return failed(url, answer.cut().get());
        }
        if (answer.status() != 200) {
            return failed(url, "the server answered " + answer.status() + " " + answer.reason());
        }
        seen.note(answer.url().toString(), answer);
        var entries = feed && settings.mostLinks() > 0 ? Links.entries(answer) : List.<URI>of();
        return new Fetched(
                new Outcome.Saved(url.toString(), answer.body().length),
                entries.stream().limit(settings.mostLinks()).toList());
    }

    /** Asks, and asks again after a growing pause while the host is away or busy. */
    private Answer ask(URI url, Map<String, String> conditions) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            Optional<String> after = Optional.empty();
            try {
                var answer = web.get(url, conditions);
                if (!answer.isBusy() || attempt >= settings.tries()) {
                    return answer;
                }
                after = answer.header("Retry-After");
            } catch (PublicAddresses.Forbidden e) {
                throw e;
            } catch (IOException e) {
                if (attempt >= settings.tries()) {
                    throw e;
                }
            }
            pause.of(wait(attempt, after));
        }
    }

    /** As long as the server asks for, else twice as long each time; never longer than two minutes. */
    private Duration wait(int attempt, Optional<String> after) {
        var wait = after.filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(settings.delay().multipliedBy(1L << attempt));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private static Fetched failed(URI url, String reason) {
        return new Fetched(new Outcome.Failed(url.toString(), reason), List.of());
    }

    void pauseFor(Duration time) throws InterruptedException {
        pause.of(time);
    }

    boolean isKnown(URI url) {
        return seen.has(url.toString());
    }
}
