package org.chancery.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The elements of a page that tell what it is, gathered in one walk over it, each kind in the page's order. Not thread-safe. */
final class PageElements {

    /** What is gathered. */
    enum Kind {
        META,
        /** scripts of JSON-LD */
        LINKED_DATA,
        /** links to the page's own address */
        CANONICAL,
        HEADING,
        /** that state a moment to programs */
        TIME
    }

    private final Map<Kind, List<Element>> found = new EnumMap<>(Kind.class);
    private final Document page;

    PageElements(Document page) {
        this.page = page;
        page.stream().forEach(element -> {
            switch (element.normalName()) {
                case "meta" -> add(Kind.META, element, element.hasAttr("content"));
                case "script" ->
                    add(
                            Kind.LINKED_DATA,
                            element,
                            element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json"));
                case "link" ->
                    add(Kind.CANONICAL, element, element.attr("rel").strip().equalsIgnoreCase("canonical"));
                case "h1" -> add(Kind.HEADING, element, true);
                case "time" -> add(Kind.TIME, element, element.hasAttr("datetime"));
                default -> {
                    // of no use here
                }
            }
        });
    }

    private void add(Kind kind, Element element, boolean fits) {
        if (fits) {
            found.computeIfAbsent(kind, k -> new ArrayList<>()).add(element);
        }
    }

    List<Element> of(Kind kind) {
        return found.getOrDefault(kind, List.of());
    }

    /** The outermost element. */
    Optional<Element> root() {
        return page.children().stream()
                .filter(element -> element.normalName().equals("html"))
                .findFirst();
    }

    /** The words of the page's title element. */
    String title() {
        return page.title();
    }
}
