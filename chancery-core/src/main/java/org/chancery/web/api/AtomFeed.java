package org.chancery.web.api;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.query.DateText;
import org.chancery.query.Headline;
import org.chancery.query.SourcedEvent;

/** Events as an Atom feed. Titles and summaries are text; what XML cannot hold is left out of them. Thread-safe. */
final class AtomFeed {

    private final Headline headline = new Headline();

    /**
     * The feed.
     *
     * @param here the address that the server was asked at: {@code http://localhost:8080}
     * @param path of the feed
     */
    String of(List<SourcedEvent> events, String here, String path, Optional<String> query) {
        var feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        var address = here + path + query.map(q -> "?" + q).orElse("");
        feed.setUri(address);
        feed.setLink(here + "/events" + query.map(q -> "?" + q).orElse(""));
        feed.setTitle(query.map(q -> "Chancery: " + legible(q)).orElse("Chancery: all events"));
        feed.setAuthor("Chancery");
        feed.setEncoding("UTF-8");
        feed.setPublishedDate(events.stream()
                .map(AtomFeed::updated)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> Date.from(Instant.EPOCH)));
        feed.setEntries(events.stream().map(event -> entry(event, here)).toList());
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException("a feed that cannot be written: " + address, e);
        }
    }

    private SyndEntry entry(SourcedEvent sourced, String here) {
        var event = sourced.event();
        var entry = new SyndEntryImpl();
        entry.setUri("tag:chancery,2026:" + event.id());
        entry.setLink(here + "/events/" + event.id());
        entry.setTitle(plain(headline.of(event) + ", " + DateText.of(event.date())
                + event.place().map(place -> ", " + place.name()).orElse("")));
        entry.setUpdatedDate(updated(sourced));
        var summary = new SyndContentImpl();
        summary.setType("text");
        summary.setValue(plain(event.mentions().stream()
                .map(mention ->
                        "“" + mention.text() + "” — " + sourced.of(mention).outlet())
                .distinct()
                .collect(Collectors.joining("\n"))));
        entry.setDescription(summary);
        return entry;
    }

    /** The day of the latest report that tells of it: nothing else would stay the same when the record is made anew. */
    private static Date updated(SourcedEvent sourced) {
        var day = sourced.event().mentions().stream()
                .map(sourced::of)
                .filter(Objects::nonNull)
                .flatMap(report -> report.day().stream())
                .max(Comparator.naturalOrder())
                .map(LocalDate::parse)
                .orElse(LocalDate.EPOCH);
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static String legible(String query) {
        return plain(java.net.URLDecoder.decode(
                query.replaceAll("%(?![0-9a-fA-F]{2})", "%25"), java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String plain(String text) {
        return text.codePoints()
                .filter(c ->
                        c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
