package org.chancery.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.chancery.model.Stamp;
import tools.jackson.databind.JsonNode;

/**
 * The entries of a live blog that runs over several days, where the page's data lists them: each with its own time, title and address,
 * so that what it tells is dated by it and not by the page. One of a single day is dated by that day, and is one source: it stays
 * whole. Immutable.
 */
final class LiveBlog {

    private static final int MOST_ENTRIES = 5_000;
    private static final int FEWEST_DAYS = 2;
    private static final int ID = 12;

    private final Knowledge knowledge;
    private final BiConsumer<String, Draft> fragments;

    /** @param fragments adds what a piece of HTML says to a draft */
    LiveBlog(Knowledge knowledge, BiConsumer<String, Draft> fragments) {
        this.knowledge = knowledge;
        this.fragments = fragments;
    }

    /** The entries, as the page's data orders them; none unless those with words of their own are of at least two days. */
    List<Draft> entries(PageFacts facts, Draft page, DateText.Setting setting) {
        var entries = new ArrayList<Draft>();
        var seen = new HashSet<String>();
        for (var article : facts.articles()) {
            for (var update : article.path("liveBlogUpdate")) {
                if (entries.size() < MOST_ENTRIES) {
                    var entry = entry(update, page, setting);
                    boolean fresh = !entry.blocks.isEmpty() && seen.add(entry.url.orElse("") + entry.text());
                    if (fresh) {
                        entries.add(entry);
                    }
                }
            }
        }
        long days = entries.stream()
                .flatMap(entry -> entry.published.stream())
                .map(Stamp::day)
                .distinct()
                .count();
        return days < FEWEST_DAYS ? List.of() : entries;
    }

    private Draft entry(JsonNode update, Draft page, DateText.Setting setting) {
        var entry = new Draft();
        entry.title = PageFacts.text(update.path("headline")).map(PieceFinder::spaced);
        entry.published = stamp(update, "datePublished", setting);
        entry.updated = stamp(update, "dateModified", setting);
        entry.publisher = page.publisher;
        entry.language = page.language;
        entry.section = page.section;
        for (String name : PageAuthors.people(update.path("author"), false)) {
            entry.byline.addAll(knowledge.bylines().of(name).people());
        }
        PageFacts.text(update.path("articleBody"))
                .or(() -> entry.title)
                .ifPresent(body -> fragments.accept(html(body), entry));
        entry.url = address(update, page, entry);
        return entry;
    }

    private Optional<Stamp> stamp(JsonNode update, String key, DateText.Setting setting) {
        return PageFacts.text(update.path(key))
                .flatMap(text -> knowledge.dates().first(text, setting))
                .map(DateText.Found::stamp);
    }

    private static String html(String body) {
        return body.contains("<") && body.contains(">")
                ? body
                : body.lines()
                        .map(line -> "<p>" + line.replace("&", "&amp;").replace("<", "&lt;") + "</p>")
                        .collect(Collectors.joining());
    }

    /** The entry's own address, else the page's with the name that its data gives the entry, else with a digest of its words. */
    private static Optional<String> address(JsonNode update, Draft page, Draft entry) {
        String base = page.url.orElse("").replaceFirst("#.*$", "");
        for (String key : List.of("url", "@id")) {
            String own = PageFacts.text(update.path(key)).orElse("");
            if (own.startsWith("#") && own.length() > 1) {
                return Optional.of(base + own);
            }
            if (own.startsWith("http") && !own.equals(base) && !own.equals(page.url.orElse(""))) {
                return Optional.of(own);
            }
        }
        String words = entry.title.orElse("") + "\n"
                + entry.published.map(Stamp::toString).orElse("") + "\n"
                + (entry.published.isPresent() ? "" : entry.text());
        return Optional.of(
                base + "#" + Hash.sha256(words.getBytes(StandardCharsets.UTF_8)).substring(0, ID));
    }

    /** What an entry is called within its page: the last part of its address. */
    static String name(Draft entry) {
        String url = entry.url.orElse("");
        int hash = url.indexOf('#');
        return hash >= 0
                ? url.substring(hash + 1)
                : Hash.sha256(url.getBytes(StandardCharsets.UTF_8)).substring(0, ID);
    }

    /** Takes out of a page's draft what its entries say, so that nothing is told twice; what introduces them stays. */
    static void leaveRest(Draft page, List<Draft> entries) {
        var titles = new HashSet<String>();
        var words = new StringBuilder();
        for (var entry : entries) {
            entry.title.map(SiteNames::letters).ifPresent(titles::add);
            words.append(SiteNames.letters(entry.text())).append('\n');
        }
        String told = words.toString();
        page.blocks.removeIf(block -> {
            String letters = SiteNames.letters(block.text());
            return titles.contains(letters) || told.contains(letters);
        });
    }
}
