package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.pipeline.Derivation;
import org.chancery.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** Every kind of correction by the forms of the pages, then a rebuild: all of it is kept. */
class CorrectionsBrowserTest {

    @TempDir
    static Path folder;

    private static ToyServer toy;
    private static Chromium chromium;
    private static ChromeDriver browser;

    @BeforeAll
    static void open() {
        Chromium.assumeInstalled();
        toy = new ToyServer(folder);
        chromium = new Chromium();
        browser = chromium.driver();
        browser.manage().timeouts().implicitlyWait(Duration.ofSeconds(20));
        chromium.scripts(true);
        chromium.width(1280);
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
            toy.close();
        }
    }

    /**
     * Fills in a form of a page and sends it, with the folded parts of the page opened.
     *
     * @param field what the form has, as a selector
     */
    private static void sent(String path, String verdict, String field, Map<String, String> fields) {
        browser.get(toy.at(path).toString());
        browser.executeScript("document.querySelectorAll('details').forEach(part => { part.open = true; })");
        var form = browser.findElement(By.cssSelector("form:has(input[name=verdict][value='" + verdict + "'])"
                + (field.isEmpty() ? "" : ":has(" + field + ")")));
        fields.forEach((name, value) -> {
            var given = form.findElement(By.name(name));
            if (!given.getTagName().equals("select")) {
                given.clear();
            }
            given.sendKeys(value);
        });
        chromium.left(() -> form.findElement(By.tagName("button")).click());
        assertThat(browser.getTitle()).as(path + " " + verdict + " " + fields).doesNotContain("Not possible");
    }

    private static void corrected(String event, String field, String value) {
        sent("/events/" + event, "value", "input[name=field][value=" + field + "]", Map.of("value", value));
    }

    private static void parties(String event, String field, Map<String, String> fields) {
        sent("/events/" + event, "parties", field, fields);
    }

    private static String id(String query, int number) throws IOException, InterruptedException {
        return toy.json("/api/v1/events?" + query)
                .at("/items/" + number + "/id")
                .asString();
    }

    private static String person(String name) throws IOException, InterruptedException {
        return "/people/"
                + toy.json("/api/v1/people?q=" + name.replace(' ', '+'))
                        .at("/items/0/party/id")
                        .asString();
    }

    private static String record() throws IOException, InterruptedException {
        return toy.get("/api/v1/events?limit=50").body()
                + toy.get("/api/v1/statements?limit=50").body()
                + toy.get("/api/v1/people?limit=50").body()
                + toy.get("/api/v1/judgements").body();
    }

    @Test
    void everyKindOfCorrectionByTheFormsOfThePagesIsKeptOverARebuild() throws IOException, InterruptedException {
        corrected(id("type=ACCUSE", 0), "type", "REJECT");
        corrected(id("type=REJECT", 0), "status", "denied");
        corrected(id("type=REJECT", 0), "date", "2022-03-05");
        corrected(id("type=REJECT", 0), "place", "Bergen, NOR");
        parties(id("type=REJECT", 0), "input[name=turn]", Map.of());
        parties(id("type=REJECT", 0), "input[name=add-actor]", Map.of("add-actor", "Norway"));
        parties(id("type=REJECT", 0), "input[name=add-recipient]", Map.of("add-recipient", "person:Ana Ruiz:ESP"));
        parties(id("type=REJECT", 0), "select[name=replace]", Map.of("replace", "Cem Kaya", "with", "Sweden"));
        parties(id("type=REJECT", 0), "input[name=remove][value=state-nor]", Map.of());
        sent("/events/" + id("type=REJECT", 0), "accepted", "", Map.of());

        sent("/events/" + id("who=Zelenskyy", 0), "not-same", "select[name=mention]", Map.of());
        assertThat(toy.json("/api/v1/events?who=Zelenskyy").get("items")).hasSize(2);
        sent("/events/" + id("who=Zelenskyy", 0), "same", "input[name=other]", Map.of("other", id("who=Zelenskyy", 1)));
        assertThat(toy.json("/api/v1/events?who=Zelenskyy").get("items")).hasSize(1);

        sent(
                "/reports/r3",
                "event",
                "",
                Map.of("words", "Bo Falk (SWE) in Oslo", "type", "AGREE", "actor", "Norway", "date", "2022-03-20"));
        sent("/reports/r3", "statement", "", Map.of("words", "will meet", "speaker", "Ann Lee"));
        sent("/reports/r3", "office", "", Map.of("words", "Bo Falk", "person", "Bo Falk", "office", "envoy"));

        sent(person("Bo Falk"), "name", "", Map.of("as", "Bosse Falk"));
        sent(person("Bosse Falk"), "wikidata", "", Map.of("value", "Q42"));
        sent(person("Ann Lee"), "same-person", "", Map.of("other", "Ana Ruiz"));
        sent(person("Ann Lee"), "not-same-person", "", Map.of("report", "r3", "as", "Ann Lee (envoy)"));
        sent("/events/" + id("type=AGREE", 0), "wrong", "", Map.of("note", "a slip"));
        sent("/judgements?verdict=wrong", "withdrawn", "", Map.of());

        var before = record();
        try (var store = Store.writing(folder.resolve("toy.db"))) {
            new Derivation(store).rebuild();
        }
        assertThat(record()).isEqualTo(before);
        assertThat(before).contains("Bergen", "Bosse Falk", "Q42", "Ann Lee (envoy)", "\"AGREE\"", "2022-03-05");
        assertThat(toy.json("/api/v1/judgements")
                        .get("items")
                        .valueStream()
                        .map(one -> one.get("verdict").asString())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "value",
                        "parties",
                        "accepted",
                        "not-same",
                        "same",
                        "event",
                        "statement",
                        "office",
                        "name",
                        "wikidata",
                        "same-person",
                        "not-same-person",
                        "wrong",
                        "withdrawn");
    }
}
