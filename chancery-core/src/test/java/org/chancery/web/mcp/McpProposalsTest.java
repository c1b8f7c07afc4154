package org.chancery.web.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.web.ToyServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an assistant proposes becomes a judgement when a person confirms it on its page, and not before. */
class McpProposalsTest {

    private ToyServer toy;
    private McpSyncClient client;

    private McpSchema.CallToolResult call(String tool, Map<String, Object> arguments) {
        return client.callTool(
                McpSchema.CallToolRequest.builder(tool).arguments(arguments).build());
    }

    private JsonNode ask(String tool, Map<String, Object> arguments) {
        var result = call(tool, arguments);
        var text = ((McpSchema.TextContent) result.content().get(0)).text();
        assertThat(result.isError()).as(text).isFalse();
        return new JsonMapper().readTree(text);
    }

    /** Proposes, opens the page, and sends what it would send when somebody confirms. */
    private void confirmed(Map<String, Object> proposal) throws Exception {
        var given = new HashMap<>(proposal);
        given.put("note", "as it says");
        var address = ask("propose_correction", given).get("confirm").asString().replaceFirst("https?://[^/]+", "");
        var page = toy.get(address);
        assertThat(page.statusCode()).as(proposal.toString()).isEqualTo(200);
        var form = new HashMap<>(Map.of("by", "cy"));
        HIDDEN.matcher(page.body().substring(page.body().indexOf("<h1>An assistant")))
                .results()
                .forEach(field -> form.put(field.group(1), field.group(2)));
        assertThat(toy.post("/judgements", form).statusCode())
                .as(proposal.toString())
                .isEqualTo(303);
    }

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    @Test
    void everyKindOfCorrectionIsProposedAndConfirmed(@TempDir Path folder) throws Exception {
        toy = new ToyServer(folder);
        client = McpClient.sync(HttpClientStreamableHttpTransport.builder(
                                toy.at("/").toString().replaceFirst("/$", ""))
                        .endpoint("/mcp")
                        .build())
                .requestTimeout(Duration.ofMinutes(4))
                .initializationTimeout(Duration.ofMinutes(4))
                .build();
        client.initialize();
        try {
            confirmEveryKind();
            var verdicts = toy.json("/api/v1/judgements")
                    .get("items")
                    .valueStream()
                    .map(one -> one.get("verdict").asString())
                    .collect(Collectors.toSet());
            assertThat(verdicts).containsExactlyInAnyOrderElementsOf(org.chancery.web.page.Proposed.labels());
        } finally {
            client.close();
            toy.close();
        }
    }

    private String event(String query) {
        return ask("search_events", Map.of("query", query)).at("/events/0/id").asString();
    }

    private void confirmEveryKind() throws Exception {
        confirmed(Map.of("verdict", "accepted", "event", event("type:ACCUSE")));
        confirmed(Map.of("verdict", "value", "event", event("type:ACCUSE"), "field", "date", "value", "2022-03-05"));
        confirmed(Map.of(
                "verdict",
                "parties",
                "event",
                event("type:ACCUSE"),
                "replace",
                "Cem Kaya",
                "with",
                "person:Ana Ruiz:ESP"));
        confirmed(Map.of("verdict", "not-same", "event", event("who:Zelenskyy"), "mention", "2"));
        var two = ask("search_events", Map.of("query", "who:Zelenskyy")).get("events");
        confirmed(Map.of(
                "verdict",
                "same",
                "event",
                two.at("/0/id").asString(),
                "other",
                two.at("/1/id").asString()));
        confirmed(Map.of(
                "verdict",
                "event",
                "report",
                "r3",
                "words",
                "Bo Falk (SWE) in Oslo",
                "type",
                "AGREE",
                "actor",
                "Norway"));
        confirmed(Map.of("verdict", "statement", "report", "r3", "words", "will meet", "speaker", "Ann Lee"));
        confirmed(Map.of(
                "verdict", "office", "report", "r3", "words", "Bo Falk", "person", "Bo Falk", "office", "envoy",
                "country", "SWE"));
        confirmed(Map.of("verdict", "name", "person", "Bo Falk", "as", "Bosse Falk"));
        confirmed(Map.of("verdict", "wikidata", "person", "Bosse Falk", "value", "Q42"));
        confirmed(Map.of("verdict", "same-person", "person", "Ann Lee", "other", "Ana Ruiz"));
        confirmed(Map.of("verdict", "not-same-person", "person", "Ann Lee", "report", "r3", "as", "Ann Lee (envoy)"));
        confirmed(Map.of("verdict", "wrong", "event", event("type:AGREE")));
        assertThat(call(
                                "propose_correction",
                                Map.of("verdict", "name", "person", "Nobody", "as", "Somebody", "note", "x"))
                        .isError())
                .isTrue();
        assertThat(toy.get("/propose?verdict=event&report=r3&words=no+such&type=AGREE&actor=Norway")
                        .statusCode())
                .isEqualTo(400);
        assertThat(toy.get("/propose?verdict=event&report=r3&words=will+meet&nth=9&type=AGREE&actor=Norway")
                        .statusCode())
                .isEqualTo(400);
        assertThat(toy.get("/propose?verdict=not-same&event=" + event("who:Zelenskyy"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(toy.get("/propose?verdict=parties&replace=Ann+Lee&event=" + event("who:Zelenskyy"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(toy.get("/propose?verdict=name&person=Ann+Lee").statusCode()).isEqualTo(400);
    }
}
