package org.chancery.export;

import java.util.Optional;
import org.chancery.knowledge.Holding;
import org.chancery.knowledge.Listed;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Rows of imported lists of office holders as lines of {@code lists.jsonl}, and back. */
final class ListedJson {

    private ListedJson() {}

    static ObjectNode of(Listed row) {
        return new Tree()
                .put("source", row.source())
                .put("line", row.line())
                .put("title", row.title())
                .put("person", row.holding().person())
                .put("owner", row.holding().owner())
                .put("office", row.holding().office())
                .text("from", row.holding().from())
                .text("to", row.holding().to())
                .put("ended", row.holding().ended())
                .text("wikidata", row.wikidata())
                .build();
    }

    /** @throws IllegalArgumentException when the line is none; the message says why */
    static Listed read(String line) {
        try {
            var node = JsonMapper.shared().readTree(line);
            return new Listed(
                    needed(node, "source"),
                    node.path("line").asInt(),
                    needed(node, "title"),
                    new Holding(
                            needed(node, "person"),
                            needed(node, "owner"),
                            needed(node, "office"),
                            text(node, "from"),
                            text(node, "to"),
                            node.path("ended").asBoolean()),
                    text(node, "wikidata"));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Optional<String> text(JsonNode node, String key) {
        return node.path(key).isString() ? Optional.of(node.path(key).asString()) : Optional.empty();
    }

    private static String needed(JsonNode node, String key) {
        return text(node, key).orElseThrow(() -> new IllegalArgumentException("no " + key));
    }
}
