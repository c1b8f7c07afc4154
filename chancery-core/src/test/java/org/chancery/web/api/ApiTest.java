package org.chancery.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.query.Questions;
import org.chancery.web.ToyServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The API over real HTTP, held to its own document. */
class ApiTest {

    @TempDir
    static Path folder;

    private static ToyServer toy;
    private static JsonNode document;
    private static Map<String, String> ids;

    @BeforeAll
    static void serve() throws IOException, InterruptedException {
        toy = new ToyServer(folder);
        document = toy.json("/api/v1/openapi.json");
        ids = Map.of(
                "events", first("/api/v1/events"),
                "people", toy.json("/api/v1/people").at("/items/0/party/id").asString(),
                "offices",
                        toy.json("/api/v1/offices?q=foreign+minister")
                                .at("/items/0/tenure/id")
                                .asString(),
                "statements", first("/api/v1/statements"),
                "reports", first("/api/v1/reports"));
    }

    @AfterAll
    static void stop() {
        toy.close();
    }

    private static String first(String list) throws IOException, InterruptedException {
        return toy.json(list).at("/items/0/id").asString();
    }

    /** The addresses that the document has. */
    static Stream<String> documented() throws IOException, InterruptedException {
        if (document == null) {
            serve();
        }
        return document.get("paths").properties().stream().map(Map.Entry::getKey);
    }

    /** An address with things that are there in the place of its parameters. */
    private static String filled(String path) {
        var filled = path.replace("{code}", "TUR").replace("{a}", "UKR").replace("{b}", "TUR");
        if (filled.contains("{id}")) {
            filled = filled.replace("{id}", ids.get(path.split("/")[1]));
        }
        return "/api/v1" + filled + (path.startsWith("/offices") && !path.contains("{") ? "?q=foreign+minister" : "");
    }

    @ParameterizedTest
    @MethodSource("documented")
    void everyDocumentedAddressAnswersAsDocumented(String path) throws IOException, InterruptedException {
        var answer = toy.get(filled(path));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var content = document.get("paths").get(path).at("/get/responses/200/content");
        var type = content.propertyNames().iterator().next();
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        if (type.equals("application/json")) {
            var faults = Valid.faults(document, content.get(type).get("schema"), answer.body());
            assertThat(faults).as(answer.body()).isEmpty();
        }
    }

    @Test
    void everyAddressThatAnswersIsDocumented() {
        var undocumented = new ArrayList<String>();
        var paths = new HashSet<>(document.get("paths").propertyNames());
        for (var route : toy.addresses()) {
            boolean own = route.equals("/api/v1") || route.equals("/api/v1/openapi.json") || route.endsWith("<path>");
            if (route.startsWith("/api/v1") && !own && !paths.contains(route.substring("/api/v1".length()))) {
                undocumented.add(route);
            }
        }
        assertThat(undocumented).isEmpty();
    }

    @Test
    void eventsAreAskedForByTheirCertainty() throws IOException, InterruptedException {
        assertThat(toy.json("/api/v1/events?certainty=0.8")
                        .at("/items/0/certainty")
                        .asDouble())
                .isEqualTo(0.83);
        assertThat(toy.json("/api/v1/events?certainty=0.8").get("items")).hasSize(1);
        assertThat(toy.json("/api/v1/events?q=certainty:%3E0.83").get("items")).isEmpty();
    }

