package org.chancery.web.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.model.Event;
import org.chancery.model.Report;
import org.chancery.model.Said;
import org.chancery.model.Tenure;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON schemas of answers, as {@link Json} writes them: of the public record's objects those kept in {@code web/schemas.json}, of
 * all else made from the components of the records. Not thread-safe.
 */
final class Schemas {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Map<Class<?>, String> WRITTEN =
            Map.of(Event.class, "Event", Said.class, "Statement", Tenure.class, "Tenure", Report.class, "Report");

    private final Map<String, ObjectNode> components = new TreeMap<>();

    /** Reads those that are kept. */
    Schemas() {
        try (var in = Schemas.class.getResourceAsStream("/web/schemas.json")) {
            Json.MAPPER
                    .readTree(in)
                    .properties()
                    .forEach(schema -> components.put(schema.getKey(), (ObjectNode) schema.getValue()));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException("resource web/schemas.json", e);
        }
    }

    /** All schemas that were asked for, with those that are kept, by name. */
    ObjectNode components() {
        var all = NODES.objectNode();
        components.forEach(all::set);
        return all;
    }

    static ObjectNode ref(String name) {
        return NODES.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    /** A list in parts. */
    ObjectNode page(Type item) {
        var schema = object();
        var properties = (ObjectNode) schema.get("properties");
        properties.set("items", list(of(item)));
        properties.set("next", text().put("description", "Cursor of what follows; absent at the end."));
        properties.set("total", number("integer").put("description", "How many in all; with with_total=true."));
        schema.putArray("required").add("items");
        return schema;
    }

    /** The schema of a type. */
    ObjectNode of(Type type) {
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == Optional.class) {
                return of(arguments[0]);
            }
            if (generic.getRawType() == List.class) {
                return list(of(arguments[0]));
            }
            if (generic.getRawType() == Map.class) {
                var map = NODES.objectNode().put("type", "object");
                map.set("additionalProperties", of(arguments[1]));
                return map;
            }
        }
        return plain((Class<?>) type);
    }

    private ObjectNode plain(Class<?> type) {
        if (WRITTEN.containsKey(type)) {
            return ref(WRITTEN.get(type));
        }
        if (type == String.class) {
            return text();
        }
        if (type == LocalDate.class) {
            return text().put("format", "date");
        }
        if (type == boolean.class || type == Boolean.class) {
            return NODES.objectNode().put("type", "boolean");
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return number("integer");
        }
        if (type == double.class || type == Double.class) {
            return number("number");
        }
        if (type.isEnum()) {
            var values = text();
            var names = values.putArray("enum");
            Arrays.stream(type.getEnumConstants()).forEach(value -> names.add(((Enum<?>) value).name()));
            return values;
        }
        if (type.isRecord()) {
            return record(type);
        }
        throw new IllegalArgumentException("no schema for " + type);
    }

    private ObjectNode record(Class<?> type) {
        var name = type.isMemberClass()
                ? type.getEnclosingClass().getSimpleName() + type.getSimpleName()
                : type.getSimpleName();
        if (!components.containsKey(name)) {
            var schema = object();
            components.put(name, schema);
            var properties = (ObjectNode) schema.get("properties");
            var required = schema.putArray("required");
            for (var component : type.getRecordComponents()) {
                properties.set(component.getName(), of(component.getGenericType()));
                if (component.getType() != Optional.class) {
                    required.add(component.getName());
                }
            }
        }
        return ref(name);
    }

    private static ObjectNode object() {
        var schema = NODES.objectNode().put("type", "object");
        schema.set("properties", NODES.objectNode());
        return schema;
    }

    private static ObjectNode list(ObjectNode items) {
        var list = NODES.objectNode().put("type", "array");
        list.set("items", items);
        return list;
    }

    static ObjectNode text() {
        return NODES.objectNode().put("type", "string");
    }

    static ObjectNode number(String type) {
        return NODES.objectNode().put("type", type);
    }
}
