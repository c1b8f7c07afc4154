package org.chancery.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The addresses in lists of feeds (OPML) and in feeds (RSS, Atom, JSON Feed). No entities or outside documents are resolved. */
final class Links {

    private static final int LARGEST = 16 << 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Links() {}

    /** The addresses of the feeds that an OPML file lists, in its order. */
    static List<String> opml(String text) {
        var found = new LinkedHashSet<String>();
        for (var outline : xml(text).getElementsByTag("outline")) {
            String address = outline.attr("xmlUrl").isBlank() ? outline.attr("xmlurl") : outline.attr("xmlUrl");
            if (!address.isBlank()) {
                found.add(address.strip());
            }
        }
        return List.copyOf(found);
    }

    /** Whether bytes begin as an OPML file does. */
    static boolean isOpml(String text) {
        String start = text.substring(0, Math.min(text.length(), 2_000)).toLowerCase(Locale.ROOT);
        return start.contains("<opml");
    }

    /** The addresses of a feed's entries, in its order; none when the answer is no feed. */
    static List<URI> entries(Answer answer) {
        String text = text(answer.body(), answer.header("Content-Encoding").orElse(""));
        return isFeed(text) ? entries(answer.url(), text) : List.of();
    }

    /** Whether a text begins as a feed does. */
    static boolean isFeed(String text) {
        String start = text.substring(0, Math.min(text.length(), 1_000)).toLowerCase(Locale.ROOT);
        return isJson(text) || start.contains("<rss") || start.contains("<feed") || start.contains("<rdf:rdf");
    }

    /** Whether what begins as a feed does is to be read as JSON. */
    static boolean isJson(String text) {
        return text.stripLeading().startsWith("{");
    }

    /** The addresses of a feed's entries, in its order. */
    static List<URI> entries(URI from, String feed) {
        var links = isJson(feed) ? jsonLinks(feed) : xmlLinks(xml(feed));
        var found = new LinkedHashSet<URI>();
        for (String link : links) {
            try {
                found.add(Addresses.target(from, link));
            } catch (IllegalArgumentException notAnAddress) {
                // an entry whose link cannot be asked for still has its summary in the feed
            }
        }
        return List.copyOf(found);
    }

    /** The title of a JSON Feed; absent when a text is none. */
    static Optional<String> jsonTitle(String text) {
        try {
            var feed = JSON.readTree(text);
            return Optional.of(feed)
                    .filter(some -> some.path("version").asString("").contains("jsonfeed.org"))
                    .map(some -> some.path("title").asString(""));
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    private static List<String> xmlLinks(Document feed) {
        var links = new ArrayList<String>();
        for (var entry : feed.select("item, entry")) {
            entry.children().stream()
                    .filter(child -> child.normalName().equals("link"))
                    .filter(link -> !link.hasAttr("rel") || link.attr("rel").equals("alternate"))
                    .map(link -> based(link, link.hasAttr("href") ? link.attr("href") : link.text()))
                    .filter(link -> !link.isBlank())
                    .findFirst()
                    .ifPresent(links::add);
        }
        return links;
    }

    /** A link against the bases that it and the elements around it state. */
    private static String based(Element link, String address) {
        String based = address.strip();
        for (var at = link; at != null && !based.isEmpty(); at = at.parent()) {
            String base = at.attr("xml:base").strip();
            try {
                based = base.isEmpty() ? based : URI.create(base).resolve(based).toString();
            } catch (IllegalArgumentException notAnAddress) {
                return based;
            }
        }
        return based;
    }

    private static List<String> jsonLinks(String text) {
        try {
            var feed = JSON.readTree(text);
            var links = new ArrayList<String>();
            if (feed.path("version").asString("").contains("jsonfeed.org")) {
                feed.path("items").forEach(item -> links.add(item.path("url").asString("")));
            }
            links.removeIf(String::isBlank);
            return links;
        } catch (JacksonException notJson) {
            return List.of();
        }
    }

    static Document xml(String text) {
        return Jsoup.parse(text, "", Parser.xmlParser());
    }

    /** The beginning of a body, unpacked; empty where it is damaged. */
    static String text(byte[] body, String encoding) {
        try {
            byte[] bytes = encoding.contains("gzip")
                    ? new GZIPInputStream(new ByteArrayInputStream(body)).readNBytes(LARGEST)
                    : body;
            return new String(bytes, 0, Math.min(bytes.length, LARGEST), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            return "";
        }
    }
}
