package org.chancery.read;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The dates of a feed's entries in the feed's own words: the feed library gives moments, and the offset is lost. */
final class FeedDates {

    /**
     * The dates of an entry.
     *
     * @param published as the feed writes it; empty where it has none
     */
    record Words(Optional<String> published, Optional<String> updated) {}

    private static final List<String> PUBLISHED = List.of("pubdate", "published", "issued", "dc:date", "dc:created");
    private static final List<String> UPDATED = List.of("updated", "modified", "dcterms:modified", "atom:updated");

    private FeedDates() {}

    /** The dates of all entries, in the feed's order. */
    static List<Words> of(String feed) {
        return Jsoup.parse(feed, "", Parser.xmlParser()).select("item, entry").stream()
                .map(entry -> new Words(first(entry, PUBLISHED), first(entry, UPDATED)))
                .toList();
    }

    private static Optional<String> first(Element entry, List<String> names) {
        return names.stream()
                .flatMap(name -> entry.children().stream()
                        .filter(child -> child.tagName().equalsIgnoreCase(name))
                        .map(Element::text))
                .filter(text -> !text.isBlank())
                .findFirst();
    }
}
