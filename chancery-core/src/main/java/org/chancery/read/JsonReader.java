package org.chancery.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.model.Post;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Stamp;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a report from a JSON object; its {@code text} is taken as it is. Thread-safe. */
final class JsonReader {

    private static final List<String> TEXTS = List.of("text", "body", "maintext", "articleBody", "content", "article");
    private static final List<String> DATES =
            List.of("published", "date", "date_publish", "datePublished", "published_at", "pubDate");

    private final JsonMapper json = new JsonMapper();
    private final Knowledge knowledge;

    JsonReader(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The report of one object; in the form of {@code chancery read}'s own answers, spans and all, or simpler. */
    Reading.Read line(byte[] bytes, String source) throws Unreadable {
        try {
            return report(json.readTree(bytes), source, Hash.sha256(bytes));
        } catch (JacksonException e) {
            throw new Unreadable(
                    "it is not a whole JSON object (" + e.getOriginalMessage() + "); write one object a line");
        }
    }

    /** The objects of a document: of an array each element, else the document itself. */
    List<JsonNode> document(byte[] bytes) throws Unreadable {
        try {
            var root = json.readTree(bytes);
            return root.isArray() ? List.copyOf(root.asArray().elements()) : List.of(root);
        } catch (JacksonException e) {
            throw new Unreadable(
                    "it is not JSON (" + e.getOriginalMessage() + "); repair it, or write one object a line");
        }
    }

    /** The report of one parsed object. */
    Reading.Read report(JsonNode node, String source, String sha256) throws Unreadable {
        String text = TEXTS.stream()
                .flatMap(key -> string(node, key).stream())
                .findFirst()
                .orElseThrow(() -> new Unreadable("it has no \"text\"; put the report's body there"));
        if (text.isBlank()) {
            throw new Unreadable("its \"text\" is empty; put the report's body there");
        }
        var url = string(node, "url");
        // our own answers have said already what there is
        boolean own = node.has("sha256");
        var dateline = own || node.has("dateline")
                ? Optional.<Datelines.Found>empty()
                : knowledge.datelines().in(text);
        var report = new Report(
                Hash.id(source, sha256),
                source,
                url,
                string(node, "publisher").or(() -> url.flatMap(knowledge.outlets()::name)),
                byline(node),
                string(node, "agency").or(() -> dateline.flatMap(Datelines.Found::agency)),
                string(node, "title"),
                DATES.stream().flatMap(key -> stamp(node, key, url).stream()).findFirst(),
                stamp(node, "updated", url),
                string(node, "language"),
                string(node, "section"),
                string(node, "lead"),
                text,
                elements(node, "headings").flatMap(part -> span(part, text)).toList(),
                Optional.ofNullable(node.get("dateline"))
                        .flatMap(part -> span(part, text).findFirst())
                        .or(() -> dateline.map(found -> new Span(0, found.end()))),
                own || node.has("posts")
                        ? elements(node, "posts")
                                .flatMap(part -> post(part, text))
                                .toList()
                        : knowledge.posts().in(text),
                Optional.empty(),
                sha256);
        return new Reading.Read(report, string(node, "id"));
    }

    private List<String> byline(JsonNode node) {
        var names = new ArrayList<String>();
        elements(node, "byline").filter(JsonNode::isString).forEach(name -> names.add(name.asString()));
        if (names.isEmpty()) {
            Stream.of("byline", "author", "authors")
                    .flatMap(key -> string(node, key).stream())
                    .findFirst()
                    .ifPresent(line -> names.addAll(knowledge.bylines().of(line).people()));
        }
        return names;
    }

    private Optional<Stamp> stamp(JsonNode node, String key, Optional<String> url) {
        return string(node, key).flatMap(text -> knowledge
                .dates()
                .first(text, new DateText.Setting("", url.flatMap(knowledge.outlets()::country), ""))
                .map(DateText.Found::stamp));
    }

    private Stream<Post> post(JsonNode node, String text) {
        return span(node, text)
                .map(span -> new Post(
                        string(node, "author"), string(node, "handle"), stamp(node, "date", Optional.empty()), span));
    }

    private static Stream<Span> span(JsonNode node, String text) {
        int start = node.path("start").asInt(-1);
        int end = node.path("end").asInt(-1);
        return start >= 0 && start < end && end <= text.length() ? Stream.of(new Span(start, end)) : Stream.empty();
    }

    private static Stream<JsonNode> elements(JsonNode node, String key) {
        var value = node.path(key);
        return value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.empty();
    }

    private static Optional<String> string(JsonNode node, String key) {
        return Optional.ofNullable(node.get(key))
                .filter(value -> value.isString() || value.isNumber())
                .map(JsonNode::asString)
                .filter(value -> key.equals("text") || !value.isBlank());
    }
}
