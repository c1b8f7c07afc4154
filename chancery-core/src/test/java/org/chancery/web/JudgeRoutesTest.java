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

class JudgeRoutesTest {

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

    private HttpResponse<String> judge(String accept, Map<String, String> form)
            throws IOException, InterruptedException {
        return toy.post("/judgements", form, "Accept", accept);
    }

    private String accusation() throws IOException, InterruptedException {
        return toy.json("/api/v1/events?type=ACCUSE").at("/items/0/id").asString();
    }

    @Test
    void anEventJudgedWrongIsGoneAndTheLogSaysWhy() throws IOException, InterruptedException {
        var id = accusation();
        var answer = judge(
                "text/html",
                Map.of("verdict", "wrong", "event", id, "note", "a joke", "by", "ann", "back", "/events?type=ACCUSE"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/events?type=ACCUSE");
        assertThat(toy.json("/api/v1/events?type=ACCUSE").get("items")).isEmpty();
        var log = toy.json("/api/v1/judgements").get("items");
        assertThat(log).hasSize(1);
        assertThat(log.get(0).get("note").asString()).isEqualTo("a joke");
        assertThat(log.get(0).get("by").asString()).isEqualTo("ann");
    }

    @Test
    void aJudgementCanBeWithdrawn() throws IOException, InterruptedException {
        var judged = judge("application/json", Map.of("verdict", "wrong", "event", accusation()));
        assertThat(judged.statusCode()).isEqualTo(201);
        var id = judged.body().replaceFirst(".*?\"id\":\"([^\"]+)\".*", "$1");
        assertThat(judge("application/json", Map.of("verdict", "withdrawn", "judgement", id))
                        .statusCode())
                .isEqualTo(201);
        assertThat(toy.json("/api/v1/events?type=ACCUSE").get("items")).hasSize(1);
    }

    @Test
    void aRightValueIsShown() throws IOException, InterruptedException {
        judge(
                "application/json",
                Map.of("verdict", "value", "event", accusation(), "field", "date", "value", "2022-03-05"));
        assertThat(toy.json("/api/v1/events?type=ACCUSE")
                        .at("/items/0/date/start")
                        .asString())
                .isEqualTo("2022-03-05");
    }

    @Test
    void partiesAreTurnedRound() throws IOException, InterruptedException {
        judge("application/json", Map.of("verdict", "parties", "event", accusation(), "turn", "yes"));
        assertThat(toy.json("/api/v1/events?type=ACCUSE")
                        .at("/items/0/actors/0/name")
                        .asString())
                .isEqualTo("Bo Falk");
        var log = toy.json("/api/v1/judgements");
        assertThat(log.at("/items/0/given/actors/0/name").asString()).isEqualTo("Bo Falk");
    }

    @Test
    void anEventTheCodingMissedIsAdded() throws IOException, InterruptedException {
        var form = Map.of(
                "verdict",
                "event",
                "report",
                "r3",
                "words",
                "Bo Falk (SWE) in Oslo",
                "type",
                "AGREE",
                "actor",
                "Norway");
        assertThat(judge("application/json", form).statusCode()).isEqualTo(201);
        assertThat(toy.json("/api/v1/events?type=AGREE")
                        .at("/items/0/actors/0/id")
                        .asString())
                .isEqualTo("state-nor");
    }

    @Test
    void twoPeopleAreOne() throws IOException, InterruptedException {
        judge("application/json", Map.of("verdict", "same-person", "person", "Cem Kaya", "other", "Mevlüt Çavuşoğlu"));
        assertThat(toy.json("/api/v1/events?who=Cem+Kaya").get("items")).hasSize(2);
    }

    @Test
    void whatIsNoJudgementSaysWhy() throws IOException, InterruptedException {
        assertThat(judge("text/html", Map.of()).statusCode()).isEqualTo(400);
        assertThat(judge("text/html", Map.of("verdict", "maybe")).body()).contains("not-same");
        assertThat(judge("text/html", Map.of("verdict", "wrong", "event", "e-none"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(judge("text/html", Map.of("verdict", "wrong", "event", accusation(), "mention", "x"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(toy.json("/api/v1/judgements").get("items")).isEmpty();
    }

    @Test
    void oneIsLedBackToThisServerOnly() throws IOException, InterruptedException {
        for (var back :
                new String[] {"https://evil.example/", "//evil.example", "/\\evil.example", "/x\r\nSet-Cookie: a=b"}) {
            var answer = judge("text/html", Map.of("verdict", "withdrawn", "judgement", "none", "back", back));
            assertThat(answer.headers().firstValue("Location").orElse("/")).doesNotContain("evil");
        }
        var id = accusation();
        var answer = judge("text/html", Map.of("verdict", "wrong", "event", id, "back", "//evil.example"));
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("evil");
    }

    private void judged(String... form) throws IOException, InterruptedException {
        var fields = new java.util.HashMap<String, String>();
        for (int i = 0; i < form.length; i += 2) {
            fields.put(form[i], form[i + 1]);
        }
        var answer = judge("application/json", fields);
        assertThat(answer.statusCode()).as(fields + " " + answer.body()).isEqualTo(201);
    }

    private String id(String query, int number) throws IOException, InterruptedException {
        return toy.json("/api/v1/events?" + query)
                .at("/items/" + number + "/id")
                .asString();
    }

    @Test
    void everyKindThatAProgramSendsIsKeptOverARebuild() throws IOException, InterruptedException {
        judged("verdict", "value", "event", accusation(), "field", "status", "value", "denied");
        judged("verdict", "value", "event", accusation(), "field", "place", "value", "Bergen, NOR");
        judged("verdict", "parties", "event", accusation(), "replace", "Cem Kaya", "with", "person:Ana Ruiz:ESP");
        judged("verdict", "parties", "event", accusation(), "add-recipient", "Norway");
        judged("verdict", "accepted", "event", accusation());
        judged("verdict", "not-same", "event", id("who=Zelenskyy", 0), "mention", "2");
        judged("verdict", "same", "event", id("who=Zelenskyy", 0), "other", id("who=Zelenskyy", 1));
        judged(
                "verdict",
                "event",
                "report",
                "r3",
                "words",
                "Bo Falk (SWE) in Oslo",
                "type",
                "AGREE",
                "actor",
                "Norway");
        judged("verdict", "statement", "report", "r3", "words", "will meet", "speaker", "Ann Lee");
        judged("verdict", "office", "report", "r3", "words", "Bo Falk", "person", "Bo Falk", "office", "envoy");
        judged("verdict", "name", "person", "Bo Falk", "as", "Bosse Falk");
        judged("verdict", "wikidata", "person", "Bosse Falk", "value", "Q42");
        judged("verdict", "same-person", "person", "Ann Lee", "other", "Ana Ruiz");
        judged("verdict", "not-same-person", "person", "Ann Lee", "report", "r3", "as", "Ann Lee (envoy)");
        judged("verdict", "wrong", "event", id("type=AGREE", 0));
        var last = toy.json("/api/v1/judgements").at("/items/0/id").asString();
        judged("verdict", "withdrawn", "judgement", last);
        var before = record();
        try (var store = org.chancery.store.Store.writing(folder.resolve("toy.db"))) {
            new org.chancery.pipeline.Derivation(store).rebuild();
        }
        assertThat(record()).isEqualTo(before);
        assertThat(before)
                .contains("Bergen")
                .contains("Bosse Falk")
                .contains("Q42")
                .contains("withdrawn");
    }

    private String record() throws IOException, InterruptedException {
        return toy.get("/api/v1/events?limit=50").body()
                + toy.get("/api/v1/statements?limit=50").body()
                + toy.get("/api/v1/people?limit=50").body()
                + toy.get("/api/v1/judgements").body();
    }
}
