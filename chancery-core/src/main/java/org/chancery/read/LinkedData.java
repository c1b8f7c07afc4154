package org.chancery.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page's JSON-LD: the article that it describes, whatever the nesting. Thread-safe. */
final class LinkedData {

    private static final int MOST_NODES = 20_000;

    /** The longest that is parsed, in characters: a tree of it takes thirty times as much memory. */
    private static final int LONGEST = 4 << 20;

    private final JsonMapper json = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    /**
     * What a page's JSON-LD holds.
     *
     * @param articles the objects that describe an article, the fullest first; others that date a page after them
     * @param published all values of datePublished, in order
     */
    record Data(List<JsonNode> articles, List<String> published) {}

    /** Reads a page's JSON-LD; what is damaged is left out. */
    Data read(List<Element> scripts) {
        var found = new ArrayList<JsonNode>();
        var published = new ArrayList<String>();
        var byId = new HashMap<String, JsonNode>();
        for (var script : scripts) {
            parse(script.data()).ifPresent(root -> walk(root, found, published, byId));
        }
        found.sort((a, b) -> Integer.compare(rank(b), rank(a)));
        return new Data(found.stream().map(node -> resolve(node, byId)).toList(), published);
    }

    private Optional<JsonNode> parse(String data) {
        String text = bare(data.strip());
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.readTree(text));
        } catch (JacksonException e) {
            try {
                return Optional.of(
                        json.readTree(Parser.unescapeEntities(text, false).replace("\n", " ")));
            } catch (JacksonException expected) {
                return Optional.empty();
            }
        }
    }

    /** Without the comments and marks that old pages put around data. */
    private static String bare(String data) {
        if (data.startsWith("{") && data.endsWith("}") || data.startsWith("[") && data.endsWith("]")) {
            return data;
        }
        return data.replaceFirst("^(?:// ?)?<!\\[CDATA\\[", "")
                .replaceFirst("(?:// ?)?]]>$", "")
                .strip()
                .replaceFirst("^<!--", "")
                .replaceFirst("-->$", "")
                .replaceFirst(";$", "")
                .strip();
    }

    private static void walk(JsonNode root, List<JsonNode> found, List<String> published, Map<String, JsonNode> byId) {
        var queue = new ArrayDeque<JsonNode>(List.of(root));
        for (int seen = 0; !queue.isEmpty() && seen < MOST_NODES; seen++) {
            var node = queue.poll();
            if (node.isObject()) {
                if (rank(node) > 0) {
                    found.add(node);
                }
                PageFacts.text(node.path("datePublished")).ifPresent(published::add);
                if (node.path("@id").isString() && node.size() > 1) {
                    byId.putIfAbsent(node.path("@id").asString(), node);
                }
            }
            for (var entry : node.isObject() ? node.properties() : java.util.Set.<Map.Entry<String, JsonNode>>of()) {
                if (!entry.getKey().equals("liveBlogUpdate")) {
                    queue.add(entry.getValue());
                }
            }
            if (node.isArray()) {
                node.forEach(queue::add);
            }
        }
    }

    /** An author that is only named by its id is replaced by what the page says of it. */
    private static JsonNode resolve(JsonNode node, Map<String, JsonNode> byId) {
        var copy = node.asObject().deepCopy();
        for (String key : List.of("author", "creator", "publisher")) {
            var value = copy.path(key);
            if (value.isArray()) {
                var array = copy.putArray(key);
                value.forEach(one -> array.add(target(one, byId)));
            } else if (value.isObject()) {
                copy.set(key, target(value, byId));
            }
        }
        return copy;
    }

    private static JsonNode target(JsonNode node, Map<String, JsonNode> byId) {
        return node.isObject() && node.path("name").isMissingNode()
                ? byId.getOrDefault(node.path("@id").asString(""), node)
                : node;
    }

    /** How surely an object describes the page's article: 0 if it does not. */
    private static int rank(JsonNode node) {
        int type = types(node).stream().mapToInt(LinkedData::rank).max().orElse(0);
        if (type == 0) {
            return 0;
        }
        int facts = 0;
        for (String key : List.of("headline", "datePublished", "author", "articleBody", "publisher")) {
            facts += node.path(key).isMissingNode() ? 0 : 1;
        }
        return type * 10 + facts;
    }

    private static int rank(String type) {
        String name = type.substring(type.lastIndexOf('/') + 1);
        if (name.endsWith("NewsArticle") || name.equals("LiveBlogPosting") || name.equals("OpinionNewsArticle")) {
            return 4;
        }
        if (name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report")) {
            return 4;
        }
        return switch (name) {
            case "Blog", "CreativeWork", "Recipe", "Review", "SocialMediaPosting", "DiscussionForumPosting" -> 2;
            case "WebPage", "ItemPage", "VideoObject", "FAQPage" -> 1;
            default -> 0;
        };
    }

    static List<String> types(JsonNode node) {
        var type = node.path("@type");
        if (type.isArray()) {
            var types = new ArrayList<String>();
            type.forEach(one -> types.add(one.asString("")));
            return types;
        }
        return type.isString() ? List.of(type.asString()) : List.of();
    }
}
