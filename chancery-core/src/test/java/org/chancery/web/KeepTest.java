package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.TestModels;
import org.chancery.query.Questions;
import org.chancery.store.Kept;
import org.chancery.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A report that is pasted or uploaded, seen coded, and kept, over real HTTP. */
class KeepTest {

    private static final String TEXT =
            "OSLO, May 3 - Norwegian Foreign Minister Kari Moe met Peruvian President Luis Paz in Oslo on Monday.";
    private static final String BOUNDARY = "x-x-x";

    @TempDir
    Path folder;

    private Store store;
    private Server server;
    private ToyServer client;

    @BeforeEach
    void serve() {
        store = Store.reading(ToyServer.record(folder));
        server = new Server(
                new Questions(store),
                report -> TestModels.coder().code(report),
                Access.local("127.0.0.1", 0),
                Optional::empty);
        client = new ToyServer(folder);
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
        store.close();
    }

    private HttpResponse<String> post(String path, String type, String body, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.address("127.0.0.1").resolve(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build());
    }

    private HttpResponse<String> code(String... parts) throws IOException, InterruptedException {
        return post(
                "/code",
                "multipart/form-data; boundary=" + BOUNDARY,
                String.join("", parts) + "--" + BOUNDARY + "--\r\n");
    }

    private static String part(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + name + "\r\n\r\n" + value + "\r\n";
    }

    private HttpResponse<String> keep(String page, String... headers) throws IOException, InterruptedException {
        var draft = Pattern.compile("name=\"draft\" value=\"([0-9a-f]+)\"").matcher(page);
        assertThat(draft.find()).as(page).isTrue();
        return post("/code/keep", "application/x-www-form-urlencoded", "draft=" + draft.group(1), headers);
    }

    private static String path(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void aProgramSeesItCodedAndCanKeepIt() throws IOException, InterruptedException {
        var form = "application/x-www-form-urlencoded";
        var answer =
                post("/code.json", form, "outlet=Harbour+Post&text=" + URLEncoder.encode(TEXT, StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(200);
        var coded = new JsonMapper().readTree(answer.body());
        assertThat(coded.at("/events/0/type").asString()).isEqualTo("CONSULT");
        assertThat(coded.get("text").asString()).isEqualTo(TEXT);
        assertThat(client.json("/api/v1/reports").toString()).doesNotContain("Harbour Post");
        var kept = post("/code/keep", form, "draft=" + coded.get("draft").asString(), "Accept", "application/json");
        assertThat(kept.statusCode()).isEqualTo(201);
        assertThat(kept.body()).contains(coded.get("id").asString());
    }

    @Test
    void whatCannotBeCodedIsAProblem() throws IOException, InterruptedException {
        var form = "application/x-www-form-urlencoded";
        var empty = post("/code.json", form, "text=");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.headers().firstValue("Content-Type")).hasValue("application/problem+json; charset=utf-8");
        assertThat(post("/code.json", form, "text=x&day=soon").body()).contains("“soon” is no day");
        assertThat(client.get("/code.json").statusCode()).isEqualTo(405);
    }

    @Test
    void whatIsPastedAndKeptIsInTheRecordWithItsBytes() throws IOException, InterruptedException {
        var shown = code(
                part("name=\"text\"", TEXT),
                part("name=\"title\"", "Moe meets Paz"),
                part("name=\"outlet\"", "Harbour Post"),
                part("name=\"day\"", "2021-05-04"));
        assertThat(shown.statusCode()).isEqualTo(200);
        var kept = keep(shown.body());
        assertThat(kept.statusCode()).isEqualTo(303);
        var report = client.get(path(kept));
        assertThat(report.statusCode()).isEqualTo(200);
        assertThat(report.body())
                .contains("Moe meets Paz")
                .contains("Harbour Post")
                .contains("text that was pasted here");
        var events = client.json("/events.json?who=Kari+Moe").get("items");
        assertThat(events).hasSize(1);
        assertThat(events.get(0).at("/date/start").asString()).isEqualTo("2021-05-03");
        try (var reading = Store.reading(folder.resolve("toy.db"))) {
            assertThat(reading.inbox().pending()).isEmpty();
            assertThat(reading.kept().keys()).singleElement().satisfies(key -> assertThat(text(reading, key))
                    .contains(TEXT));
        }
        // kept twice is kept once
        assertThat(path(keep(shown.body()))).isEqualTo(path(kept));
        assertThat(client.json("/events.json?who=Kari+Moe").get("items")).hasSize(1);
    }

    private static String text(Store store, Kept.Key key) {
        try (var in = store.kept().get(key).orElseThrow().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aFileOfSeveralReportsIsKeptWhole() throws IOException, InterruptedException {
        var lines = "{\"title\": \"One\", \"published\": \"2021-05-04\", \"text\": \"" + TEXT + "\"}\n"
                + "{\"title\": \"Two\", \"published\": \"2021-06-04\", \"text\": \""
                + "Kenyan Foreign Minister Omar Dee called Kari Moe on Thursday.\"}\n";
        var shown = code(part("name=\"file\"; filename=\"../two.jsonl\"", lines), part("name=\"text\"", ""));
        assertThat(shown.body()).contains("The file holds 2 reports");
        var kept = keep(shown.body(), "Accept", "application/json");
        assertThat(kept.statusCode()).isEqualTo(201);
        assertThat(kept.body()).contains("\"report\"");
        assertThat(client.get(path(kept)).body()).contains("One").contains("the uploaded file two.jsonl");
        assertThat(client.json("/api/v1/reports?q=Kenyan").get("items")).hasSize(1);
    }

    @Test
    void nothingIsKeptUnlessItIsAskedForFromHere() throws IOException, InterruptedException {
        var shown = code(part("name=\"text\"", TEXT)).body();
        assertThat(keep(shown, "Origin", "https://evil.example").statusCode()).isEqualTo(403);
        assertThat(keep(shown, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
        assertThat(client.json("/events.json?who=Kari+Moe").get("items")).isEmpty();
    }

    @Test
    void whatIsNotHeldOrCannotBeWrittenNowSaysSo() throws IOException, InterruptedException {
        var gone = post("/code/keep", "application/x-www-form-urlencoded", "draft=none");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("Code it again");
        var shown = code(part("name=\"text\"", TEXT)).body();
        try (var other = Store.writing(folder.resolve("toy.db"))) {
            var refused = keep(shown);
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.body()).contains("being written");
            assertThat(other.inbox().pending()).isEmpty();
        }
        assertThat(keep(shown).statusCode()).isEqualTo(303);
    }

    @Test
    void whatIsBeingReadIsSaidOnTheFirstPage() throws IOException, InterruptedException {
        var now = new org.chancery.web.page.Underway(
                "Reading the sample reports",
                3,
                51,
                java.util.List.of(org.chancery.web.page.Underway.Read.of("A visit to Oslo", "r1")));
        try (var filling = new Server(
                new Questions(store),
                report -> TestModels.coder().code(report),
                Access.local("127.0.0.1", 0),
                () -> Optional.of(now))) {
            var home = client.send(
                    HttpRequest.newBuilder(filling.address("127.0.0.1")).build());
            assertThat(home.body())
                    .contains("Reading the sample reports: 3 of 51")
                    .contains("A visit to Oslo");
        }
    }
}
