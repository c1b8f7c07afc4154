package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FeedRoutesTest {

    private static final String FEED = "https://news.test/world.rss?lang=en";

    @TempDir
    private Path folder;

    private ToyServer toy;

    @BeforeEach
    void open() {
        toy = new ToyServer(folder);
    }

    @AfterEach
    void close() {
        toy.close();
    }

    private HttpResponse<String> post(String path, String url) throws IOException, InterruptedException {
        return toy.post(path, Map.of("url", url));
    }

    @Test
    void withoutFeedsThePageSaysHowToFollowSome() throws Exception {
        assertThat(toy.get("/feeds").body()).contains("No feed is followed yet", "chancery follow");
        assertThat(toy.json("/feeds.json").get("feeds")).isEmpty();
        assertThat(folder.resolve("toy.db-follow")).doesNotExist();
    }

    @Test
    void aFeedIsAddedPausedAndResumed() throws Exception {
        assertThat(post("/feeds", FEED).statusCode()).isEqualTo(303);
        assertThat(post("/feeds", FEED).statusCode()).isEqualTo(303);
        assertThat(toy.json("/feeds.json").at("/feeds/0/url").asString()).isEqualTo(FEED);
        assertThat(toy.json("/feeds.json").get("feeds")).hasSize(1);
        post("/feeds/pause", FEED);
        assertThat(toy.json("/feeds.json").at("/feeds/0/state").asString()).isEqualTo("paused");
        assertThat(toy.get("/feeds").body()).contains("Resume");
        post("/feeds/resume", FEED);
        assertThat(toy.json("/feeds.json").at("/feeds/0/state").asString()).isEqualTo("new");
    }

    @Test
    void aFeedThatIsDroppedIsFollowedNoLonger() throws Exception {
        post("/feeds", FEED);
        assertThat(toy.get("/feeds").body()).contains("aria-label=\"Drop ");
        assertThat(post("/feeds/drop", FEED).statusCode()).isEqualTo(303);
        assertThat(toy.json("/feeds.json").get("feeds")).isEmpty();
        assertThat(post("/feeds/drop", FEED).statusCode()).isEqualTo(400);
    }

    @Test
    void whatIsNoAddressIsRefused() throws Exception {
        assertThat(post("/feeds", "file:///etc/hosts").statusCode()).isEqualTo(400);
        assertThat(post("/feeds", "").statusCode()).isEqualTo(400);
        assertThat(post("/feeds/pause", FEED).body()).contains("no such feed is followed");
    }
}
