package org.chancery.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The fields of one entry of a feed, or of the feed itself, whatever the dialect. Immutable. */
final class FeedEntry {

    private final Element element;
    private final String prefix;

    /** @param prefix of the dialect's own names, with the colon, or empty */
    FeedEntry(Element element, String prefix) {
        this.element = element;
        this.prefix = prefix;
    }

    /** The children of the first of these names that there are; names with a prefix by their usual one. */
    Stream<Element> children(String... names) {
        return List.of(names).stream()
                .map(name -> element.children().stream()
                        .filter(child -> name(child).equals(name))
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream);
    }

    private String name(Element child) {
        String tag = child.tagName().toLowerCase(Locale.ROOT);
        return !prefix.isEmpty() && tag.startsWith(prefix.toLowerCase(Locale.ROOT))
                ? tag.substring(prefix.length())
                : tag;
    }

    /** The words of the first child of these names that has any. */
    Optional<String> text(String... names) {
        return Stream.of(names)
                .flatMap(this::children)
                .map(child -> child.wholeText().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** The same as HTML: what is escaped as it is meant, elements that stand there bare as they are. */
    Optional<String> html(String... names) {
        return Stream.of(names)
                .flatMap(this::children)
                .map(child -> child.childrenSize() > 0 ? child.html() : child.wholeText())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** The address of the page, against the bases that the entry states. */
    Optional<String> link(Optional<String> base) {
        var own = Bases.of(element, base);
        return children("link", "atom:link")
                .filter(link -> List.of("", "alternate").contains(link.attr("rel")))
                .map(link -> Bases.resolve(
                        Bases.of(link, own), (link.hasAttr("href") ? link.attr("href") : link.wholeText()).strip()))
                .filter(link -> !link.isEmpty())
                .findFirst()
                .or(() -> text("guid", "id").filter(id -> id.startsWith("http")));
    }
}
