package org.chancery.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.chancery.model.Stamp;
import tools.jackson.databind.JsonNode;

/** Reads the items of a JSON Feed. Thread-safe. */
final class JsonFeedReader {

    private static final int MOST_ITEMS = 10_000;

    private final Knowledge knowledge;
    private final FeedReader feeds;

    JsonFeedReader(Knowledge knowledge, FeedReader feeds) {
        this.knowledge = knowledge;
        this.feeds = feeds;
    }

    /** Whether an object is a feed: it says so, or its items carry what only those of such feeds do. */
    static boolean is(JsonNode node) {
        var items = node.path("items");
        boolean named = node.path("version").asString("").contains("jsonfeed.org");
        boolean shaped = items.isArray()
                && !items.isEmpty()
                && (items.get(0).has("content_html") || items.get(0).has("content_text"));
        return node.isObject() && items.isArray() && (named || shaped);
    }

    /** The items, in the feed's order. */
    List<JsonNode> items(JsonNode feed) {
        return StreamSupport.stream(feed.path("items").spliterator(), false)
                .limit(MOST_ITEMS)
                .toList();
    }

    /** What an item says. */
    Draft item(JsonNode feed, JsonNode item) throws Unreadable {
        var base = text(feed, "home_page_url").or(() -> text(feed, "feed_url"));
        var draft = new Draft();
        draft.url = text(item, "url")
                .or(() -> text(item, "external_url"))
                .map(address -> Bases.resolve(base, address))
                .or(() -> text(item, "id").filter(id -> id.startsWith("http")));
        draft.publisher = text(feed, "title");
        draft.title = text(item, "title");
        draft.published = stamp(text(item, "date_published"));
        draft.updated = stamp(text(item, "date_modified"));
        draft.language = text(item, "language")
                .or(() -> text(feed, "language"))
                .map(tag -> tag.toLowerCase(java.util.Locale.ROOT).split("[-_]")[0]);
        authors(item.has("authors") || item.has("author") ? item : feed, draft);
        var words = text(item, "content_text");
        if (words.isPresent()) {
            Paragraphs.of(words.get()).forEach(p -> draft.blocks.add(new Block.Paragraph(p)));
            draft.lead = text(item, "summary");
        } else {
            feeds.fill(text(item, "content_html"), text(item, "summary"), draft);
        }
        return draft;
    }

    private void authors(JsonNode holder, Draft draft) {
        holder.path("authors").forEach(author -> text(author, "name").ifPresent(name -> credit(name, draft)));
        text(holder.path("author"), "name").ifPresent(name -> credit(name, draft));
    }

    private void credit(String name, Draft draft) {
        var credit = knowledge.bylines().of(name);
        draft.byline.addAll(credit.people());
        draft.agency = draft.agency.or(credit::agency);
    }

    private Optional<Stamp> stamp(Optional<String> text) {
        return text.flatMap(words -> knowledge.dates().first(words, DateText.Setting.NONE))
                .map(DateText.Found::stamp);
    }

    private static Optional<String> text(JsonNode node, String key) {
        var value = node.path(key);
        return value.isString()
                ? Optional.of(value.asString().strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}
