package org.chancery.score;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.model.Span;
import org.chancery.model.Status;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads coded articles, one JSON object a line, as {@code corpus/README.md} describes them. Its offsets count code points. */
public final class GoldReader {

    private static final JsonMapper JSON = new JsonMapper();

    private GoldReader() {}

    /**
     * The articles, in order.
     *
     * @throws IllegalArgumentException for a line that is none; the message names it and says why
     */
    public static List<GoldArticle> read(InputStream in) throws IOException {
        var articles = new ArrayList<GoldArticle>();
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            try {
                if (!line.isBlank()) {
                    articles.add(article(JSON.readTree(line)));
                }
            } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
                throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
            }
        }
        return articles;
    }

    private static GoldArticle article(JsonNode node) {
        var text = needed(node, "text");
        return new GoldArticle(
                needed(node, "id"),
                text(node, "url"),
                text(node, "published"),
                text(node, "publisher"),
                text(node, "title"),
                text,
                elements(node, "events").map(event -> event(event, text)).toList());
    }

    private static GoldEvent event(JsonNode node, String text) {
        return new GoldEvent(
                node.path("must").asBoolean(),
                texts(node, "type"),
                texts(node, "status").stream().map(Status::of).toList(),
                elements(node, "actors").map(GoldReader::party).toList(),
                elements(node, "recipients").map(GoldReader::party).toList(),
                node.path("mutual").asBoolean(),
                Optional.of(node.path("date")).filter(JsonNode::isArray).map(GoldReader::days),
                text(node, "place"),
                elements(node, "anchors").map(anchor -> span(anchor, text)).toList());
    }

    private static GoldParty party(JsonNode names) {
        var all = StreamSupport.stream(names.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a party without a name");
        }
        return new GoldParty(
                all.stream()
                        .map(name -> name.startsWith("?") ? name.substring(1) : name)
                        .toList(),
                all.get(0).startsWith("?"));
    }

    private static GoldEvent.Days days(JsonNode pair) {
        return new GoldEvent.Days(day(pair.path(0)), day(pair.path(1)));
    }

    private static Optional<LocalDate> day(JsonNode node) {
        return node.isString() ? Optional.of(LocalDate.parse(node.asString())) : Optional.empty();
    }

    /** Code points into code units. */
    private static Span span(JsonNode pair, String text) {
        int start = pair.path(0).asInt(-1);
        int end = pair.path(1).asInt(-1);
        if (start < 0 || end <= start || end > text.codePointCount(0, text.length())) {
            throw new IllegalArgumentException("no such words: " + pair);
        }
        return new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    private static List<String> texts(JsonNode node, String key) {
        var found = elements(node, key).map(JsonNode::asString).toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no \"" + key + "\"");
        }
        return found;
    }

    private static Stream<JsonNode> elements(JsonNode node, String key) {
        return StreamSupport.stream(node.path(key).spliterator(), false);
    }

    private static Optional<String> text(JsonNode node, String key) {
        return node.path(key).isString() ? Optional.of(node.path(key).asString()) : Optional.empty();
    }

    private static String needed(JsonNode node, String key) {
        return text(node, key).orElseThrow(() -> new IllegalArgumentException("no \"" + key + "\""));
    }
}
