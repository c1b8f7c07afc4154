package org.chancery.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Following feeds of a real server on this machine, in simulated time. */
final class FollowerTest {

    private static final String RSS = "application/rss+xml";

    @TempDir
    private Path folder;

    private final MortalClock clock = new MortalClock("2022-03-04T05:06:07Z");
    private UnreliableSite site;

    @BeforeEach
    void open() throws IOException {
        site = new UnreliableSite(clock::elapsed);
    }

    @AfterEach
    void close() {
        site.close();
    }

    static String page(String name) {
        return "<html lang=\"en\"><head><title>Talks on the " + name + "</title></head><body><article><h1>Talks on the "
                + name + "</h1><p>Ann Lee (USA) met Bo Falk (SWE) in Oslo on 2022-03-03. The envoys of both islands sat"
                + " down over the " + name
                + " in the old customs house, for the first time since the dispute began.</p>"
                + "<p>They left after three hours without a statement about the " + name
                + ".</p></article></body></html>";
    }

    static String feed(String head, String... links) {
        var feed = new StringBuilder("<?xml version='1.0'?><rss version='2.0'><channel><title>Tide</title>" + head);
        for (String link : links) {
            feed.append("<item><title>Talks</title><link>").append(link).append("</link></item>");
        }
        return feed.append("</channel></rss>").toString();
    }

    private FollowRun run(String... paths) {
        return new FollowRun(
                folder.resolve("news.db"),
                clock,
                List.of(paths).stream().map(path -> site.at("127.0.0.1", path)).toList());
    }

    @Test
    void entriesOfTwoFeedsComeIntoTheRecordOnceHoweverOftenTheFeedsAreLookedAt() {
        site.page("/one", RSS, feed("", "/a", "/b"))
                .page("/two", RSS, feed("", "/b", "/c"))
                .page("/a", "text/html", page("ferry"))
                .page("/b", "text/html", page("grain"))
                .page("/c", "text/html", page("canal"));
        var run = run("/one", "/two");
        run.until(Duration.ofHours(5));
        run.until(Duration.ofHours(10));
        assertThat(site.asked("/one")).isGreaterThan(4);
        assertThat(site.asked("/b")).isEqualTo(1);
        assertThat(run.reports())
                .extracting(report -> report.url().orElseThrow())
                .containsExactlyInAnyOrder(
                        site.at("127.0.0.1", "/a"), site.at("127.0.0.1", "/b"), site.at("127.0.0.1", "/c"));
    }
}
