package org.chancery.follow;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An hour of simulated time against a server on this machine that misbehaves in all ways, killed and begun anew again and again, with the
 * clock set back and forth; then as long as it takes until all has come. Two hosts lead to the server.
 */
final class UnreliableHourTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration END = Duration.ofHours(8);
    private static final Duration DELAY = Duration.ofSeconds(2);
    private static final String RSS = "application/rss+xml";
    private static final int ENTRIES = 24;
    private static final List<String> WORDS = List.of(
            "ferry", "grain", "canal", "bridge", "gas", "border", "visa", "port", "steel", "timber", "island", "river");

    @TempDir
    private Path folder;

    private final MortalClock clock = new MortalClock("2022-03-04T05:06:07Z");

    @Test
    void eachEntryComesIntoTheRecordOnceAndNoHostIsAskedTooSoon() throws IOException {
        try (var site = new UnreliableSite(clock::elapsed)) {
            site.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /closed/\n");
            site.page("/feed", (exchange, number) -> feed(site, exchange, number));
            site.page("/moved", (exchange, number) -> UnreliableSite.redirect(exchange, 301, "/feed2"));
            site.page(
                    "/feed2",
                    (exchange, number) ->
                            UnreliableSite.send(exchange, RSS, FollowerTest.feed("", link(site, 1), link(site, 3))));
            for (int n = 0; n < ENTRIES; n++) {
                int entry = n;
                site.page("/e/" + n, (exchange, number) -> entry(exchange, entry, number));
                site.page("/real/" + n, "text/html", page(n));
            }
            site.page("/link/3", (exchange, number) -> UnreliableSite.redirect(exchange, 302, link(site, 3)));
            var run = new FollowRun(
                    folder.resolve("news.db"),
                    clock,
                    List.of(site.at("127.0.0.1", "/feed"), site.at("localhost", "/moved")));
            var random = new Random(7);
            int kills = run.untilKilledAgainAndAgain(HOUR.dividedBy(3), 25, random);
            clock.set(Duration.ofHours(-3));
            kills += run.untilKilledAgainAndAgain(HOUR.dividedBy(3).multipliedBy(2), 25, random);
            clock.set(Duration.ofHours(5));
            kills += run.untilKilledAgainAndAgain(HOUR, 25, random);
            run.until(END);

            assertThat(kills).isGreaterThan(20);
            assertThat(run.reports())
                    .extracting(report -> report.source().replaceFirst("#1$", ""))
                    .containsExactlyInAnyOrderElementsOf(expected(site));
            assertThat(tooSoon(site.asked())).isEmpty();
        }
    }

    private static String page(int n) {
        return FollowerTest.page(WORDS.get(n % WORDS.size()) + " question number " + n);
    }

    /** What is in the record at the end: all that the feeds link to, but for the link that only leads to another. */
    private static Set<String> expected(UnreliableSite site) {
        var expected = new HashSet<String>();
        for (int n = 0; n < ENTRIES; n++) {
            expected.add(link(site, n));
        }
        expected.add(site.at("127.0.0.1", "/closed/a"));
        expected.add(site.at("127.0.0.1", "/missing"));
        return expected;
    }

    private static String link(UnreliableSite site, int n) {
        return site.at(n % 2 == 0 ? "127.0.0.1" : "localhost", "/e/" + n);
    }

    /** A feed that has more each two minutes, and in six of seven times something else than it should have. */
    private void feed(UnreliableSite site, HttpExchange exchange, int number) throws IOException {
        long there = Math.min(ENTRIES, 2 + clock.elapsed().toMinutes() / 2);
        String text = text(site, there);
        String tag = "\"" + there + "\"";
        exchange.getResponseHeaders().set("ETag", tag);
        switch (number % 7) {
            case 1 -> UnreliableSite.status(exchange, 500);
            case 2 -> UnreliableSite.breakOff(exchange, RSS, text);
            case 3 -> UnreliableSite.send(exchange, RSS, text.substring(0, text.length() - 30));
            case 4 -> UnreliableSite.busy(exchange, "300");
            case 5 -> pause(exchange);
            default -> {
                if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                    UnreliableSite.status(exchange, 304);
                } else {
                    UnreliableSite.send(exchange, RSS, text);
                }
            }
        }
    }

    private static String text(UnreliableSite site, long there) {
        var links = new ArrayList<String>();
        for (int n = 0; n < there; n++) {
            links.add(link(site, n));
        }
        links.add(site.at("127.0.0.1", "/link/3"));
        String summary =
                "<item><title>Talks</title><link>%s</link><description>Cem Kaya (TUR) met Dora Roth (AUT) over the %s.</description></item>";
        return FollowerTest.feed("<ttl>3</ttl>", links.toArray(new String[0]))
                .replace(
                        "</channel>",
                        String.format(Locale.ROOT, summary, "/closed/a", "lake")
                                + String.format(Locale.ROOT, summary, "/missing", "tunnel") + "</channel>");
    }

    /** The page of an entry, most of which are there only the second or third time. */
    private static void entry(HttpExchange exchange, int n, int number) throws IOException {
        if (number == 1 && n % 8 == 1 || number == 2 && n % 16 == 1) {
            UnreliableSite.status(exchange, 500);
        } else if (n % 8 == 2) {
            UnreliableSite.redirect(exchange, 302, "/real/" + n);
        } else if (number == 1 && n % 8 == 3) {
            UnreliableSite.breakOff(exchange, "text/html", page(n));
        } else if (number == 1 && n % 8 == 5) {
            UnreliableSite.busy(exchange, "120");
        } else if (number == 1 && n % 8 == 6) {
            UnreliableSite.status(exchange, 404);
        } else if (number == 1 && n == 7) {
            pause(exchange);
        } else {
            UnreliableSite.send(exchange, "text/html", page(n));
        }
    }

    /** Longer than anybody waits. */
    private static void pause(HttpExchange exchange) throws IOException {
        try {
            exchange.sendResponseHeaders(200, 100_000);
            exchange.getResponseBody().write("<rss".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            Thread.sleep(2_500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Requests that came within the pause of their host, or within the time for which it asked to be left alone. */
    private static List<String> tooSoon(List<UnreliableSite.Asked> asked) {
        var early = new ArrayList<String>();
        Map<String, Duration> free = new HashMap<>();
        for (var one : asked) {
            if (one.at().compareTo(free.getOrDefault(one.host(), Duration.ZERO)) < 0) {
                early.add(one + " before " + free.get(one.host()));
            }
            free.put(one.host(), one.at().plus(one.status() == 429 ? wait(one.path()) : DELAY));
        }
        return early;
    }

    private static Duration wait(String path) {
        return Duration.ofSeconds(path.equals("/feed") ? 300 : 120);
    }
}
