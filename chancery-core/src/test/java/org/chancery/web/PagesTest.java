package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.chancery.TestModels;
import org.chancery.cli.SampleRecord;
import org.chancery.query.Questions;
import org.chancery.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The pages over real HTTP, from the record of the sample reports. */
class PagesTest {

    private static Store store;
    private static Server server;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @BeforeAll
    static void serve() {
        store = Store.reading(SampleRecord.store());
        server = new Server(new Questions(store), report -> TestModels.coder().code(report), "127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = server.address("127.0.0.1").resolve(path);
        return HTTP.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String first(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/events",
                "/people",
                "/countries",
                "/countries/RUS",
                "/offices",
                "/statements",
                "/conflicts",
                "/corpus",
                "/calendar",
                "/calendar?week=2022-11-14",
                "/timeline?who=Blinken",
                "/map?country=USA",
                "/network",
                "/network?by=countries",
                "/countries/RUS/USA",
                "/countries/usa",
                "/offices/president.usa",
                "/statements/positions?who=Biden&with=Putin",
                "/people?country=RUS",
                "/people?q=Lavrov",
                "/code",
                "/offices?q=UK+foreign+secretary&on=2022-02-10",
                "/statements?q=talks&who=Lavrov",
                "/events?type=CONSULT&page=2"
            })
    void everyPageAnswersInFull(String path) throws IOException, InterruptedException {
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<main id=\"main\">").contains("</html>");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
    }

    @Test
    void anEventShowsTheWordsItWasReadFrom() throws IOException, InterruptedException {
        var list = get("/events?who=Blinken&with=Lavrov&type=CONSULT").body();
        var event = get(first(list, "href=\"(/events/e-[0-9a-f]+)\"")).body();
        assertThat(event).contains("<mark class=\"").contains("Who says so").contains("Blinken");
        var report = get(first(event, "href=\"(/reports/[^\"]+)\"")).body();
        assertThat(report).contains("<mark class=\"").contains("Events told here");
    }

    @Test
    void everyEventHasATwinInJson() throws IOException, InterruptedException {
        var link = first(get("/events").body(), "href=\"(/events/e-[0-9a-f]+)\"");
        var twin = new JsonMapper().readTree(get(link + ".json").body());
        assertThat(link).endsWith(twin.get("id").asString());
        assertThat(twin.get("evidence").get("type")).isNotEmpty();
    }

    @Test
    void theListIsThereInJsonWithTheSameTotal() throws IOException, InterruptedException {
        var page = get("/events?country=JPN").body();
        var json = new JsonMapper()
                .readTree(get("/events.json?country=JPN&with_total=true").body());
        assertThat(page).contains(json.get("total").asString() + " event");
    }

    @Test
    void aTenureLeadsToItsOfficeAndAPairOfOneCountryToTheCountry() throws IOException, InterruptedException {
        var link = first(get("/countries/USA").body(), "href=\"(/offices/[^\"]+)\"");
        assertThat(get(link).body()).contains("Attested");
        assertThat(get("/countries/USA/USA").statusCode()).isIn(302, 200);
    }

    @Test
    void aReportOfOnesOwnIsCodedAndNotKept() throws IOException, InterruptedException {
        var before = get("/corpus").body();
        var answer = post(
                "/code",
                "day=2021-05-03&text="
                        + java.net.URLEncoder.encode(
                                "LONDON - Norwegian Foreign Minister Kari Moe met Peruvian President Luis Paz in Oslo on Monday. <script>alert(1)</script>",
                                java.nio.charset.StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("l-type").contains("Kari Moe").doesNotContain("<script>alert");
        assertThat(get("/corpus").body()).isEqualTo(before);
        assertThat(post("/code", "text=").statusCode()).isEqualTo(422);
        assertThat(post("/code", "text=x&day=yesterday").body()).contains("write it as 2021-09-22");
    }

    private static HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(server.address("127.0.0.1").resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void whatIsNotThereSaysSo() throws IOException, InterruptedException {
        assertThat(get("/events/e-none").statusCode()).isEqualTo(404);
        assertThat(get("/countries/XXQ").body()).contains("No country has the code");
        assertThat(get("/no/such/page").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/events",
                "/people",
                "/map",
                "/network",
                "/timeline",
                "/statements",
                "/statements/positions",
                "/conflicts",
                "/offices",
                "/corpus",
                "/calendar"
            })
    void aNameThatIsNoFilterIsToldOnEveryPage(String path) throws IOException, InterruptedException {
        var answer = get(path + "?bogus=1");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("“bogus” is no filter and was passed over");
        assertThat(get(path + "?q=talks").body()).doesNotContain("is no filter");
    }

    @Test
    void reportsAreListedWithTheCorpus() throws IOException, InterruptedException {
        var answer = get("/reports?outlet=Herald");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/corpus?outlet=Herald#reports");
    }

    @Test
    void eventsAreNarrowedDownByOfficeAndCertainty() throws IOException, InterruptedException {
        assertThat(get("/events").body())
                .contains("<h2>Office</h2>", "/events?office=prime+minister", "<h2>Certainty</h2>", ".9 or more");
        assertThat(get("/events?office=prime+minister").body()).contains("Lavrov");
    }

    @Test
    void aWrongDaySaysHowToWriteOne() throws IOException, InterruptedException {
        assertThat(get("/events?from=May").body()).contains("write it as 2021-09-22");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/events?q=%22unclosed", "/events?q=a+NEAR+b+OR", "/events?q=%27%3B+DROP+TABLE+event",
                        "/events?who=%25",
                "/events?q=*", "/offices?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E", "/statements?q=-", "/events?page=-4",
                "/people/%2e%2e%2f%2e%2e", "/assets/..%2f..%2fdb", "/calendar?month=%27", "/calendar?week=9999999999",
                "/offices/%27--.usa", "/network?by=%3Cscript%3Ealert(1)%3C/script%3E&who=%22"
            })
    void hostileWordsAreOnlyWords(String path) throws IOException, InterruptedException {
        var answer = get(path);
        assertThat(answer.statusCode()).isIn(200, 400, 404);
        assertThat(answer.body()).doesNotContain("<script>alert").doesNotContain("Exception");
    }
}
