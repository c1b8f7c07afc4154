package org.chancery.export.linked;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.export.Tree;
import tools.jackson.databind.node.ObjectNode;

/** An entity of FollowTheMoney: every property has a list of strings. Not thread-safe. */
final class FtmEntity {

    private final String id;
    private final String schema;
    private final Map<String, List<String>> properties = new LinkedHashMap<>();

    FtmEntity(String schema, String id) {
        this.schema = schema;
        this.id = id;
    }

    FtmEntity add(String property, String value) {
        if (!value.isBlank()) {
            var values = properties.computeIfAbsent(property, p -> new ArrayList<>());
            if (!values.contains(value)) {
                values.add(value);
            }
        }
        return this;
    }

    FtmEntity add(String property, Optional<?> value) {
        value.ifPresent(v -> add(property, v.toString()));
        return this;
    }

    FtmEntity add(String property, Collection<String> values) {
        values.forEach(value -> add(property, value));
        return this;
    }

    ObjectNode json() {
        var tree = new Tree();
        properties.forEach(tree::texts);
        return new Tree()
                .put("id", id)
                .put("schema", schema)
                .node("properties", tree.build())
                .build();
    }
}
