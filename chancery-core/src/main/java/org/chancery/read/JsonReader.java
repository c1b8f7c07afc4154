package org.chancery.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.knowledge.RecordFields;
import org.chancery.knowledge.RecordFields.Field;
import org.chancery.model.Post;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Stamp;
import org.jsoup.Jsoup;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a report from a JSON object; its {@code text} is taken as it is. Thread-safe. */
final class JsonReader {

    private static final int LONGEST_CHECKED = 1 << 20;
    private static final Pattern MARKUP =
            Pattern.compile("<(?:p|div|br|h[1-6]|ul|ol)\\b[^<>]*>", Pattern.CASE_INSENSITIVE);

    /** What news services put in the place of the rest of a text. */
    private static final Pattern REST = Pattern.compile("\\s*…?\\s*\\[\\+\\d+ chars\\]$");

    private final JsonMapper json = new JsonMapper();
    private final RecordFields fields = RecordFields.load();
    private final Knowledge knowledge;
    private final HtmlReader html;

    JsonReader(Knowledge knowledge, HtmlReader html) {
        this.knowledge = knowledge;
        this.html = html;
    }

    /** The object of one line. */
    JsonNode line(byte[] bytes) throws Unreadable {
        if (bytes.length > LONGEST_CHECKED) {
            return new JsonElements(json, bytes)
                    .next()
                    .node()
                    .orElseThrow(() -> new Unreadable("it is not a whole JSON object; write one object a line"));
        }
        try {
            return json.readTree(bytes);
        } catch (JacksonException e) {
            throw new Unreadable(
                    "it is not a whole JSON object (" + e.getOriginalMessage() + "); write one object a line");
        }
    }

    /** The objects of a document, one after the other. */
    JsonElements document(byte[] bytes) throws Unreadable {
        return new JsonElements(json, bytes);
    }

    /** The reports that an object holds: those in a list that is all it is for, else itself. */
    List<JsonNode> reports(JsonNode node) {
        if (!node.isObject()
                || fields.of(Field.TEXT).stream()
                        .anyMatch(key -> string(node, key).isPresent())) {
            return List.of(node);
        }
        for (String key : fields.of(Field.REPORTS)) {
            var value = node.path(key);
            if (value.isArray() && !value.isEmpty() && value.get(0).isObject()) {
                return List.copyOf(value.asArray().elements());
            }
            if (value.isObject() && reports(value).size() > 1) {
                return reports(value);
            }
        }
        return List.of(node);
    }

    /** The report of one parsed object. */
    Reading.Read report(JsonNode node, String source, String sha256) throws Unreadable {
        String text = text(node);
        if (text.isBlank()) {
            throw new Unreadable("its \"text\" is empty; put the report's body there");
        }
        var url = first(node, Field.URL);
        // our own answers have said already what there is
        boolean own = node.has("sha256");
        var dateline = own || node.has("dateline")
                ? Optional.<Datelines.Found>empty()
                : knowledge.datelines().in(text);
        var report = new Report(
                Hash.id(source, sha256),
                source,
                url,
                own ? string(node, "publisher") : publisher(node, url),
                byline(node),
                string(node, "agency").or(() -> dateline.flatMap(Datelines.Found::agency)),
                first(node, Field.TITLE),
                stamps(node, Field.PUBLISHED, url),
                stamps(node, Field.UPDATED, url),
                first(node, Field.LANGUAGE).map(tag -> tag.split("[-_]")[0].toLowerCase(Locale.ROOT)),
                first(node, Field.SECTION),
                own ? string(node, "lead") : lead(node, text),
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

    /** The body as it is; one that is written in HTML without its tags. */
    private String text(JsonNode node) throws Unreadable {
        for (String key : fields.of(Field.TEXT)) {
            var value = node.path(key);
            var text = string(node, key).or(() -> string(value, "rendered"));
            if (text.isPresent()) {
                return key.equals("text")
                        ? text.get()
                        : plain(REST.matcher(text.get()).replaceFirst(""));
            }
        }
        throw new Unreadable("it has no \"text\"; put the report's body there");
    }

    private String plain(String text) throws Unreadable {
        if (!MARKUP.matcher(text).find()) {
            return text;
        }
        var draft = new Draft();
        html.fragment(text, draft);
        return draft.blocks.isEmpty() ? text : draft.text();
    }

    private Optional<String> first(JsonNode node, Field field) {
        return fields.of(field).stream()
                .flatMap(key -> string(node, key).or(() -> string(node.path(key), "rendered")).stream())
                .findFirst();
    }

    /** The outlet's name; an address or a file in its place is none. */
    private Optional<String> publisher(JsonNode node, Optional<String> url) {
        return fields.of(Field.PUBLISHER).stream()
                .flatMap(
                        key -> string(node.path(key), "name")
                                .or(() -> key.equals("source") ? Optional.empty() : string(node, key))
                                .stream())
                .findFirst()
                .or(() -> url.flatMap(knowledge.outlets()::name));
    }

    /** What introduces the text, if it is not its beginning once more. */
    private Optional<String> lead(JsonNode node, String text) {
        return first(node, Field.LEAD)
                .map(lead -> PieceFinder.spaced(Jsoup.parse(lead).text()))
                .filter(lead -> !lead.isEmpty() && !text.startsWith(lead.substring(0, Math.min(40, lead.length()))));
    }

    private List<String> byline(JsonNode node) {
        var names = new LinkedHashSet<String>();
        elements(node, "byline").filter(JsonNode::isString).forEach(name -> names.add(name.asString()));
        for (String key : fields.of(Field.AUTHOR)) {
            if (names.isEmpty()) {
                var all = elements(node, key).toList();
                for (var one : all.isEmpty() ? List.of(node.path(key)) : all) {
                    Optional.of(one)
                            .filter(JsonNode::isString)
                            .map(JsonNode::asString)
                            .or(() -> string(one, "name"))
                            .ifPresent(line ->
                                    names.addAll(knowledge.bylines().of(line).people()));
                }
            }
        }
        return List.copyOf(names);
    }

    private Optional<Stamp> stamps(JsonNode node, Field field, Optional<String> url) {
        return fields.of(field).stream()
                .flatMap(key -> stamp(node, key, url).stream())
                .findFirst();
    }

    private Optional<Stamp> stamp(JsonNode node, String key, Optional<String> url) {
        return string(node, key).flatMap(text -> UnixTimes.of(text).or(() -> knowledge
                .dates()
                .first(text, new DateText.Setting("", url.flatMap(knowledge.outlets()::country), ""))
                .map(DateText.Found::stamp)));
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
