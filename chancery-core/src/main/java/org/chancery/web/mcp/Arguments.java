package org.chancery.web.mcp;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.chancery.query.GivenDay;
import org.chancery.query.Page;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an assistant gave with its question, which may be anything. */
final class Arguments {

    private static final int MOST = 50;
    private static final int LONGEST = 2_000;
    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode given;

    Arguments(Map<String, ?> given) {
        this.given = JSON.valueToTree(given == null ? Map.of() : given);
    }

    Optional<String> text(String name) {
        var value = given.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString() || value.asString().length() > LONGEST) {
            throw new IllegalArgumentException("“" + name + "” is a text of at most " + LONGEST + " characters");
        }
        return Optional.of(value.asString().strip()).filter(text -> !text.isEmpty());
    }

    String needed(String name) {
        return text(name).orElseThrow(() -> new IllegalArgumentException("“" + name + "” is needed"));
    }

    List<String> texts(String name) {
        var value = given.path(name);
        if (value.isString()) {
            return List.of(value.asString());
        }
        if (!value.isArray() || value.isEmpty() || value.size() > MOST) {
            throw new IllegalArgumentException("“" + name + "” is a list of names");
        }
        return value.valueStream().map(JsonNode::asString).toList();
    }

    Optional<LocalDate> first(String name) {
        return day(name, GivenDay::first);
    }

    Optional<LocalDate> last(String name) {
        return day(name, GivenDay::last);
    }

    private Optional<LocalDate> day(String name, Function<String, Optional<LocalDate>> read) {
        return text(name).map(text -> read.apply(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "“" + text + "” is no day; write it as 2021-09-22, 2021-09 or 2021")));
    }

    /** A number of none or more, as far as it can be meant. */
    int number(String name, int usual) {
        return Math.max(0, given.hasNonNull(name) ? given.path(name).asInt(usual) : usual);
    }

    /** A mark of the record. */
    OptionalLong mark(String name) {
        return given.hasNonNull(name)
                ? OptionalLong.of(Math.max(0, given.path(name).asLong(0)))
                : OptionalLong.empty();
    }

    /** A part of a list, as asked by {@code limit} and {@code offset}. */
    Page page(int usual) {
        return new Page(limit(usual).limit(), number("offset", 0));
    }

    /** The first so many, as asked by {@code limit}. */
    Page limit(int usual) {
        return Page.first(Math.max(
                1,
                Math.min(MOST, given.hasNonNull("limit") ? given.path("limit").asInt(usual) : usual)));
    }
}
