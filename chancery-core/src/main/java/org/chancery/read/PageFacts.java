package org.chancery.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.knowledge.PageFields;
import org.chancery.knowledge.PageFields.Field;
import tools.jackson.databind.JsonNode;

/** What a page says of its article for machines: JSON-LD, meta elements, microdata. For one page; immutable once built. */
final class PageFacts {

    /** A statement; {@code rank} 0 is believed first. */
    record Fact(int rank, String value) {}

    private final List<JsonNode> articles;
    private final List<String> published;
    private final Map<Field, List<Fact>> facts = new EnumMap<>(Field.class);

    PageFacts(PageElements page, LinkedData linked, PageFields fields) {
        var data = linked.read(page.of(PageElements.Kind.LINKED_DATA));
        this.published = data.published();
        for (var meta : page.of(PageElements.Kind.META)) {
            for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                fields.of(meta.attr(attribute)).ifPresent(key -> add(key.field(), key.rank(), meta.attr("content")));
            }
        }
        facts.values().forEach(list -> list.sort(Comparator.comparingInt(Fact::rank)));
        this.articles = new OwnArticles(titles(page), address(page)).of(data.articles());
    }

    private Stream<String> titles(PageElements page) {
        return Stream.of(
                        page.of(PageElements.Kind.HEADING).stream().map(heading -> heading.text()),
                        meta(Field.TITLE).stream().map(Fact::value),
                        Stream.of(page.title()))
                .flatMap(titles -> titles);
    }

    private Optional<String> address(PageElements page) {
        return page.of(PageElements.Kind.CANONICAL).stream()
                .map(link -> link.attr("href"))
                .filter(url -> url.startsWith("http"))
                .findFirst()
                .or(() -> first(Field.URL).filter(url -> url.startsWith("http")));
    }

    private void add(Field field, int rank, String value) {
        if (!value.isBlank()) {
            facts.computeIfAbsent(field, f -> new ArrayList<>()).add(new Fact(rank, value.strip()));
        }
    }

    /** Statements of meta elements, those believed first in front. */
    List<Fact> meta(Field field) {
        return facts.getOrDefault(field, List.of());
    }

    /** The first statement of meta elements. */
    Optional<String> first(Field field) {
        return meta(field).stream().map(Fact::value).findFirst();
    }

    /** The objects of the page's JSON-LD that describe an article, the fullest first. */
    List<JsonNode> articles() {
        return articles;
    }

    /** A text of the first article object that has it. */
    Optional<String> linked(String key) {
        return articles.stream()
                .map(node -> text(node.path(key)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The text of a JSON value: of a list its first, of an object its name or value. */
    static Optional<String> text(JsonNode value) {
        if (value.isString()) {
            String plain = org.jsoup.parser.Parser.unescapeEntities(value.asString(), false)
                    .strip();
            return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
        }
        if (value.isArray()) {
            return value.isEmpty() ? Optional.empty() : text(value.get(0));
        }
        if (value.isObject()) {
            return text(value.path("name")).or(() -> text(value.path("@value")));
        }
        return Optional.empty();
    }

    /** The days of publication of whatever the page's JSON-LD describes: a recipe, a podcast. */
    List<String> published() {
        return published;
    }

    /** The article's text as the page's data repeats it, without markup. */
    Optional<String> body() {
        return articles.stream()
                .map(node -> text(node.path("articleBody")))
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(String::length))
                .map(text -> text.contains("<") && text.contains(">")
                        ? org.jsoup.Jsoup.parse(text).wholeText()
                        : text);
    }
}
