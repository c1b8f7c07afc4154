package org.chancery.read;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** The objects of a JSON document one after the other: of an array each element, else those that stand in it one after another. Not thread-safe. */
final class JsonElements implements Iterator<JsonElements.Element> {

    /**
     * An object, or why there is none.
     *
     * @param number from 1
     */
    record Element(int number, Optional<JsonNode> node, String fault) {}

    /** More values than these in one object make a tree that memory may not hold. */
    private static final int MOST_VALUES = 2_000_000;

    private final ObjectReader reader;
    private final JsonParser parser;
    private final boolean array;
    private Optional<Element> next = Optional.empty();
    private int number;
    private boolean ended;

    JsonElements(JsonMapper json, byte[] bytes) throws Unreadable {
        this.reader = json.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        try {
            if (isTooMany(json, bytes)) {
                throw new Unreadable(
                        "it has more than " + MOST_VALUES + " values in one object; write one report a line");
            }
            this.parser = json.createParser(bytes);
            this.array = parser.nextToken() == JsonToken.START_ARRAY;
        } catch (JacksonException e) {
            throw new Unreadable(fault(e));
        }
    }

    /** Whether one object has too many values; those of an array are counted each by itself. */
    private static boolean isTooMany(JsonMapper json, byte[] bytes) {
        try (var tokens = json.createParser(bytes)) {
            int depth = 0;
            int values = 0;
            boolean inArray = false;
            for (var token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
                Budget.check();
                inArray |= depth == 0 && token == JsonToken.START_ARRAY;
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                values = depth <= (inArray ? 1 : 0) ? 0 : values + 1;
                if (values > MOST_VALUES) {
                    return true;
                }
            }
            return false;
        } catch (JacksonException damaged) {
            // what comes before the damage is read, and the damage is named then
            return false;
        }
    }

    private static String fault(JacksonException e) {
        return "it is not JSON (" + e.getOriginalMessage() + "); repair it, or write one object a line";
    }

    /** Whether there is no second one, after the first was given. */
    boolean isSingle() {
        return number == 1 && !hasNext();
    }

    @Override
    public boolean hasNext() {
        if (next.isEmpty() && !ended) {
            next = advance();
            ended |= next.isEmpty();
        }
        return next.isPresent();
    }

    private Optional<Element> advance() {
        try {
            if (array || number > 0) {
                var token = parser.nextToken();
                if (token == null && !array || token == JsonToken.END_ARRAY) {
                    return Optional.empty();
                }
            }
            JsonNode node = reader.readTree(parser);
            return Optional.of(new Element(++number, Optional.of(node), ""));
        } catch (JacksonException e) {
            ended = true;
            return Optional.of(new Element(++number, Optional.empty(), fault(e)));
        }
    }

    @Override
    public Element next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var element = next.get();
        next = Optional.empty();
        return element;
    }
}
