package org.chancery.web.api;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A parameter of an address.
 *
 * @param in {@code path} or {@code query}
 * @param schema of its value
 */
record Parameter(String name, String in, String about, ObjectNode schema) {

    static final Parameter LIMIT = query("limit", "At most so many.", Schemas.number("integer"));
    static final Parameter CURSOR = query("cursor", "Where to go on: the “next” of the answer before.", Schemas.text());
    static final Parameter WITH_TOTAL = query(
            "with_total",
            "Whether to count all; on a large record that can take longer than the answer.",
            JsonNodeFactory.instance.objectNode().put("type", "boolean"));

    static final Parameter SINCE = query(
            "since",
            "Came into the record, or changed there, on this day (UTC) or at this moment, or later: 2022-03-01.",
            Schemas.text());

    private static final Parameter WORDS = query(
            "q",
            "Words, “phrases”, begin*, one OR other, -without, and operators: who: with: country: type: status: from: to: place: about:"
                    + " outlet: certainty: is: office: reported: first-reported: last-reported: since:. Nothing that is typed is an error of syntax.",
            Schemas.text());

    static Parameter id(String about) {
        return path("id", about);
    }

    static Parameter path(String name, String about) {
        return new Parameter(name, "path", about, Schemas.text());
    }

    static Parameter text(String name, String about) {
        return query(name, about, Schemas.text());
    }

    static Parameter day(String name, String about) {
        return query(name, about + " 2021-09-22, 2021-09 or 2021.", Schemas.text());
    }

    static Parameter oneOf(String name, String about, List<String> values) {
        var schema = Schemas.text();
        values.forEach(schema.putArray("enum")::add);
        return query(name, about, schema);
    }

    private static Parameter query(String name, String about, ObjectNode schema) {
        return new Parameter(name, "query", about, schema);
    }

    /** The filter of events. */
    static List<Parameter> filter() {
        return List.of(
                WORDS,
                text(
                        "who",
                        "A person, state or organisation that has part, by name or id; several must all have part."),
                text("with", "Another, as “who”."),
                text("country", "A country that a party acts for: code or name; several, by commas, must all."),
                text("type", "One of " + names(EventType.values()) + "; several, by commas, are alternatives."),
                text("status", "One of " + String.join(", ", labels()) + "; several, by commas, are alternatives."),
                day("from", "On this day or later:"),
                day("to", "On this day or earlier:"),
                text("place", "Where it was: a town or a country."),
                text("about", "What it was about: a topic, or words."),
                text("outlet", "Told by this outlet, agency or site."),
                text("certainty", "As certain as this, or more: 0.8, or >0.8 for more."),
                text("is", "disputed, in-person or not-in-person."),
                text(
                        "office",
                        "Somebody has part in it who held this office then, by any of its names: foreign minister, UK foreign secretary."),
                text("reported", "Told by a report published then: 2022-03, >2022-01-01, <2022, 2022-01..2022-03."),
                text("first-reported", "First told by a report published then."),
                text("last-reported", "Last told by a report published then."),
                SINCE);
    }

    private static String names(EventType[] types) {
        return String.join(", ", Stream.of(types).map(Enum::name).toList());
    }

    private static List<String> labels() {
        return Stream.of(Status.values()).map(Status::label).toList();
    }

    static List<Parameter> and(List<Parameter> some, Parameter... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
