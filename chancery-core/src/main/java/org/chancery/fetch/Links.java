package org.chancery.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
        String start = text(answer, 1_000).stripLeading();
        boolean json = start.startsWith("{");
        String lower = start.toLowerCase(Locale.ROOT);
        boolean xml = lower.contains("<rss") || lower.contains("<feed") || lower.contains("<rdf:rdf");
        if (!json && !xml) {
            return List.of();
        }
        String whole = text(answer, LARGEST);
        var links = json ? jsonLinks(whole) : xmlLinks(xml(whole));
        var found = new LinkedHashSet<URI>();
        for (String link : links) {
            try {
                found.add(Addresses.target(answer.url(), link));
            } catch (IllegalArgumentException notAnAddress) {
                // an entry whose link cannot be asked for still has its summary in the feed
            }
        }
        return List.copyOf(found);
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

    private static Document xml(String text) {
        return Jsoup.parse(text, "", Parser.xmlParser());
    }

    private static String text(Answer answer, int most) {
        try {
            byte[] bytes = answer.header("Content-Encoding")
                            .filter(e -> e.contains("gzip"))
                            .isPresent()
                    ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readNBytes(most)
                    : answer.body();
            return new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            return "";
        }
    }
}
