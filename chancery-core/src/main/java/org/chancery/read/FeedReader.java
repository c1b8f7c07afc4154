package org.chancery.read;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Stamp;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;

/** Reads the entries of feeds: RSS, Atom and JSON Feed; whole texts where the feed has them, else summaries. Thread-safe. */
final class FeedReader {

    private static final int MOST_ENTRIES = 10_000;

    private final Knowledge knowledge;
    private final HtmlReader html;

    FeedReader(Knowledge knowledge, HtmlReader html) {
        this.knowledge = knowledge;
        this.html = html;
    }

    /** The entries of an RSS or Atom feed, in its order. Document types and outside entities are refused. */
    List<Draft> xml(String text) throws Unreadable {
        var input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        input.setPreserveWireFeed(false);
        try {
            var feed = input.build(new StringReader(text.stripLeading()));
            var entries = feed.getEntries();
            var dates = FeedDates.of(text);
            var drafts = new ArrayList<Draft>();
            for (int i = 0; i < Math.min(entries.size(), MOST_ENTRIES); i++) {
                var draft = entry(feed, entries.get(i));
                if (dates.size() == entries.size()) {
                    draft.published =
                            dates.get(i).published().flatMap(this::stamp).or(() -> draft.published);
                    draft.updated = dates.get(i).updated().flatMap(this::stamp).or(() -> draft.updated);
                }
                drafts.add(draft);
            }
            return drafts;
        } catch (FeedException | IllegalArgumentException e) {
            throw new Unreadable(
                    "it is not a feed that can be read (" + firstLine(e.getMessage()) + "); fetch it again");
        }
    }

    private Draft entry(SyndFeed feed, SyndEntry entry) {
        var draft = new Draft();
        draft.url = present(entry.getLink()).or(() -> present(entry.getUri()).filter(uri -> uri.startsWith("http")));
        draft.publisher = present(feed.getTitle()).or(() -> draft.url.flatMap(knowledge.outlets()::name));
        draft.title = present(entry.getTitle()).map(FeedReader::plain);
        draft.published = Optional.ofNullable(entry.getPublishedDate()).map(FeedReader::stamp);
        draft.updated = Optional.ofNullable(entry.getUpdatedDate()).map(FeedReader::stamp);
        draft.language = present(feed.getLanguage()).map(FeedReader::language);
        draft.section = entry.getCategories().stream().findFirst().flatMap(category -> present(category.getName()));
        var authors = new ArrayList<String>();
        present(entry.getAuthor()).ifPresent(authors::add);
        entry.getAuthors().forEach(author -> present(author.getName()).ifPresent(authors::add));
        authors.forEach(author -> credit(author, draft));
        var summary = Optional.ofNullable(entry.getDescription()).map(SyndContent::getValue);
        var longest = entry.getContents().stream()
                .map(SyndContent::getValue)
                .filter(value -> value != null)
                .max(Comparator.comparingInt(String::length));
        fill(longest, summary, draft);
        return draft;
    }

    /** The items of a JSON Feed, in its order. */
    List<Draft> json(JsonNode feed) {
        var drafts = new ArrayList<Draft>();
        for (var item : feed.path("items")) {
            if (drafts.size() < MOST_ENTRIES) {
                drafts.add(item(feed, item));
            }
        }
        return drafts;
    }

    private Draft item(JsonNode feed, JsonNode item) {
        var draft = new Draft();
        draft.url = text(item, "url").or(() -> text(item, "external_url"));
        draft.publisher = text(feed, "title");
        draft.title = text(item, "title");
        draft.published = text(item, "date_published").flatMap(this::stamp);
        draft.updated = text(item, "date_modified").flatMap(this::stamp);
        draft.language = text(item, "language").or(() -> text(feed, "language")).map(FeedReader::language);
        item.path("authors").forEach(author -> text(author, "name").ifPresent(name -> credit(name, draft)));
        text(item.path("author"), "name").ifPresent(name -> credit(name, draft));
        var words = text(item, "content_text");
        if (words.isPresent()) {
            Paragraphs.of(words.get()).forEach(p -> draft.blocks.add(new Block.Paragraph(p)));
            draft.lead = text(item, "summary");
        } else {
            fill(text(item, "content_html"), text(item, "summary"), draft);
        }
        return draft;
    }

    private void fill(Optional<String> content, Optional<String> summary, Draft draft) {
        String body = content.or(() -> summary).orElse("");
        html.fragment(body, draft);
        if (content.isPresent()) {
            draft.lead = summary.map(FeedReader::plain)
                    .filter(lead -> !lead.isEmpty()
                            && !draft.text().startsWith(lead.substring(0, Math.min(40, lead.length()))));
        }
    }

    private void credit(String author, Draft draft) {
        var credit = knowledge.bylines().of(author.replaceAll("^\\S+@\\S+\\s*\\((.+)\\)$", "$1"));
        draft.byline.addAll(credit.people());
        draft.agency = draft.agency.or(credit::agency);
    }

    private Optional<Stamp> stamp(String text) {
        return knowledge.dates().first(text, DateText.Setting.NONE).map(DateText.Found::stamp);
    }

    /** What the library makes of a date that we cannot read: a moment without its offset; midnight is a bare day. */
    private static Stamp stamp(Date date) {
        var moment = OffsetDateTime.ofInstant(Instant.ofEpochMilli(date.getTime()), ZoneOffset.UTC);
        boolean day = moment.toLocalTime().toSecondOfDay() == 0;
        return day ? Stamp.ofDay(LocalDate.from(moment)) : Stamp.of(moment);
    }

    private static String plain(String text) {
        return PieceFinder.spaced(Jsoup.parse(text).text());
    }

    private static String language(String tag) {
        return tag.toLowerCase(java.util.Locale.ROOT).split("[-_]")[0];
    }

    private static String firstLine(String message) {
        return message == null ? "no reason given" : message.lines().findFirst().orElse("");
    }

    private static Optional<String> present(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
    }

    private static Optional<String> text(JsonNode node, String key) {
        var value = node.path(key);
        return value.isString() ? present(value.asString()) : Optional.empty();
    }
}
