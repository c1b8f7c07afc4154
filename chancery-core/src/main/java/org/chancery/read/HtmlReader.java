package org.chancery.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.knowledge.Markup;
import org.chancery.knowledge.PageFields;
import org.chancery.knowledge.PageFields.Field;
import org.chancery.model.Input;

/** Reads a page: its article's text, title, names and dates. Thread-safe. */
final class HtmlReader {

    private final Knowledge knowledge;
    private final Markup markup = Markup.load();
    private final PageFields fields = PageFields.load();
    private final LinkedData linked = new LinkedData();
    private final PageBlocks blocks;
    private final PageBody body;
    private final PageDates dates;
    private final PageAuthors authors;
    private final LiveBlog live;

    HtmlReader(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.blocks = new PageBlocks(knowledge);
        this.body = new PageBody(knowledge);
        this.dates = new PageDates(knowledge);
        this.authors = new PageAuthors(knowledge, markup);
        this.live = new LiveBlog(knowledge, this::entry);
    }

    /** The report that a page holds; its blocks may be empty. */
    Draft read(String html, Input input) throws Unreadable {
        var page = Markups.html(html);
        var elements = new PageElements(page);
        var facts = new PageFacts(elements, linked, fields);
        var finder = new PieceFinder(markup);
        var pieces = finder.find(page.body());
        var draft = new Draft();
        draft.url = input.url().or(() -> address(elements, facts));
        draft.publisher = facts.linked("publisher")
                .or(() -> facts.first(Field.PUBLISHER))
                .or(() -> draft.url.flatMap(knowledge.outlets()::name));
        draft.language = language(elements, facts);
        var sites = new SiteNames(draft.publisher, draft.url, elements);
        draft.title = PageTitle.of(page, elements.of(PageElements.Kind.HEADING), facts, markup, sites, pieces);
        draft.section = facts.linked("articleSection").or(() -> facts.first(Field.SECTION));
        var setting = PageDayOrder.of(
                new DateText.Setting(draft.language.orElse(""), draft.url.flatMap(knowledge.outlets()::country), ""),
                pieces,
                draft.url,
                locales(elements, facts));
        var chosen = body.choose(pieces, finder.boxes(), facts.body(), draft.title);
        dates.read(page, elements.of(PageElements.Kind.TIME), facts, pieces, chosen, setting, draft);
        authors.read(page, facts, sites, pieces, chosen, draft);
        blocks.read(chosen, pieces, facts, draft);
        draft.entries.addAll(live.entries(facts, draft, setting));
        return draft;
    }

    /** Adds what a piece of HTML says to the draft's blocks, furniture left out: the content of a feed's entry. */
    void fragment(String html, Draft draft) throws Unreadable {
        var page = Markups.html(html);
        var facts = new PageFacts(new PageElements(page), linked, fields);
        var finder = new PieceFinder(markup);
        var pieces = finder.find(page.body());
        var chosen = body.choose(pieces, finder.boxes(), Optional.empty(), draft.title);
        blocks.read(chosen.isEmpty() ? pieces : chosen, pieces, facts, draft);
    }

    /** The same for an entry of a live blog, which stays empty where its markup is none that a page has. */
    private void entry(String html, Draft draft) {
        try {
            fragment(html, draft);
        } catch (Unreadable expected) {
            draft.blocks.clear();
        }
    }

    private static Optional<String> address(PageElements elements, PageFacts facts) {
        return List.of(
                        elements.of(PageElements.Kind.CANONICAL).stream()
                                .map(link -> link.attr("href"))
                                .filter(url -> !url.isEmpty())
                                .findFirst()
                                .orElse(""),
                        facts.first(Field.URL).orElse(""))
                .stream()
                .filter(url -> url.startsWith("http"))
                .findFirst();
    }

    /** The languages that a page states, as it writes them. */
    private static Stream<String> locales(PageElements elements, PageFacts facts) {
        var declared = elements.root().map(root -> root.attr(root.hasAttr("lang") ? "lang" : "xml:lang"));
        return Stream.concat(
                declared.stream(), facts.meta(Field.LANGUAGE).stream().map(PageFacts.Fact::value));
    }

    private static Optional<String> language(PageElements elements, PageFacts facts) {
        return locales(elements, facts)
                .map(tag -> tag.strip().toLowerCase(Locale.ROOT).split("[-_,]")[0])
                .filter(tag -> tag.matches("[a-z]{2,3}"))
                .findFirst();
    }
}
