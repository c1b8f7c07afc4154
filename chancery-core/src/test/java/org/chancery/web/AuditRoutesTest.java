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
        var bytes = page(audit + "/gold.jsonl").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(org.chancery.score.GoldReader.read(new java.io.ByteArrayInputStream(bytes)))
                .as("any coder is scored by it")
                .hasSize(3);
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

    /** The number of the report that tells of the accusation. */
    private static final int ACCUSATION = 4;

    @Test
    void wholeReportsAreReadByTwoCodersAndSayHowMuchIsMissed() throws IOException, InterruptedException {
        var audit = drawn("reports");
        assertThat(audit).endsWith("-reports");
        assertThat(page(audit)).contains("Who codes");
        assertThat(page(audit + "?by=ann&item=" + ACCUSATION))
                .contains("<mark class=\"l-type\"")
                .contains("The record has: <strong>ACCUSE, occurred: ")
                .contains("name=\"told-1\"")
                .contains("name=\"missed\"");
        for (int item = 1; item <= 4; item++) {
            answer(audit, "ann", item, "yes");
            if (item != ACCUSATION) {
                answer(audit, "bo", item, "yes");
            }
        }
        assertThat(page(audit + "?by=ann")).contains("All is answered");
        var untold = Map.of("by", "bo", "item", "4", "missed", "1");
        assertThat(post(audit, untold).statusCode()).isEqualTo(400);
        assertThat(post(audit, Map.of("by", "bo", "item", "4", "told-1", "yes", "missed", "many"))
                        .statusCode())
                .isEqualTo(400);
        var missed = Map.of("item", "4", "told-1", "yes", "missed", "1", "note", "a call");
        assertThat(post(audit, by("bo", missed)).statusCode()).isEqualTo(303);
        assertThat(page(audit + "/report"))
                .contains("3 of 4 reports are agreed on")
                .contains("bo: told; 1 missed (a call)")
                .contains("ann: of the events told, found</td><td>100.0 %")
                .contains("how many are missed</td><td>75.0 %");
        post(audit, by("agreed", missed));
        assertThat(page(audit + "/report"))
                .contains("what is agreed: of the events told, found</td><td>80.0 %")
                .contains("<svg viewBox")
                .contains("We read a simple random sample of 4 of the 4 reports coded by chancery")
                .contains("PLOVER 2.0 types")
                .contains("Nowhere, or all of it");
        assertThat(page(audit + "/report.csv"))
                .startsWith("figure,of,value,low,high,judged\n")
                .contains("share,\"what is agreed: of the events told, found\",0.8000,");
        assertThat(page("/audits")).contains("whole reports").contains("ann 4, bo 4");
        assertThat(toy.get(audit + "/gold.jsonl").statusCode()).isEqualTo(404);
        assertThat(post("/audits", Map.of("size", "5", "how", "reports", "q", "type:agree"))
                        .body())
                .contains("what is missed has no");
    }

    private static Map<String, String> by(String coder, Map<String, String> answer) {
        var form = new java.util.HashMap<>(answer);
        form.put("by", coder);
        return form;
    }

    @Test
    void aReportHasAPictureATableAndAParagraphThatNamesVersionCorpusAndCodebook()
            throws IOException, InterruptedException {
        var audit = drawn("open");
        for (int item = 1; item <= 3; item++) {
            answer(audit, "ann", item, "yes");
            answer(audit, "bo", item, item == 1 ? "no" : "yes");
            answer(audit, "cy", item, "yes");
        }
        assertThat(page(audit + "/report"))
                .contains("<svg viewBox")
                .containsPattern(
                        "We drew a simple random sample of 2 of the 3 events coded by chancery [^ ]+ \\(PLOVER 2\\.0"
                                + " types; seed spring; record [0-9a-f]{16}\\)")
                .contains("Of more than two coders, kappa is the mean of all pairs");
        assertThat(page(audit + "/report.csv"))
                .contains("share,bo: told,0.6667,")
                .contains("kappa,told,0.0000,");
        assertThat(toy.get(audit + "/report.csv").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
    }

    @Test
    void whatABlindCoderSaysIsAType() throws IOException, InterruptedException {
        var audit = drawn("blind");
        var picnic = Map.of("by", "ann", "item", "1", "type_right", "PICNIC");
        assertThat(post(audit, picnic).statusCode()).isEqualTo(400);
        assertThat(post(audit, Map.of("by", "ann", "item", "1", "all", "yes")).statusCode())
                .isEqualTo(400);
    }
}
