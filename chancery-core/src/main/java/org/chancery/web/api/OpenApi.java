package org.chancery.web.api;

import java.util.List;
import org.chancery.export.Program;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI 3.1 document of the endpoints. */
final class OpenApi {

    private static final String PROBLEM = "application/problem+json";

    private final Schemas schemas = new Schemas();
    private final ObjectNode paths = JsonNodeFactory.instance.objectNode();

    private OpenApi() {}

    static ObjectNode of(List<Endpoint> endpoints, List<Feeds.Feed> feeds) {
        var made = new OpenApi();
        endpoints.forEach(made::add);
        feeds.forEach(made::add);
        var document = JsonNodeFactory.instance.objectNode().put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Chancery")
                .put(
                        "description",
                        "A sourced, dated record of diplomacy. Objects are those of docs/RECORD.md; absent knowledge is an absent key."
                                + " Every page has its data as a twin at the same path: /events.json, /events.csv. Reads only.")
                .put("version", Program.VERSION)
                .putObject("license")
                .put("name", "GPL-3.0-or-later")
                .put("identifier", "GPL-3.0-or-later");
        document.putArray("servers").addObject().put("url", ApiRoutes.BASE);
        document.set("paths", made.paths);
        document.putObject("components").set("schemas", made.schemas.components());
        return document;
    }

    private void add(Endpoint endpoint) {
        var get = get(endpoint.path(), endpoint.summary(), endpoint.parameters());
        content(get, "application/json").set("schema", endpoint.schema().apply(schemas));
        if (endpoint.table()) {
            var csv = get(
                    endpoint.path() + ".csv",
                    endpoint.summary() + " As a table; the header “Link” says where it goes on.",
                    endpoint.parameters());
            content(csv, "text/csv").set("schema", Schemas.text());
        }
    }

    private void add(Feeds.Feed feed) {
        content(get(feed.path(), feed.summary(), feed.parameters()), feed.type())
                .set("schema", Schemas.text());
    }

    private ObjectNode get(String path, String summary, List<Parameter> parameters) {
        var get = paths.putObject(path).putObject("get").put("summary", summary).put("operationId", name(path));
        if (!parameters.isEmpty()) {
            var list = get.putArray("parameters");
            parameters.forEach(parameter -> list.addObject()
                    .put("name", parameter.name())
                    .put("in", parameter.in())
                    .put("required", parameter.in().equals("path"))
                    .put("description", parameter.about())
                    .set("schema", parameter.schema()));
        }
        var responses = get.putObject("responses");
        responses.putObject("200").put("description", "The answer.").putObject("content");
        responses
                .putObject("default")
                .put("description", "What is wrong, and how to put it right.")
                .putObject("content")
                .putObject(PROBLEM)
                .set("schema", Schemas.ref("Problem"));
        return get;
    }

    private static ObjectNode content(ObjectNode get, String type) {
        return ((ObjectNode) get.get("responses").get("200").get("content")).putObject(type);
    }

    private static String name(String path) {
        var name = new StringBuilder("get");
        for (var part : path.split("[^a-zA-Z]+")) {
            if (!part.isEmpty()) {
                name.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
            }
        }
        return name.toString();
    }
}
