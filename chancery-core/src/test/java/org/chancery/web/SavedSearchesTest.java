package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedSearchesTest {

    @TempDir
    Path folder;

    private static HttpResponse<String> post(ToyServer toy, String path, String name, String query)
            throws IOException, InterruptedException {
        return toy.post(path, Map.of("name", name, "q", query));
    }

    @Test
    void aSavedSearchHasAFeedAndOutlivesTheServer() throws IOException, InterruptedException {
        try (var toy = new ToyServer(folder)) {
            assertThat(post(toy, "/searches", "What is <coming>", "who:\"Bo Falk\" status:planned")
                            .statusCode())
                    .isEqualTo(303);
        }
        try (var toy = new ToyServer(folder)) {
            assertThat(toy.get("/searches").body()).contains("What is &lt;coming&gt;");
            var saved = toy.json("/searches.json").at("/items/0");
            assertThat(toy.get(saved.get("feed").asString()).body().split("<entry>", -1))
                    .hasSize(2);
            assertThat(toy.get(saved.get("calendar").asString()).body()).contains("STATUS:TENTATIVE");
            assertThat(toy.get("/searches.csv").body())
                    .startsWith(
                            "name,query,events,feed,calendar\r\nWhat is <coming>,\"who:\"\"Bo Falk\"\" status:planned\",/events?");
            assertThat(toy.get(saved.get("events").asString()).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void oneNameIsOneSearchAndCanBeDropped() throws IOException, InterruptedException {
        try (var toy = new ToyServer(folder)) {
            post(toy, "/searches", "mine", "grain");
            post(toy, "/searches", "mine", "steel");
            assertThat(toy.json("/searches.json").get("items")).hasSize(1);
            assertThat(toy.json("/searches.json").at("/items/0/query").asString())
                    .isEqualTo("steel");
            post(toy, "/searches/drop", "mine", "");
            assertThat(toy.json("/searches.json").get("items")).isEmpty();
            assertThat(post(toy, "/searches", "", "x").statusCode()).isEqualTo(400);
            assertThat(post(toy, "/searches", "x".repeat(600), "x").statusCode())
                    .isEqualTo(400);
        }
    }
}
