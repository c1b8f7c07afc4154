package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.ToyCoder;
import org.chancery.pipeline.Derivation;
import org.chancery.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers, hostile pages and hostile reports may try, over real HTTP. */
class SafetyTest {

    @TempDir
    static Path folder;

    private static ToyServer toy;

    @BeforeAll
    static void serve() {
        toy = new ToyServer(folder);
    }

    @AfterAll
    static void stop() {
        toy.close();
    }

    private static HttpResponse<String> send(String method, String path, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(toy.at(path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return toy.send(request.build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/events/e-none", "/reports/r-none", "/events/e-none.json", "/events"})
    void whatHeadSaysIsWhatGetSays(String path) throws IOException, InterruptedException {
        var head = send("HEAD", path);
        assertThat(head.statusCode()).isEqualTo(send("GET", path).statusCode());
        assertThat(head.body()).isEmpty();
    }

    @Test
    void aWrongMethodIsToldWhichAreRight() throws IOException, InterruptedException {
        var answer = send("DELETE", "/events");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET");
        assertThat(send("GET", "/events", "X-HTTP-Method-Override", "DELETE").statusCode())
                .isEqualTo(200);
    }

    @Test
    void tooManyConditionsAreTheAskersFault() throws IOException, InterruptedException {
        assertThat(send("GET", "/people?q=" + "who:a+".repeat(800)).statusCode())
                .isEqualTo(400);
        assertThat(send("GET", "/events?who=" + "a%20".repeat(800)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void filtersAndOperatorsThatAreNoneAreTold() throws IOException, InterruptedException {
        assertThat(send("GET", "/events?actor=USA").body()).contains("is no filter");
        assertThat(send("GET", "/events?q=lang:en").body()).contains("is no operator");
        assertThat(send("GET", "/events?q=grain+NEAR+corridor").body()).doesNotContain("no operator");
        assertThat(send("GET", "/events?q=NEAR(grain+corridor)").body()).contains("grain NEAR/5 corridor");
    }

    @Test
    void aMonthThatNoCalendarHasIsMissing() throws IOException, InterruptedException {
        assertThat(send("GET", "/calendar?month=-999999999-01").statusCode()).isEqualTo(404);
    }

    /** The answer to lines as they are, which no client would send. */
    private static String raw(String... lines) throws IOException {
        try (var socket = new Socket("127.0.0.1", toy.at("/").getPort())) {
            socket.getOutputStream()
                    .write((String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .lines()
                    .collect(Collectors.joining("\n"));
        }
    }

    private static HttpResponse<String> post(String path, String body, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(toy.at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return toy.send(request.build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/events", "/api/v1/events", "/events.json", "/no/such", "/events.atom"})
    void everyAnswerHasAPolicy(String path) throws IOException, InterruptedException {
        var headers = toy.get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    }

    @Test
    void aPageElsewhereCannotLeadABrowserHereUnderItsOwnName() throws IOException {
        assertThat(raw("GET /api/v1/events HTTP/1.1", "Host: evil.example")).startsWith("HTTP/1.1 403");
        assertThat(raw("GET / HTTP/1.1", "Host: 127.0.0.1.evil.example")).startsWith("HTTP/1.1 403");
        assertThat(raw("GET / HTTP/1.1", "Host: LOCALHOST:8080")).startsWith("HTTP/1.1 200");
    }

    @Test
    void whatOthersCanReachNeedsAToken() {
        assertThatThrownBy(() -> Access.local("0.0.0.0", 0)).hasMessageContaining("token");
        assertThatThrownBy(() -> Access.local("192.0.2.1", 0)).hasMessageContaining("token");
        assertThat(Access.local("::1", 0).token()).isEmpty();
        // nobody finds a server under the address that stands for all
        assertThat(new Access("0.0.0.0", 0, Optional.of("x")).shown()).isEqualTo("localhost");
        assertThat(new Access("192.0.2.1", 0, Optional.of("x")).shown()).isEqualTo("192.0.2.1");
    }

    @Test
    void aTokenIsAskedForWhereThereIsOne() throws IOException, InterruptedException {
        var access = new Access("127.0.0.1", 0, Optional.of("se cret"));
        try (var guarded = new ToyServer(folder, access, Duration.ZERO)) {
            assertThat(guarded.get("/").statusCode()).isEqualTo(401);
            assertThat(guarded.get("/api/v1/events").body()).contains("\"status\":401");
            assertThat(guarded.get("/assets/chancery.css").statusCode()).isEqualTo(401);
            assertThat(guarded.get("/?token=wrong").statusCode()).isEqualTo(401);
            assertThat(guarded.get("/", "Authorization", "Bearer wrong").statusCode())
                    .isEqualTo(401);
            assertThat(guarded.get("/", "Authorization", "Bearer se cret").statusCode())
                    .isEqualTo(200);
            var shown = guarded.get("/events?token=se%20cret");
            assertThat(shown.statusCode()).isEqualTo(302);
            var cookie = shown.headers().firstValue("Set-Cookie").orElseThrow();
            assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
        }
    }

    @Test
    void anotherSiteChangesNothing() throws IOException, InterruptedException {
        var body = "verdict=wrong&event=e-none";
        assertThat(post("/judgements", body, "Origin", "https://evil.example").statusCode())
                .isEqualTo(403);
        assertThat(post("/judgements", body, "Origin", "null").statusCode()).isEqualTo(403);
        assertThat(post("/judgements", body, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(post("/mcp", "{}", "Origin", "https://evil.example").statusCode())
                .isEqualTo(403);
        // an address that takes a POST alone says so, and a link judges nothing
        assertThat(toy.get("/searches/drop?name=x").statusCode()).isEqualTo(405);
        String event = toy.json("/api/v1/events?limit=1").at("/items/0/id").asString();
        String before = toy.get("/api/v1/judgements").body();
        assertThat(toy.get("/judgements?verdict=wrong&event=" + event).statusCode())
                .isEqualTo(200);
        assertThat(toy.get("/api/v1/judgements").body()).isEqualTo(before);
    }

    @Test
    void aBodyThatIsTooLargeIsNotRead() throws IOException, InterruptedException {
        assertThat(post("/judgements", "note=" + "x".repeat(3_000_000)).statusCode())
                .isEqualTo(413);
        assertThat(post("/mcp", "x".repeat(3_000_000)).statusCode()).isIn(400, 413);
    }

    @Test
    void anAddressThatIsTooLongIsRefused() throws IOException, InterruptedException {
        assertThat(toy.get("/events?q=" + "x".repeat(20_000)).statusCode()).isEqualTo(414);
        assertThat(toy.get("/events?q=" + "x+".repeat(3_000)).statusCode()).isEqualTo(200);
    }

    @Test
    void aQuestionThatTakesTooLongIsBrokenOff() throws IOException, InterruptedException {
        try (var hurried = new ToyServer(folder, Access.local("127.0.0.1", 0), Duration.ofNanos(1))) {
            // so short a time that only questions of a few steps are answered
            var answer = hurried.get("/api/v1/openapi.json");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThatThrownBy(() -> hurried.store.read(handle -> handle.createQuery(
                                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000000)"
                                            + " SELECT count(*) FROM n")
                            .mapTo(Long.class)
                            .one()))
                    .hasMessageContaining("ask for less");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reports/..%2f..%2fetc%2fpasswd",
                "/assets/..%2f..%2f..%2fetc%2fpasswd",
                "/assets/%2e%2e/store/x",
                "/events/%00",
                "/people/%27%20OR%201=1--",
                "/events.json?who=%27;DROP%20TABLE%20event;--",
                "/events.json?q=NEAR(a%20b,999999999)%20%22",
                "/events.json?place=%25%5B(.*)%2B%2B%24",
                "/api/v1/complete?q=who:%22%00%EF%BF%BF",
                "/api/v1/people?q=%F0%9F%98%80",
                "/offices?q=((((((((((",
                "/events.json?outlet=(a%2B)%2B%24",
                "/api/v1/events/e-%25",
                "/api/v1/statements?q=*",
                "/api/v1/reports?q=%22%22%22"
            })
    void nothingTypedIsMoreThanWords(String path) throws IOException, InterruptedException {
        var answer = toy.get(path);
        assertThat(answer.statusCode()).isIn(200, 400, 404);
        assertThat(answer.body())
                .doesNotContain("root:")
                .doesNotContain("Exception")
                .doesNotContain("SQLITE")
                .doesNotContain("at org.");
    }

    @Test
    void markupInAReportIsText() throws IOException, InterruptedException {
        for (var path : new String[] {"/reports/r1", "/statements", "/events"}) {
            assertThat(toy.get(path).body()).doesNotContain("<script>alert(1)");
        }
        assertThat(toy.get("/reports/r1").body()).contains("&lt;script&gt;alert(1)");
    }

    @Test
    void aRecordIsServedWhileItGrows() throws IOException, InterruptedException {
        var file = folder.resolve("growing").resolve("x.db");
        java.nio.file.Files.createDirectories(file.getParent());
        try (var growing = new ToyServer(file.getParent());
                var writing = Store.writing(growing.store.name())) {
            assertThat(growing.json("/api/v1/events?with_total=true")
                            .get("total")
                            .asInt())
                    .isEqualTo(3);
            writing.inbox()
                    .put(
                            ToyCoder.code(
                                    "r9", "2022-04-01", "Ann Lee (USA) met Cem Kaya (TUR) in Rome on 2022-03-31."),
                            "2022-04-01T00:00:00Z");
            assertThat(growing.get("/events").statusCode()).isEqualTo(200);
            new Derivation(writing).update();
            assertThat(growing.json("/api/v1/events?with_total=true")
                            .get("total")
                            .asInt())
                    .isEqualTo(4);
            // who writes holds the lock: a judgement says so and is not lost in silence
            var request = HttpRequest.newBuilder(growing.at("/judgements"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("verdict=wrong&event=e-none"))
                    .build();
            assertThat(growing.send(request).statusCode()).isEqualTo(409);
        }
    }
}
