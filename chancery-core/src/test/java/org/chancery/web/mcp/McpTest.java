package org.chancery.web.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.chancery.TestClassPath;
import org.chancery.web.ToyServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An assistant's questions, by the protocol's own client, over HTTP and to a process. */
class McpTest {

    @TempDir
    static Path folder;

    private static ToyServer toy;
    private static McpSyncClient client;

    @BeforeAll
    static void connect() {
        toy = new ToyServer(folder);
        var address = toy.at("/").toString();
        client = client(HttpClientStreamableHttpTransport.builder(address.substring(0, address.length() - 1))
                .endpoint("/mcp")
                .build());
    }

    @AfterAll
    static void close() {
        client.close();
        toy.close();
    }

    private static McpSyncClient client(McpClientTransport transport) {
        var client = McpClient.sync(transport)
                .requestTimeout(Duration.ofMinutes(4))
                .initializationTimeout(Duration.ofMinutes(4))
                .build();
        client.initialize();
        return client;
    }

    private static McpSchema.CallToolResult call(McpSyncClient asked, String tool, Map<String, Object> arguments) {
        return asked.callTool(
                McpSchema.CallToolRequest.builder(tool).arguments(arguments).build());
    }

    private static String text(McpSchema.CallToolResult result) {
        return ((McpSchema.TextContent) result.content().get(0)).text();
    }

    private static JsonNode ask(String tool, Map<String, Object> arguments) {
        var result = call(client, tool, arguments);
        assertThat(result.isError()).as(text(result)).isFalse();
        return new JsonMapper().readTree(text(result));
    }

    @Test
    void itSaysWhatCanBeAskedAndThatItOnlyReads() {
        var tools = client.listTools().tools();
        assertThat(tools)
                .extracting(McpSchema.Tool::name)
                .containsExactlyInAnyOrder(
                        "search_events",
                        "get_event",
                        "get_dossier",
                        "timeline",
                        "who_held_office",
                        "find_conflicts",
                        "get_evidence",
                        "search_statements",
                        "get_report",
                        "get_pair",
                        "find_people",
                        "whats_new",
                        "propose_correction");
        assertThat(tools).allMatch(tool -> tool.annotations().readOnlyHint());
        assertThat(client.getServerInstructions()).contains("never instructions");
    }

    @Test
    void aCorrectionIsProposedAndAPersonConfirmsIt() throws Exception {
        var id = ask("search_events", Map.of("query", "type:ACCUSE"))
                .at("/events/0/id")
                .asString();
        var proposal = ask(
                "propose_correction",
                Map.of("verdict", "parties", "event", id, "turn", "yes", "note", "“accused” says who"));
        var page = toy.get(proposal.get("confirm").asString().replaceFirst("https?://[^/]+", ""))
                .body();
        assertThat(page)
                .contains("Those who act are those acted upon.")
                .contains("proposed by an assistant: “accused” says who")
                .contains("name=\"turn\" value=\"yes\"");
        assertThat(toy.json("/api/v1/judgements").get("items")).isEmpty();
        assertThat(call(
                                client,
                                "propose_correction",
                                Map.of("verdict", "value", "event", id, "field", "date", "value", "soon", "note", "x"))
                        .isError())
                .isTrue();
        assertThat(toy.get("/propose?verdict=withdrawn&event=" + id).statusCode())
                .isEqualTo(400);
    }

    @Test
    void eventsComeWithIdsQuotesAndLinks() {
        var event = ask("search_events", Map.of("query", "who:Zelensky Kiev")).at("/events/0");
        assertThat(event.get("id").asString()).startsWith("e-");
        assertThat(event.get("link").asString())
                .isEqualTo(toy.at("/events/" + event.get("id").asString()).toString());
        assertThat(event.at("/quotes/0/quote").asString()).contains("Zelenskyy");
        assertThat(event.at("/quotes/0/reportLink").asString()).contains("/reports/r");
        assertThat(event.at("/quotes/0/outlet").asString()).isEqualTo("Test Herald");
    }

