package org.chancery.web.api;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers held against the schemas of an OpenAPI document. */
final class Valid {

    private Valid() {}

    /** What is wrong with an answer; nothing is what should come out. */
    static List<String> faults(JsonNode document, JsonNode schema, String answer) {
        var whole = ((ObjectNode) schema).deepCopy();
        whole.set("components", document.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString())
                .validate(answer, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
