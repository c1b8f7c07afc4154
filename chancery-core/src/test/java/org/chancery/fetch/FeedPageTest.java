package org.chancery.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FeedPageTest {

    private static Optional<FeedPage> page(String text) {
        return FeedPage.of(new Visit.Page(
                "http://news.test/feed",
                "",
                "",
                text.getBytes(StandardCharsets.UTF_8),
                Visit.Version.NONE,
                Optional.empty()));
    }

    private static String rss(String head) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:sy=\"http://purl.org/rss/1.0/modules/syndication/\"><channel>"
                + "<title> Tide  Times </title>" + head
                + "<item><title>One</title><link>/1</link></item></channel></rss>";
    }

    @Test
    void aFeedSaysHowLongItIsToBeLeftAlone() {
        assertThat(page(rss("<ttl>45</ttl>")).orElseThrow().pace()).contains(Duration.ofMinutes(45));
        assertThat(page(rss("<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>"))
                        .orElseThrow()
                        .pace())
                .contains(Duration.ofHours(6));
        assertThat(page(rss("<sy:updatePeriod>hourly</sy:updatePeriod>"))
                        .orElseThrow()
                        .pace())
                .contains(Duration.ofHours(1));
        assertThat(page(rss("<ttl>often</ttl>")).orElseThrow().pace()).isEmpty();
    }

    @Test
    void andWhen() {
        var feed = page(rss(
                        "<skipHours><hour>0</hour><hour>23</hour></skipHours><skipDays><day>Sunday</day><day>x</day></skipDays>"))
                .orElseThrow();
        assertThat(feed.quietHours()).containsExactlyInAnyOrder(0, 23);
        assertThat(feed.quietDays()).containsExactly(DayOfWeek.SUNDAY);
    }

    @Test
    void itsNameAndItsEntriesAreRead() {
        var feed = page(rss("")).orElseThrow();
        assertThat(feed.title()).contains("Tide Times");
        assertThat(feed.links()).containsExactly("http://news.test/1");
        assertThat(
                        page("{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Ebb\",\"items\":[{\"url\":\"/2\"}]}")
                                .orElseThrow()
                                .links())
                .containsExactly("http://news.test/2");
    }

    @Test
    void oneThatWasCutOffIsNotWhole() {
        assertThat(page(rss("")).orElseThrow().whole()).isTrue();
        assertThat(page(rss("").replace("</channel></rss>", "<item><link>/half-of-an-add"))
                        .orElseThrow()
                        .whole())
                .isFalse();
    }

    @Test
    void whatIsNoFeedIsNone() {
        assertThat(page("<!DOCTYPE html><html><body>Sign in</body></html>")).isEmpty();
        assertThat(page("{\"error\":\"not found\"}")).isEmpty();
        assertThat(page("")).isEmpty();
    }
}
