package org.chancery.web.api;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * An Atom feed. Titles and summaries are text; what XML cannot hold is left out of them.
 *
 * @param here the address that the server was asked at: {@code http://localhost:8080}
 * @param path of the feed
 */
record AtomFeed(String here, String path, Optional<String> query) {

    /**
     * An entry.
     *
     * @param id of the event or statement, which stays the same
     * @param link the path of what it is about
     * @param updated a day of the record's own: nothing else would stay the same when the record is made anew
     */
    record Entry(String id, String link, String title, String summary, Optional<LocalDate> updated) {}

    /**
     * The feed.
     *
     * @param all what it is called when nothing is left out: “all events”
     * @param page the path of the page that shows the same
     */
    String of(String all, String page, List<Entry> entries) {
        var feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        var asked = query.map(q -> "?" + q).orElse("");
        feed.setUri(here + path + asked);
        feed.setLink(here + page + asked);
        feed.setTitle("Chancery: " + query.map(AtomFeed::legible).orElse(all));
        feed.setAuthor("Chancery");
        feed.setEncoding("UTF-8");
        feed.setPublishedDate(entries.stream()
                .map(AtomFeed::updated)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> Date.from(Instant.EPOCH)));
        feed.setEntries(entries.stream().map(this::entry).toList());
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException("a feed that cannot be written: " + feed.getUri(), e);
        }
    }

    private SyndEntry entry(Entry given) {
        var entry = new SyndEntryImpl();
        entry.setUri("tag:chancery,2026:" + given.id());
        entry.setLink(here + given.link());
        entry.setTitle(plain(given.title()));
        entry.setUpdatedDate(updated(given));
        var summary = new SyndContentImpl();
        summary.setType("text");
        summary.setValue(plain(given.summary()));
        entry.setDescription(summary);
        return entry;
    }

    private static Date updated(Entry entry) {
        return Date.from(entry.updated()
                .orElse(LocalDate.EPOCH)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant());
    }

    private static String legible(String query) {
        return plain(URLDecoder.decode(query.replaceAll("%(?![0-9a-fA-F]{2})", "%25"), StandardCharsets.UTF_8));
    }

    private static String plain(String text) {
        return text.codePoints()
                .filter(c ->
                        c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
