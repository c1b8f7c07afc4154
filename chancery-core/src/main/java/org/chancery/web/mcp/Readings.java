package org.chancery.web.mcp;

import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The record as resources: what a client can read by its address, without a tool. Each is what a tool answers. Thread-safe. */
final class Readings {

    private static final String JSON = "application/json";

    private final List<Tool> tools;

    /** @param tools whose answers these are */
    Readings(List<Tool> tools) {
        this.tools = List.copyOf(tools);
    }

    /**
     * A kind of thing that has addresses.
     *
     * @param begins the address up to the name of the thing
     * @param tool which answers for it
     * @param argument of the tool: the thing
     */
    record Kind(String begins, String name, String about, String tool, String argument) {

        McpSchema.ResourceTemplate described() {
            return McpSchema.ResourceTemplate.builder(begins + "{" + argument + "}", name)
                    .title(name)
                    .description(about)
                    .mimeType(JSON)
                    .build();
        }
    }

    List<Kind> kinds() {
        return List.of(
                new Kind(
                        "chancery://events/",
                        "An event",
                        "One event by its id: every value with the words, reports and chains that say so.",
                        "get_event",
                        "id"),
                new Kind(
                        "chancery://reports/",
                        "A report",
                        "A report by its id: its text, where it came from, the events and statements in it.",
                        "get_report",
                        "id"),
                new Kind(
                        "chancery://dossiers/",
                        "A dossier",
                        "A person, state or organisation by name or id: offices, contacts, what is coming.",
                        "get_dossier",
                        "name"));
    }

    /** What sources disagree on: the one list that has an address of its own. */
    McpSchema.Resource conflicts() {
        return McpSchema.Resource.builder("chancery://conflicts", "Where sources disagree")
                .title("Where sources disagree")
                .description("The latest events on which reports contradict each other, each value with who gives it.")
                .mimeType(JSON)
                .build();
    }

    McpSchema.ReadResourceResult readConflicts(McpSchema.ReadResourceRequest request) {
        return read(request.uri(), "find_conflicts", Map::of);
    }

    McpSchema.ReadResourceResult read(Kind kind, McpSchema.ReadResourceRequest request) {
        return read(request.uri(), kind.tool, () -> Map.of(kind.argument, named(request.uri(), kind)));
    }

    /**
     * What an address names, with its %-escapes read.
     *
     * @throws IllegalArgumentException for a broken escape
     */
    private static String named(String uri, Kind kind) {
        return URLDecoder.decode(uri.substring(kind.begins.length()).replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private McpSchema.ReadResourceResult read(String uri, String name, Supplier<Map<String, Object>> arguments) {
        var tool = tools.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        try {
            var text = tool.answer().apply(new Arguments(arguments.get())).toPrettyString();
            return McpSchema.ReadResourceResult.builder(List.of(McpSchema.TextResourceContents.builder(uri, text)
                            .mimeType(JSON)
                            .build()))
                    .build();
        } catch (IllegalArgumentException e) {
            throw McpError.builder(McpSchema.ErrorCodes.RESOURCE_NOT_FOUND)
                    .message(e.getMessage())
                    .data(Map.of("uri", uri))
                    .build();
        }
    }
}