    @Test
    void theDocumentIsOpenApi() {
        assertThat(document.get("openapi").asString()).isEqualTo("3.1.0");
        var operations = new ArrayList<String>();
        document.get("paths")
                .forEach(path -> operations.add(path.at("/get/operationId").asString()));
        assertThat(operations).doesNotHaveDuplicates();
        // every reference leads somewhere
        var refs = document.findValuesAsString("$ref");
        assertThat(refs).allMatch(ref -> !document.at(ref.substring(1)).isMissingNode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/index.json",
                "/events.json",
                "/events.csv",
                "/conflicts.json",
                "/people.json",
                "/people.csv",
                "/countries.json",
                "/countries/TUR.json",
                "/countries/UKR/TUR.json",
                "/offices.json?q=foreign+minister",
                "/offices.json",
                "/offices.csv",
                "/statements.json?about=grain",
                "/statements/positions.json?who=Zelensky&with=Lavrov",
                "/statements.json",
                "/statements.csv",
                "/calendar.json",
                "/calendar.csv",
                "/map.json",
                "/map.csv",
                "/network.json?by=countries",
                "/network.csv",
                "/corpus.json",
                "/corpus.csv",
                "/timeline.json"
            })
    void everyPageHasATwin(String path) throws IOException, InterruptedException {
        assertThat(toy.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void anEventIsAsTheRecordHasIt() throws IOException, InterruptedException {
        var event = toy.json("/events/" + ids.get("events") + ".json");
        assertThat(event.get("id").asString()).isEqualTo(ids.get("events"));
        assertThat(event.at("/evidence/type/0/report").asString()).startsWith("r");
        assertThat(event).isEqualTo(toy.json("/api/v1/events/" + ids.get("events")));
    }

    @Test
    void partsOfAListMakeTheWholeOfIt() throws IOException, InterruptedException {
        for (var list : List.of(
                "/api/v1/events?limit=1",
                "/api/v1/events?limit=1&order=new",
                "/api/v1/reports?limit=1",
                "/api/v1/people?limit=2")) {
            var whole = new ArrayList<String>();
            var cursor = "";
            do {
                var part = toy.json(list + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
                part.get("items")
                        .forEach(item -> whole.add(
                                item.has("id")
                                        ? item.get("id").asString()
                                        : item.at("/party/id").asString()));
                cursor = part.path("next").asString("");
            } while (!cursor.isEmpty());
            assertThat(whole).as(list).doesNotHaveDuplicates().hasSizeGreaterThan(2);
        }
        assertThat(toy.json("/api/v1/events?with_total=true").get("total").asInt())
                .isEqualTo(3);
    }

    @Test
    void tablesSayWhereTheyGoOn() throws IOException, InterruptedException {
        var answer = toy.get("/events.csv?limit=1&who=Bo+Falk");
        assertThat(answer.body().lines()).hasSize(2);
        var next = answer.headers().firstValue("Link").orElseThrow();
        assertThat(toy.get(next.replaceAll("<(.*)>.*", "$1")).body().lines()).hasSize(2);
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() throws IOException, InterruptedException {
        var tag = toy.get("/api/v1/events").headers().firstValue("ETag").orElseThrow();
        assertThat(toy.get("/api/v1/events", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(toy.get("/api/v1/events", "If-None-Match", "\"one\", W/" + tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(toy.get("/api/v1/events", "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
        assertThat(toy.get("/api/v1/events?limit=1").headers().firstValue("ETag"))
                .isNotEqualTo(toy.get("/api/v1/events").headers().firstValue("ETag"));
        assertThat(toy.get("/api/v1/events/e-none", "If-None-Match", "*").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/events/e-none",
                "/api/v1/nothing",
                "/api/v1/events?type=picnic",
                "/api/v1/events?from=May",
                "/api/v1/events?limit=0",
                "/api/v1/events?limit=999999999999",
                "/api/v1/events?cursor=b25lfHR3bw",
                // e|someday|e-1
                "/api/v1/events?q=met&cursor=ZXxzb21lZGF5fGUtMQ",
                "/api/v1/events?cursor=%00",
                "/api/v1/events?colour=red",
                "/api/v1/countries/XXQ",
                "/api/v1/offices?on=2022-01-01",
                "/events.json?status=done",
                "/people/nobody.json",
                "/api/v1/calendar?from=2020&to=2024",
                "/api/v1/events?with_total=maybe",
                "/api/v1/calendar?month=x"
            })
    void errorsAreProblems(String path) throws IOException, InterruptedException {
        var answer = toy.get(path);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json; charset=utf-8");
        assertThat(answer.body()).contains("\"detail\"").doesNotContain("Exception");
    }

    @Test
    void aMethodThatIsNotThereIsAProblemToo() throws IOException, InterruptedException {
        var request = java.net.http.HttpRequest.newBuilder(toy.at("/api/v1/events"))
                .DELETE()
                .build();
        assertThat(toy.send(request).statusCode()).isIn(404, 405);
    }

    @Test
    void annotationsQuoteAndCountCodePoints() throws IOException, InterruptedException {
        var event = toy.json("/api/v1/events?who=Zelensky").at("/items/0/id").asString();
        var annotations = toy.json("/api/v1/events/" + event + "/annotations").get("items");
        var text = toy.json("/api/v1/reports/r2").get("text").asString();
        int seen = 0;
        for (var annotation : annotations) {
            var quote = annotation.at("/target/selector/0");
            var position = annotation.at("/target/selector/1");
            if (annotation.at("/target/cached").asString().equals("/reports/r2")) {
                int start = text.offsetByCodePoints(0, position.get("start").asInt());
                int end = text.offsetByCodePoints(0, position.get("end").asInt());
                assertThat(text.substring(start, end))
                        .isEqualTo(quote.get("exact").asString());
                assertThat(text)
                        .contains(quote.get("prefix").asString()
                                + quote.get("exact").asString()
                                + quote.get("suffix").asString());
                seen++;
            }
        }
        assertThat(seen).isPositive();
    }

    @Test
    void aSearchShowsWhereItsWordsWereFound() throws IOException, InterruptedException {
        var found = toy.json("/api/v1/events?q=" + URLEncoder.encode("who:Cavusoglu Kiev", StandardCharsets.UTF_8));
        assertThat(found.get("items")).hasSize(1);
        assertThat(found.at("/items/0/snippet").toString()).contains("\"Kyiv\",\"match\":true");
    }

    @Test
    void aFeedHasWhatIsNewUnderStableIds() throws IOException, InterruptedException {
        var feed = toy.get("/events.atom?who=Bo+Falk").body();
        assertThat(feed).contains("<feed xmlns=\"http://www.w3.org/2005/Atom\"").contains("tag:chancery,2026:e-");
        assertThat(feed.split("<entry>", -1)).hasSize(3);
        assertThat(feed).contains("2022-03-07T00:00:00Z").contains("/events?who=Bo+Falk");
    }

    @Test
    void aCalendarHasWhatIsPlanned() throws IOException, InterruptedException {
        var calendar = toy.get("/events.ics?status=planned").body();
        assertThat(calendar)
                .contains("BEGIN:VEVENT")
                .contains("STATUS:TENTATIVE")
                .contains("20220320");
        assertThat(calendar.split("BEGIN:VEVENT", -1)).hasSize(2);
    }

    @Test
    void theCalendarOfAMonthIsAFile() throws IOException, InterruptedException {
        var march = toy.get("/calendar.ics?month=2022-03").body();
        assertThat(march).contains("20220320").contains("20220306");
        assertThat(toy.get("/api/v1/calendar.ics?from=2022-03-19&to=2022-03-21")
                        .body()
                        .split("BEGIN:VEVENT", -1))
                .hasSize(2);
        assertThat(toy.get("/calendar.ics?from=2022-03-21&to=2022-03-19").statusCode())
                .isEqualTo(400);
    }

    @Test
    void statementsAreAFeedWithTheirWordsAsText() throws IOException, InterruptedException {
        var feed = toy.get("/statements.atom?q=grain").body();
        assertThat(feed.split("<entry>", -1)).hasSize(2);
        assertThat(feed)
                .contains("Mevlüt Çavuşoğlu")
                .contains("&lt;script&gt;")
                .contains("2022-03-05T00:00:00Z")
                .contains("/reports/r1#c")
                .contains("/statements?q=grain");
        assertThat(toy.get("/statements.atom?who=Bo+Falk").body()).doesNotContain("<entry>");
    }

    @Test
    void completionsComeFromTheRecord() throws IOException, InterruptedException {
        assertThat(toy.json("/api/v1/complete?q=who:cav").at("/items/0").asString())
                .contains("Çavuşoğlu");
    }

    @Test
    void theContentsNameEveryEndpoint() throws IOException, InterruptedException {
        assertThat(toy.json("/api/v1").get("endpoints")).hasSizeGreaterThan(20);
        assertThat(new ApiRoutes(new Questions(toy.store))).isNotNull();
    }
}
