package org.chancery.export;

import java.util.Collection;
import java.util.Optional;
import org.chancery.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds a JSON object whose keys keep their order, and in which absent knowledge is an absent key. Not thread-safe. */
public final class Tree {

    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    public Tree put(String key, String value) {
        node.put(key, value);
        return this;
    }

    public Tree put(String key, int value) {
        node.put(key, value);
        return this;
    }

    public Tree put(String key, long value) {
        node.put(key, value);
        return this;
    }

    public Tree put(String key, double value) {
        node.put(key, value);
        return this;
    }

    public Tree put(String key, boolean value) {
        node.put(key, value);
        return this;
    }

    /** The text of a value, if there is one. */
    public Tree text(String key, Optional<?> value) {
        value.ifPresent(v -> node.put(key, v.toString()));
        return this;
    }

    public Tree flag(String key, Optional<Boolean> value) {
        value.ifPresent(v -> node.put(key, v.booleanValue()));
        return this;
    }

    public Tree number(String key, Optional<Integer> value) {
        value.ifPresent(v -> node.put(key, v.intValue()));
        return this;
    }

    public Tree real(String key, Optional<Double> value) {
        value.ifPresent(v -> node.put(key, v.doubleValue()));
        return this;
    }

    public Tree node(String key, Optional<? extends JsonNode> value) {
        value.ifPresent(v -> node.set(key, v));
        return this;
    }

    public Tree node(String key, JsonNode value) {
        node.set(key, value);
        return this;
    }

    /** A list, left out when it is empty. */
    public Tree list(String key, Collection<? extends JsonNode> values) {
        return values.isEmpty() ? this : all(key, values);
    }

    /** A list, even when it is empty. */
    public Tree all(String key, Collection<? extends JsonNode> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(array::add);
        node.set(key, array);
        return this;
    }

    /** A list of strings, left out when it is empty. */
    public Tree texts(String key, Collection<String> values) {
        if (!values.isEmpty()) {
            ArrayNode array = node.putArray(key);
            values.forEach(array::add);
        }
        return this;
    }

    public Tree numbers(String key, Collection<Integer> values) {
        ArrayNode array = node.putArray(key);
        values.forEach(array::add);
        return this;
    }

    /** The keys {@code start} and {@code end}. */
    public Tree span(Span span) {
        return put("start", span.start()).put("end", span.end());
    }

    public ObjectNode build() {
        return node;
    }

    public static ObjectNode of(Span span) {
        return new Tree().span(span).build();
    }
}
