package org.chancery.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.chancery.store.FollowFile;
import org.chancery.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void aFeedThatIsDroppedIsAskedForNoMoreAndWhatCameOfItComesNoSecondTime() {
        site.page("/feed", RSS, feed("", "/a", "/b", "/never"))
                .page("/a", "text/html", page("ferry"))
                .page("/b", "text/html", page("grain"));
        run("/feed").until(Duration.ofMinutes(1));
        long looks = site.asked("/feed");
        try (var file = FollowFile.open(FollowFile.of(folder.resolve("news.db").toString()))) {
            var subscriptions = new Subscriptions(file, clock);
            subscriptions.drop(site.at("127.0.0.1", "/feed"));
            assertThatThrownBy(() -> subscriptions.drop(site.at("127.0.0.1", "/feed")))
                    .hasMessageContaining("no such feed");
            assertThat(file.entries().counts().waiting()).isZero();
        }
        run().until(Duration.ofHours(12));
        assertThat(site.asked("/feed")).isEqualTo(looks);
        assertThat(site.asked("/never")).isEqualTo(1);
        var again = run("/feed");
        again.until(Duration.ofHours(13));
        assertThat(site.asked("/a")).isEqualTo(1);
        assertThat(again.reports()).hasSize(2);
    }

    @Test
    void whatASiteAllowsIsAskedAgainEachDay() {
        site.page(
                        "/robots.txt",
                        (exchange, number) -> UnreliableSite.send(
                                exchange,
                                "text/plain",
                                "User-agent: *\nDisallow: " + (number == 1 ? "/secret" : "/feed") + "\n"))
                .page("/feed", RSS, feed("", "/a", "/secret"))
                .page("/secret", "text/html", page("ferry"))
                .page("/a", "text/html", page("grain"));
        var run = run("/feed");
        run.until(Duration.ofHours(23));
        assertThat(site.asked("/robots.txt")).isEqualTo(1);
        assertThat(site.asked("/secret")).isZero();
        long looks = site.asked("/feed");
        run.until(Duration.ofHours(50));
        assertThat(site.asked("/feed")).as("by then it must not be asked for").isLessThanOrEqualTo(looks + 1);
        assertThat(run.reports()).hasSize(1);
    }

    @Test
    void aSiteThatCannotSayWhatItAllowsIsLeftAloneUntilItCan() {
        site.page("/robots.txt", (exchange, number) -> UnreliableSite.status(exchange, number < 4 ? 503 : 404))
                .page("/feed", RSS, feed("", "/a"))
                .page("/a", "text/html", page("grain"));
        var run = run("/feed");
        run.until(Duration.ofMinutes(2));
        assertThat(site.asked("/feed")).isZero();
        run.until(Duration.ofHours(4));
        assertThat(run.reports()).hasSize(1);
    }

    @Test
    void pagesWaitWhileAnotherWritesTheRecord() {
        site.page("/feed", RSS, feed("", "/a")).page("/a", "text/html", page("grain"));
        var run = run("/feed");
        try (var other = Store.writing(folder.resolve("news.db"))) {
            assertThatThrownBy(() -> run.until(Duration.ofHours(1))).hasMessageContaining("is being written");
            assertThat(other.inbox().pending()).isEmpty();
        }
        run.until(Duration.ofHours(2));
        assertThat(run.reports()).hasSize(1);
        assertThat(site.asked("/a")).isEqualTo(1);
    }

    /** Killed at each of the moments there are, before the answer is noted too. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aHostThatAsksToBeLeftAloneIsWhateverBecomesOfWhoAskedIt(int readings) {
        site.page("/robots.txt", "text/plain", "User-agent: *\n")
                .page("/feed", (exchange, number) -> UnreliableSite.busy(exchange, "240"));
        var run = run("/feed");
        clock.killAfter(readings);
        assertThatThrownBy(() -> run.until(Duration.ofMinutes(1))).isInstanceOf(MortalClock.Killed.class);
        clock.killAfter(Integer.MAX_VALUE);
        run.until(Duration.ofMinutes(30));
        var asked = site.asked();
        for (int n = 1; n < asked.size(); n++) {
            var last = asked.get(n - 1);
            assertThat(asked.get(n).at().minus(last.at()))
                    .as("after %s", last)
                    .isGreaterThanOrEqualTo(Duration.ofSeconds(last.status() == 429 ? 240 : 2));
        }
        assertThat(site.asked("/feed")).isPositive();
    }

    @Test
    void aHostThatAsksToBeLeftAloneIsThoughTheClockIsSetForwardMeanwhile() {
        site.page("/robots.txt", "text/plain", "User-agent: *\n")
                .page("/feed", (exchange, number) -> UnreliableSite.busy(exchange, "240"));
        var run = run("/feed");
        run.until(Duration.ofMinutes(1));
        assertThat(site.asked("/feed")).isEqualTo(1);
        clock.set(Duration.ofHours(5));
        run.until(Duration.ofMinutes(4));
        assertThat(site.asked()).hasSize(2);
        run.until(Duration.ofMinutes(30));
        assertThat(site.asked("/feed")).isGreaterThan(1);
    }

    @Test
    void aFeedThatMovedForGoodIsAskedForWhereItIs() {
        site.page("/old", (exchange, number) -> UnreliableSite.redirect(exchange, 301, "/new"))
                .page("/now", (exchange, number) -> UnreliableSite.redirect(exchange, 302, "/new"))
                .page("/new", RSS, feed("", "/a"))
                .page("/a", "text/html", page("grain"));
        run("/old", "/now").until(Duration.ofHours(6));
        assertThat(site.asked("/old")).isEqualTo(1);
        assertThat(site.asked("/now")).isGreaterThan(2);
    }

    @Test
    void anEntryThatLeadsNowhereIsTakenFromTheFeedItself() {
        String whole =
                "<item><title>Talks by letter</title><guid isPermaLink='false'>7</guid><description>Ann Lee (USA) met Bo Falk (SWE) in Oslo.</description></item>";
        site.page("/feed", RSS, feed("").replace("</channel>", whole + "</channel>"));
        var run = run("/feed");
        run.until(Duration.ofHours(6));
        assertThat(run.reports()).singleElement().satisfies(report -> {
            assertThat(report.title()).contains("Talks by letter");
            assertThat(report.publisher()).contains("Tide");
            assertThat(report.text()).contains("Ann Lee (USA) met");
        });
    }

    @Test
    void whatCannotBeHadOrReadIsNamed() {
        site.page("/feed", RSS, feed("", "/gone", "/picture"))
                .page(
                        "/picture",
                        (exchange, number) -> UnreliableSite.send(exchange, "image/png", "\u0089PNG\u0000\u0001"));
        run("/feed").until(Duration.ofHours(6));
        try (var file = FollowFile.open(FollowFile.of(folder.resolve("news.db").toString()))) {
            var status = FollowStatus.of(file, clock);
            assertThat(status.problems())
                    .extracting(problem -> URI.create(problem.url()).getPath())
                    .containsExactlyInAnyOrder("/gone", "/picture");
            assertThat(status.problems())
                    .anySatisfy(problem -> assertThat(problem.reason()).contains("404"));
            assertThat(status.feeds()).singleElement().satisfies(feed -> {
                assertThat(feed.state()).isEqualTo(FollowStatus.State.FOLLOWED);
                assertThat(feed.counts().failed()).isEqualTo(2);
            });
        }
    }

    @Test
    void aPageThatIsNoFeedIsAFailureAndTheOthersGoOn() {
        site.page("/front", "text/html", page("ferry"))
                .page("/feed", RSS, feed("", "/a"))
                .page("/a", "text/html", page("grain"));
        var run = run("/front", "/feed");
        run.until(Duration.ofHours(3));
        assertThat(run.reports()).hasSize(1);
        try (var file = FollowFile.open(FollowFile.of(folder.resolve("news.db").toString()))) {
            assertThat(FollowStatus.of(file, clock).feeds())
                    .anySatisfy(feed -> assertThat(feed.reason()).contains("no feed"));
        }
    }
}