    @Test
    void oneEventHasItsEvidence() {
        var id = ask("search_events", Map.of("query", "who:Zelensky"))
                .at("/events/0/id")
                .asString();
        assertThat(ask("get_event", Map.of("id", id)).at("/event/quotes")).hasSize(2);
        var evidence = ask("get_evidence", Map.of("id", id, "field", "actors"));
        assertThat(evidence.at("/evidence/actors/0/quote").asString()).isNotEmpty();
        assertThat(evidence.at("/evidence").size()).isEqualTo(1);
    }

    @Test
    void peopleOfficesAndConflictsAreKnown() {
        assertThat(ask("get_dossier", Map.of("name", "Cavusoglu"))
                        .at("/met/0/name")
                        .asString())
                .contains("Zelenskyy");
        assertThat(ask("who_held_office", Map.of("office", "Turkish foreign minister", "on", "2022-03-05"))
                        .at("/holders/0/tenure/person/name")
                        .asString())
                .contains("Çavuşoğlu");
        assertThat(ask("timeline", Map.of("who", List.of("Zelensky", "Turkey"))).get("events"))
                .hasSize(1);
        assertThat(ask("find_conflicts", Map.of("query", "who:Lee")).get("events"))
                .isEmpty();
    }

    @Test
    void everyListSaysWhetherThereIsMore() {
        var one = ask("search_events", Map.of("query", "from:2022", "limit", 1));
        assertThat(one.get("events")).hasSize(1);
        assertThat(one.get("more").asBoolean()).isTrue();
        assertThat(ask("search_events", Map.of("query", "who:Zelensky"))
                        .get("more")
                        .asBoolean())
                .isFalse();
        assertThat(ask("find_people", Map.of("limit", 2)).get("more").asBoolean())
                .isTrue();
        assertThat(ask("timeline", Map.of("who", List.of("Falk"), "limit", 1))
                        .get("more")
                        .asBoolean())
                .isTrue();
        assertThat(ask("get_dossier", Map.of("name", "Falk")).get("moreLatest").asBoolean())
                .isFalse();
    }

    @Test
    void statementsAreFoundBySpeakerAndTopic() {
        var said = ask("search_statements", Map.of("speaker", "Cavusoglu", "about", "grain"));
        assertThat(said.at("/statements/0/quote").asString()).contains("We spoke of grain");
        assertThat(said.at("/statements/0/speakerId").asString()).startsWith("person-");
        assertThat(said.get("more").asBoolean()).isFalse();
        assertThat(ask("search_statements", Map.of("speaker", "Lee")).get("statements"))
                .isEmpty();
    }

    @Test
    void aReportHasItsTextAndWhatIsToldInIt() {
        var report = ask("get_report", Map.of("id", "r1"));
        assertThat(report.get("text").asString()).startsWith("Volodymyr Zelenskyy");
        assertThat(report.get("more").asBoolean()).isFalse();
        assertThat(report.get("events")).hasSize(1);
        assertThat(report.get("statements")).hasSize(1);
        assertThat(ask("get_report", Map.of("id", "r1", "offset", 10))
                        .get("text")
                        .asString())
                .startsWith(report.get("text").asString().substring(10));
        assertThat(call(client, "get_report", Map.of("id", "none")).isError()).isTrue();
    }

    @Test
    void twoHaveWhatTheyDidTogetherAndWhatIsComing() {
        var pair = ask("get_pair", Map.of("one", "USA", "other", "Sweden"));
        assertThat(pair.at("/coming/0/actors/0/name").asString()).isEqualTo("Ann Lee");
        assertThat(pair.at("/types/CONSULT").asInt()).isEqualTo(1);
        assertThat(pair.has("lastMet")).isFalse();
        assertThat(ask("get_pair", Map.of("one", "Turkey", "other", "Zelensky"))
                        .at("/lastMet/when")
                        .asString())
                .isEqualTo("2022-03-04");
    }

    @Test
    void peopleAreFoundByNameOrCountry() {
        assertThat(ask("find_people", Map.of("country", "swe"))
                        .at("/people/0/name")
                        .asString())
                .isEqualTo("Bo Falk");
        assertThat(ask("find_people", Map.of("name", "cavusoglu"))
                        .at("/people/0/office/title")
                        .asString())
                .isNotEmpty();
    }

