package org.chancery.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Tells which of the articles that a page's data describes is the page's own: many pages carry the data of others beside it. */
final class OwnArticles {

    private static final int FEWEST_LETTERS = 12;

    private final List<String> titles;
    private final Optional<String> address;

    /**
     * @param titles what the page shows or states as its title
     * @param address its own
     */
    OwnArticles(Stream<String> titles, Optional<String> address) {
        this.titles = titles.map(SiteNames::letters)
                .filter(title -> title.length() >= FEWEST_LETTERS)
                .toList();
        this.address = address.map(OwnArticles::path);
    }

    /** The page's own articles, and those of which nothing says that they are others; all, where none is its own. */
    List<JsonNode> of(List<JsonNode> articles) {
        var own = articles.stream().filter(this::isOwn).toList();
        if (own.isEmpty() || own.size() == articles.size()) {
            return articles;
        }
        return Stream.concat(own.stream(), articles.stream().filter(node -> !own.contains(node) && !isOther(node)))
                .toList();
    }

    private boolean isOwn(JsonNode node) {
        return addresses(node).anyMatch(url -> address.filter(path(url)::equals).isPresent()) || isTitled(node);
    }

    private boolean isTitled(JsonNode node) {
        return headline(node)
                .filter(headline ->
                        titles.stream().anyMatch(title -> title.contains(headline) || headline.contains(title)))
                .isPresent();
    }

    /** Whether it has an address or a headline, which then are not the page's. */
    private boolean isOther(JsonNode node) {
        boolean elsewhere = address.isPresent() && addresses(node).findAny().isPresent();
        return elsewhere || headline(node).isPresent();
    }

    private static Optional<String> headline(JsonNode node) {
        return PageFacts.text(node.path("headline"))
                .or(() -> PageFacts.text(node.path("name")))
                .map(SiteNames::letters)
                .filter(letters -> letters.length() >= FEWEST_LETTERS);
    }

    private static Stream<String> addresses(JsonNode node) {
        var page = node.path("mainEntityOfPage");
        return Stream.of(node.path("url"), node.path("@id"), page, page.path("@id"), page.path("url"))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .filter(url -> url.startsWith("http"));
    }

    /** An address without its scheme, its query and what stands for nothing. */
    private static String path(String url) {
        return url.replaceFirst("^https?://(?:www\\.|m\\.|amp\\.)?", "")
                .replaceFirst("[?#].*$", "")
                .replaceFirst("/(?:amp|index\\.html?)?/?$", "");
    }
}
