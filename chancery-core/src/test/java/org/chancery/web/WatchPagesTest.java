package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.chancery.ToyCoder;
import org.chancery.pipeline.Derivation;
import org.chancery.store.Outbox;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchPagesTest {

    @TempDir
    Path folder;

    private static HttpResponse<String> post(ToyServer toy, String path, String... fields)
            throws IOException, InterruptedException {
        var form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i > 0 ? "&" : "")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return toy.send(HttpRequest.newBuilder(toy.at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                .build());
    }

    private void add(String id, String text) {
        try (var store = Store.writing(ToyServer.record(folder))) {
            store.inbox().put(ToyCoder.code(id, "2022-03-08", text), "2022-03-09T00:00:00Z");
            new Derivation(store).update();
        }
    }

    @Test
    void aWatchHasAPageAFeedAndAPlaceOnHomeUntilItIsDropped() throws IOException, InterruptedException {
        try (var toy = new ToyServer(folder)) {
            assertThat(toy.get("/events?place=Oslo").body()).contains("/watches?name=&amp;q=place%3AOslo");
            var set = post(toy, "/watches", "name", "Bo <Falk>", "q", "who:\"Bo Falk\"");
            assertThat(set.statusCode()).isEqualTo(303);
            var page = toy.get(set.headers().firstValue("Location").orElseThrow());
            assertThat(page.body())
                    .contains("Bo &lt;Falk&gt;")
                    .contains("Ann Lee")
                    .contains("Cem Kaya");
            assertThat(toy.get("/").body()).contains("Bo &lt;Falk&gt;");
            var one = toy.json("/watches.json").at("/items/0");
            assertThat(one.get("kind").asString()).isEqualTo("person or party");
            assertThat(toy.get(one.get("feed").asString()).body().split("<entry>", -1))
                    .hasSize(3);
            assertThat(post(toy, "/watches", "name", "x", "q", "type:picnic").statusCode())
                    .isEqualTo(400);
            post(toy, "/watches/drop", "id", "bo-falk");
            var id = one.get("page").asString().replace("/watches/", "");
            post(toy, "/watches/drop", "id", id);
            assertThat(toy.get(one.get("page").asString()).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void whoComesBackSeesWhatIsNewUntilHeHasSeenIt() throws IOException, InterruptedException {
        try (var toy = new ToyServer(folder)) {
            var first = toy.get("/");
            assertThat(first.body()).doesNotContain("Since you last looked");
            var cookie = first.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
            assertThat(toy.get("/", "Cookie", cookie).body()).contains("Nothing came into the record");
            add("r8", "Ann Lee (USA) met Cem Kaya (TUR) in Bergen on 2022-03-08.");
            // an hour later
            var later = cookie.replaceFirst("\\d+$", Long.toString(Instant.now().getEpochSecond() - 3_600));
            var back = toy.get("/", "Cookie", later);
            assertThat(news(back.body())).contains("New").contains("Bergen").doesNotContain("Oslo");
            // and as long as the visit lasts
            var during = back.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
            assertThat(news(toy.get("/", "Cookie", during).body())).contains("Bergen");
            var since = during.replaceFirst("chancery-visit=(\\d+).*", "$1");
            assertThat(toy.get("/digest?since=" + since).body())
                    .contains("Bergen")
                    .doesNotContain("Lviv");
            var seen = post(toy, "/seen")
                    .headers()
                    .firstValue("Set-Cookie")
                    .orElseThrow()
                    .replaceFirst(";.*", "");
            assertThat(news(toy.get("/", "Cookie", seen).body())).doesNotContain("Bergen");
            assertThat(toy.get("/", "Cookie", "chancery-visit=1.x").statusCode())
                    .isEqualTo(200);
        }
    }

    private static String news(String page) {
        return page.substring(
                page.indexOf("Since you last looked"),
                page.indexOf("</section>", page.indexOf("Since you last looked")));
    }

    @Test
    void theDigestTellsOfTheLastDayAsFarAsSomebodyLooked() throws IOException, InterruptedException {
        try (var toy = new ToyServer(folder)) {
            assertThat(toy.get("/digest").body()).contains("Lviv").contains("Coming up");
            Outbox.of(toy.store.name()).glance(Instant.now().minusSeconds(90_000), 1_000);
            assertThat(toy.get("/digest").body()).contains("Nothing came into the record since");
        }
    }

    @Test
    void messagesAreListedWithWhatBecameOfThem() throws IOException, InterruptedException {
        try (var toy = new ToyServer(folder)) {
            assertThat(toy.get("/messages").body()).contains("None yet");
            var outbox = Outbox.of(toy.store.name());
            outbox.queue(
                    "w",
                    new Outbox.Position(1, Instant.parse("2022-03-09T07:00:00Z")),
                    java.util.List.of(new Outbox.Draft("m-1", "w", "mail:desk", "Two events", "…", 2)));
            outbox.failed(outbox.latest(1).get(0), "no such address", java.util.Optional.empty());
            assertThat(toy.get("/messages").body())
                    .contains("Two events")
                    .contains("given up")
                    .contains("no such address")
                    .contains("2022-03-09 07:00");
            post(toy, "/messages/again", "id", "m-1");
            assertThat(toy.get("/messages").body()).contains("waiting").doesNotContain("Send again");
        }
    }
}
