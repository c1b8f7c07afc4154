package org.chancery.read;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.model.Stamp;
import org.jsoup.Jsoup;

/** Reads the entries of RSS and Atom feeds; whole texts where the feed has them, else summaries. Thread-safe. */
final class FeedReader {

    private static final int MOST_ENTRIES = 10_000;
    private static final Pattern ENTITY = Pattern.compile("<!ENTITY\\b", Pattern.CASE_INSENSITIVE);

    /** Two digits for the year, as the first standard of mail had it. */
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2} \\p{L}{3}) (\\d\\d)(?= \\d\\d:)");

    private final Knowledge knowledge;
    private final HtmlReader html;

    FeedReader(Knowledge knowledge, HtmlReader html) {
        this.knowledge = knowledge;
        this.html = html;
    }

    /** What is known of the whole feed when its entries are read. */
    private record Feed(Optional<String> title, Optional<String> language, Optional<String> base) {}

    /**
     * The entries of a feed, in its order, each to be read by itself.
     *
     * @param address where the feed came from
     * @throws Unreadable when it is no feed, or defines entities of its own
     */
    Stream<Item> items(String text, Optional<String> address) throws Unreadable {
        var cut = FeedMarkup.of(text, MOST_ENTRIES);
        if (ENTITY.matcher(cut.frame()).find()) {
            throw new Unreadable("it is not a feed that can be read (it defines entities); fetch it again");
        }
        var feed = feed(cut.frame(), address);
        var items = cut.entries().stream().map(entry -> new Item(entry.markup(), () -> draft(entry, feed)));
        return Stream.of(items, rest(cut)).flatMap(part -> part);
    }

    /** What is not read of a feed, said as a last entry. */
    private static Stream<Item> rest(FeedMarkup cut) {
        if (cut.left() > 0) {
            return Stream.of(new Item("", () -> {
                throw new Unreadable("the feed has " + cut.left() + " entries more than the " + MOST_ENTRIES
                        + " that are read of one; split it");
            }));
        }
        boolean told = cut.entries().stream()
                .reduce((a, b) -> b)
                .flatMap(FeedMarkup.Entry::fault)
                .isPresent();
        return cut.isClosed() || told || cut.entries().isEmpty()
                ? Stream.empty()
                : Stream.of(new Item("", () -> {
                    throw new Unreadable("the feed breaks off here; fetch it again for the rest");
                }));
    }

    private static Feed feed(String frame, Optional<String> address) throws Unreadable {
        var markup = Markups.xml(frame);
        var root = markup.select("feed, *|feed").stream().findFirst();
        var holder = root.or(() -> markup.select("channel, *|channel").stream().findFirst());
        if (holder.isEmpty()) {
            return new Feed(Optional.empty(), Optional.empty(), address);
        }
        String tag = holder.get().tagName();
        var fields = new FeedEntry(holder.get(), tag.substring(0, tag.indexOf(':') + 1));
        var outer = root.isPresent() ? address : address.or(() -> fields.text("link"));
        String language = holder.get().attr("xml:lang");
        return new Feed(
                fields.text("title").map(FeedReader::plain),
                fields.text("language", "dc:language")
                        .or(() -> Optional.of(language).filter(tongue -> !tongue.isBlank())),
                Bases.of(holder.get(), outer));
    }

    private Draft draft(FeedMarkup.Entry entry, Feed feed) throws Unreadable {
        if (entry.fault().isPresent()) {
            throw new Unreadable(
                    "the entry is not well-formed (" + entry.fault().get() + "); fetch the page that it links to");
        }
        var element = Markups.xml(entry.markup()).firstElementChild();
        if (element == null) {
            throw new Unreadable("the entry is empty; fetch the page that it links to");
        }
        var fields = new FeedEntry(element, entry.prefix());
        var draft = new Draft();
        draft.url = fields.link(feed.base());
        draft.publisher = feed.title().or(() -> draft.url.flatMap(knowledge.outlets()::name));
        draft.title = fields.html("title", "dc:title").map(FeedReader::plain);
        draft.published = stamp(fields.text("pubdate", "published", "issued", "dc:date", "dc:created", "created"));
        draft.updated = stamp(fields.text("updated", "modified", "dcterms:modified", "atom:updated"));
        draft.language = feed.language().map(FeedReader::language);
        draft.section = fields.children("category", "dc:subject")
                .map(category -> category.hasAttr("term") ? category.attr("term") : category.wholeText())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .findFirst();
        fields.children("author", "dc:creator").forEach(author -> credit(author(author, entry.prefix()), draft));
        if (draft.byline.isEmpty()) {
            fields.children("dc:creator").forEach(author -> credit(author.wholeText(), draft));
        }
        fill(
                fields.html("content:encoded", "content", "xhtml:body"),
                fields.html("summary", "description", "dc:description"),
                draft);
        return draft;
    }

    /** Atom has the name in an element of its own; others write it down, often behind an address. */
    private static String author(org.jsoup.nodes.Element author, String prefix) {
        return new FeedEntry(author, prefix)
                .text("name")
                .orElseGet(author::wholeText)
                .strip();
    }

    /** Adds a body and what introduces it to a draft. */
    void fill(Optional<String> content, Optional<String> summary, Draft draft) throws Unreadable {
        html.fragment(content.or(() -> summary).orElse(""), draft);
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

    private Optional<Stamp> stamp(Optional<String> text) {
        return text.filter(words -> words.length() < 100)
                .map(words -> SHORT_YEAR.matcher(words).replaceFirst("$1 20$2"))
                .flatMap(words -> knowledge.dates().first(words, DateText.Setting.NONE))
                .map(DateText.Found::stamp);
    }

    private static String plain(String text) {
        return PieceFinder.spaced(Jsoup.parse(text).text());
    }

    private static String language(String tag) {
        return tag.toLowerCase(java.util.Locale.ROOT).split("[-_]")[0];
    }
}
