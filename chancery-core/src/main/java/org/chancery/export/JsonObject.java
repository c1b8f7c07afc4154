package org.chancery.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.model.Span;
import org.chancery.model.Stamp;
import tools.jackson.databind.JsonNode;

/**
 * A JSON object read strictly: each getter gives a value of its kind or, for an absent key, nothing; whatever else is there is an
 * {@link IllegalArgumentException} that names the key.
 *
 * @param length of the text that spans count into
 */
record JsonObject(JsonNode node, int length) {

    static JsonObject of(JsonNode node) {
        return new JsonObject(node, Integer.MAX_VALUE);
    }

    JsonObject {
        if (!node.isObject()) {
            throw new IllegalArgumentException("there is " + node.getNodeType() + " where an object belongs");
        }
    }

    /** The same object, its spans held to lie within a text. */
    JsonObject within(String text) {
        return new JsonObject(node, text.length());
    }

    static IllegalArgumentException missing(String key) {
        return new IllegalArgumentException("\"" + key + "\" is missing");
    }

    JsonObject object(String key) {
        return find(key).orElseThrow(() -> missing(key));
    }

    Optional<JsonObject> find(String key) {
        return value(key).map(child -> new JsonObject(child, length));
    }

    /** The objects of a list; none when it is absent. */
    Stream<JsonObject> objects(String key) {
        return elements(key).map(child -> new JsonObject(child, length));
    }

    String string(String key) {
        return text(key).orElseThrow(() -> missing(key));
    }

    Optional<String> text(String key) {
        return typed(key, JsonNode::isString, JsonNode::stringValue, "text");
    }

    List<String> texts(String key) {
        return elements(key)
                .map(child -> {
                    if (!child.isString()) {
                        throw wrong(key, "a list of texts");
                    }
                    return child.stringValue();
                })
                .toList();
    }

    List<Integer> numbers(String key) {
        return elements(key).map(child -> integer(key, child)).toList();
    }

    Optional<Integer> number(String key) {
        return value(key).map(child -> integer(key, child));
    }

    Optional<Double> real(String key) {
        return typed(key, JsonNode::isNumber, JsonNode::doubleValue, "a number");
    }

    Optional<Boolean> flag(String key) {
        return typed(key, JsonNode::isBoolean, JsonNode::booleanValue, "true or false");
    }

    Optional<LocalDate> day(String key) {
        return text(key).map(text -> date(key, () -> LocalDate.parse(text)));
    }

    Optional<Stamp> stamp(String key) {
        return text(key).map(text -> date(key, () -> Stamp.parse(text)));
    }

    /** A constant by its label, which is its name in lower or upper case. */
    <T extends Enum<T>> T constant(String key, Class<T> type) {
        var label = string(key);
        try {
            return Enum.valueOf(type, label.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("\"" + key + "\" is " + label + ", which is not known", e);
        }
    }

    /** The span under the keys {@code start} and {@code end}. */
    Span span() {
        int start = number("start").orElseThrow(() -> missing("start"));
        int end = number("end").orElseThrow(() -> missing("end"));
        if (end > length) {
            throw new IllegalArgumentException("the span " + start + ".." + end + " ends after the text");
        }
        return new Span(start, end);
    }

    Optional<Span> spanOf(String key) {
        return find(key).map(JsonObject::span);
    }

    private Stream<JsonNode> elements(String key) {
        return value(key).stream().flatMap(list -> {
            if (!list.isArray()) {
                throw wrong(key, "a list");
            }
            return StreamSupport.stream(list.spliterator(), false);
        });
    }

    private Optional<JsonNode> value(String key) {
        return Optional.ofNullable(node.get(key));
    }

    private <T> Optional<T> typed(String key, Function<JsonNode, Boolean> is, Function<JsonNode, T> get, String what) {
        return value(key).map(child -> {
            if (!is.apply(child)) {
                throw wrong(key, what);
            }
            return get.apply(child);
        });
    }

    private static int integer(String key, JsonNode child) {
        if (!child.isInt()) {
            throw wrong(key, "a whole number");
        }
        return child.intValue();
    }

    private static <T> T date(String key, java.util.function.Supplier<T> parse) {
        try {
            return parse.get();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + key + "\" is no date: " + e.getMessage(), e);
        }
    }

    private static IllegalArgumentException wrong(String key, String what) {
        return new IllegalArgumentException("\"" + key + "\" is not " + what);
    }
}