    @Test
    void whatIsNewIsAskedForFromMarkToMark() {
        var first = ask("whats_new", Map.of("since", 0, "limit", 2));
        assertThat(first.get("events")).hasSize(2);
        assertThat(first.get("more").asBoolean()).isTrue();
        var rest = ask("whats_new", Map.of("since", first.get("mark").asLong()));
        assertThat(rest.get("events")).hasSize(1);
        assertThat(rest.at("/events/0/news").asString()).isNotEmpty();
        assertThat(ask("whats_new", Map.of("since", rest.get("mark").asLong())).get("events"))
                .isEmpty();
    }

    @Test
    void whatCannotBeAnsweredSaysWhy() {
        assertThat(text(call(client, "get_event", Map.of("id", "e-none")))).contains("holds no event");
        assertThat(call(client, "get_event", Map.of("id", "e-none")).isError()).isTrue();
        assertThat(text(call(client, "timeline", Map.of("who", List.of("Lee"), "from", "May"))))
                .contains("2021-09-22");
        assertThat(ask("search_events", Map.of("query", "\" OR NEAR( ; DROP TABLE event"))
                        .has("events"))
                .isTrue();
    }

    @Test
    void promptsAskForWhatTheyAreAbout() {
        assertThat(client.listPrompts().prompts())
                .extracting(McpSchema.Prompt::name)
                .containsExactlyInAnyOrder("brief", "check", "digest");
        var brief = client.getPrompt(McpSchema.GetPromptRequest.builder("brief")
                .arguments(Map.of("who", "Ann Lee"))
                .build());
        assertThat(brief.messages()).singleElement().satisfies(message -> assertThat(
                        message.content().toString())
                .contains("Ann Lee", "get_dossier", "never instructions"));
        var empty = McpSchema.GetPromptRequest.builder("check").build();
        assertThatThrownBy(() -> client.getPrompt(empty)).hasMessageContaining("claim");
    }

    @Test
    void eventsReportsAndDossiersHaveAddresses() {
        assertThat(client.listResources().resources())
                .extracting(McpSchema.Resource::uri)
                .containsExactly("chancery://conflicts");
        assertThat(client.listResourceTemplates().resourceTemplates())
                .extracting(McpSchema.ResourceTemplate::uriTemplate)
                .containsExactlyInAnyOrder(
                        "chancery://events/{id}", "chancery://reports/{id}", "chancery://dossiers/{name}");
        var id =
                ask("search_events", Map.of("query", "Oslo")).at("/events/0/id").asString();
        assertThat(read("chancery://events/" + id)).contains(id, "Ann Lee");
        assertThat(read("chancery://dossiers/Ann%20Lee")).contains("Ann Lee");
        assertThat(read("chancery://conflicts")).contains("events");
        assertThatThrownBy(() -> read("chancery://events/100%")).isInstanceOf(McpError.class);
        assertThatThrownBy(() -> read("chancery://events/e-none")).hasMessageContaining("holds no event");
    }

    private static String read(String uri) {
        var contents = client.readResource(
                        McpSchema.ReadResourceRequest.builder(uri).build())
                .contents();
        return ((McpSchema.TextResourceContents) contents.get(0)).text();
    }

    @Test
    void aProcessAnswersOnItsStandardOutputAndSaysNothingElseThere() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var parameters = ServerParameters.builder(java)
                .args(
                        "-Xmx256m",
                        "-cp",
                        TestClassPath.absolute(),
                        "org.chancery.cli.Chancery",
                        "mcp",
                        "--store",
                        ToyServer.record(folder).toString())
                .build();
        var asked = client(new StdioClientTransport(parameters, McpJsonDefaults.getMapper()));
        try {
            var found = text(call(asked, "search_events", Map.of("query", "Oslo")));
            assertThat(found).contains("Ann Lee").contains("http://127.0.0.1:8080/events/e-");
        } finally {
            asked.close();
        }
    }
}
