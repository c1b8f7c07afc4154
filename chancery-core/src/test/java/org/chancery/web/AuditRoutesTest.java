package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** An audit in the browser from its draw to its gold, by two coders. */
class AuditRoutesTest {

    @TempDir
    Path folder;

    private ToyServer toy;

    @BeforeEach
    void serve() {
        toy = new ToyServer(folder);
    }

    @AfterEach
    void stop() {
        toy.close();
    }

    private String page(String path) throws IOException, InterruptedException {
        return toy.get(path).body();
    }

    private HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        return toy.post(path, form);
    }

    private String drawn(String how) throws IOException, InterruptedException {
        var answer = post("/audits", Map.of("size", "10", "seed", "spring", "parts", "none", "how", how));
        assertThat(answer.statusCode()).isEqualTo(303);
        var address = answer.headers().firstValue("Location").orElseThrow();
        return address.substring(address.indexOf("/audit/"));
    }

    private void answer(String audit, String by, int item, String all) throws IOException, InterruptedException {
        assertThat(post(audit, Map.of("by", by, "item", String.valueOf(item), "all", all))
                        .statusCode())
                .isEqualTo(303);
    }

    /** The number of the item that tells of the accusation. */
    private int accusation(String audit) throws IOException, InterruptedException {
        for (int item = 1; item <= 3; item++) {
            if (page(audit + "?by=zoe&item=" + item).contains("Cem Kaya")) {
                return item;
            }
        }
        return 0;
    }

    @Test
    void anOpenAuditShowsOurValuesAndTwoCodersAreComparedAndSettled() throws IOException, InterruptedException {
        var audit = drawn("open");
        assertThat(page(audit)).contains("Who codes");
        int accusation = accusation(audit);
        assertThat(page(audit + "?by=ann&item=" + accusation))
                .contains("ACCUSE")
                .contains("Cem Kaya → Bo Falk");
        for (int item = 1; item <= 3; item++) {
            answer(audit, "ann", item, "yes");
            answer(audit, "bo", item, item == accusation ? "no" : "yes");
        }
        assertThat(page(audit + "?by=ann")).contains("All is answered");
        assertThat(page(audit + "/report"))
                .contains("2 of 3 events are agreed on")
                .contains("66.7 %")
                .contains("bo: told no")
                .contains("ann: told yes");
        answer(audit, "agreed", accusation, "yes");
        assertThat(page(audit + "/report"))
                .contains("3 of 3 events are agreed on")
                .contains("Nowhere, or all of it");
        var gold = page(audit + "/gold.jsonl").lines().toList();
        assertThat(gold).hasSize(3);
        var told = gold.stream()
                .filter(line -> line.contains("ACCUSE"))
                .findFirst()
                .orElseThrow();
        var article = new JsonMapper().readTree(told);
        assertThat(article.at("/events/0/actors/0/0").asString()).isEqualTo("Cem Kaya");
        assertThat(article.at("/events/0/date/0").asString()).isEqualTo("2022-03-06");
        assertThat(page("/audits")).contains("ann 3, bo 3");
    }

    @Test
    void aBlindAuditShowsTheWordsAloneAndComparesWhatCodersSay() throws IOException, InterruptedException {
        var audit = drawn("blind");
        int accusation = accusation(audit);
        var shown = page(audit + "?by=ann&item=" + accusation);
        assertThat(shown).contains("Cem Kaya (TUR) accused Bo Falk (SWE)").doesNotContain("<option selected>ACCUSE");
        var said = Map.of(
                "by",
                "ann",
                "item",
                String.valueOf(accusation),
                "type_right",
                "ACCUSE",
                "status_right",
                "occurred",
                "actors",
                "Kaya",
                "recipients",
                "Bo Falk",
                "date_right",
                "2022-03-06");
        assertThat(post(audit, said).statusCode()).isEqualTo(303);
        var report = page(audit + "/report");
        assertThat(report).contains("what is agreed: told, type, status and parties right</td><td>100.0 %");
        assertThat(page(audit + "/gold.jsonl")).contains("\"actors\":[[\"Kaya\"]]");
        var wrong = Map.of("by", "ann", "item", "1", "date_right", "someday");
        assertThat(post(audit, wrong).statusCode()).isEqualTo(400);
    }

    @Test
    void theSameSampleIsDrawnOnceAndWhatCannotBeDrawnIsTold() throws IOException, InterruptedException {
        assertThat(drawn("open")).isEqualTo(drawn("open"));
        var matcher = Pattern.compile("href=\"(/audit/[^\"/]+)\"").matcher(page("/audits"));
        assertThat(matcher.results().count()).isEqualTo(1);
        assertThat(post("/audits", Map.of("size", "0")).body()).contains("from 1 to 2000");
        assertThat(post("/audits", Map.of("size", "5", "q", "place:Nowhere")).body())
                .contains("no such events");
        assertThat(toy.get("/audit/none").statusCode()).isEqualTo(404);
    }
}
