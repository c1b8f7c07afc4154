package org.chancery.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.knowledge.Markup;
import org.chancery.knowledge.Markup.Mark;
import org.chancery.knowledge.PageFields.Field;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The title of a page's article, without the name of the outlet and without the kicker over it. Where the page's data, its preview
 * and its heading differ, two that agree outvote the third, and a heading that only leads through the site is none.
 * For one page; immutable.
 */
final class PageTitle {

    private static final Pattern BREAK = Pattern.compile("\\s+[|–—»«·•:~-]+\\s+|\\s*[|]\\s*|\\s+»\\s*");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.(?:\\d\\d){0,2}");
    private static final int SHORTEST = 6;
    private static final int LEVELS = 5;
    private static final int MOST_WORDS_OF_SECTION = 2;

    private final Document page;
    private final List<Element> headings;
    private final PageFacts facts;
    private final Markup markup;
    private final SiteNames sites;
    private final List<Piece> pieces;

    private PageTitle(
            Document page,
            List<Element> headings,
            PageFacts facts,
            Markup markup,
            SiteNames sites,
            List<Piece> pieces) {
        this.page = page;
        this.headings = headings;
        this.facts = facts;
        this.markup = markup;
        this.sites = sites;
        this.pieces = pieces;
    }

    /**
     * The title.
     *
     * @param headings of first rank
     * @param pieces of the page
     */
    static Optional<String> of(
            Document page,
            List<Element> headings,
            PageFacts facts,
            Markup markup,
            SiteNames sites,
            List<Piece> pieces) {
        return new PageTitle(page, headings, facts, markup, sites, pieces).find();
    }

    private Optional<String> find() {
        var linked = facts.linked("headline").map(this::cut).filter(t -> !t.isEmpty());
        var stated = facts.meta(Field.TITLE).stream()
                .map(fact -> cut(plain(fact.value())))
                .filter(t -> !t.isEmpty() && !sites.isName(t))
                .findFirst();
        var heading = heading(linked, stated);
        if (heading.isEmpty() && stated.isPresent() && isShown(stated.get())) {
            return stated;
        }
        if (linked.isPresent()) {
            return Optional.of(heading.isPresent() ? agreed(linked.get(), stated, heading.get()) : linked.get());
        }
        var below = heading.flatMap(this::below);
        if (below.isPresent()) {
            return below;
        }
        if (heading.isPresent() && stated.isPresent()) {
            boolean longer = stated.get().startsWith(heading.get() + ":");
            return longer || isKicked(heading.get(), stated.get()) ? stated : heading;
        }
        return heading.or(() -> stated).or(this::inTitle).or(this::shownPart).or(() -> Optional.of(
                        cut(plain(page.title())))
                .filter(t -> !t.isEmpty()));
    }

    private static String agreed(String linked, Optional<String> stated, String heading) {
        if (stated.isPresent() && linked.startsWith(stated.get() + " |")) {
            return stated.get();
        }
        boolean other = stated.filter(t -> key(t).equals(key(heading))).isPresent();
        boolean same = key(heading).equals(key(linked));
        return other && !same && !isKicked(heading, linked) ? stated.get() : linked;
    }

    /** Whether a heading is another's words with more in front of them. */
    private static boolean isKicked(String heading, String other) {
        return key(heading).endsWith(" " + key(other));
    }

    /** Whether words are shown as the page's headline below its first rank, as where the first rank is a breadcrumb or hidden. */
    private boolean isShown(String words) {
        String key = key(words);
        return page.select("h2").stream()
                .filter(element -> key(plain(element.text())).endsWith(key))
                .anyMatch(element -> isTitle(element) && !isNavigation(element));
    }

    private boolean isTitle(Element heading) {
        return heading.select("*").stream().limit(LEVELS).anyMatch(element -> markup.of(element.className())
                .contains(Mark.TITLE));
    }

    /** The heading of first rank that says most of what the page's title says. */
    private Optional<String> heading(Optional<String> linked, Optional<String> stated) {
        String title = key(plain(page.title()) + " " + linked.or(() -> stated).orElse(""));
        Optional<String> best = Optional.empty();
        double most = 0;
        for (var element : headings) {
            String whole = cut(plain(element.text()));
            boolean told = linked.filter(t -> key(t).equals(key(whole))).isPresent();
            String text = told ? whole : cut(plain(text(element)));
            if (text.length() < SHORTEST || sites.isName(text) || sites.isHome(element) || isNavigation(element)) {
                continue;
            }
            double shared = shared(key(text), title);
            if (shared > most || best.isEmpty() && headings.size() == 1) {
                most = shared;
                best = Optional.of(text);
            }
        }
        return best;
    }

    /** The heading of lower rank that is a part of the page's title of its own, where that of first rank only names the section. */
    private Optional<String> below(String section) {
        var parts = BREAK.splitAsStream(plain(page.title())).map(PageTitle::key).toList();
        if (parts.size() < 2 || Lines.words(section) > MOST_WORDS_OF_SECTION) {
            return Optional.empty();
        }
        return page.select("h2, h3").stream()
                .filter(element -> !sites.isHome(element) && !isNavigation(element))
                .map(element -> cut(plain(element.text())))
                .filter(text -> Lines.words(text) > MOST_WORDS_OF_SECTION && !sites.isName(text))
                .filter(text -> parts.contains(key(text)))
                .findFirst();
    }

    /** The longest heading of lower rank whose words the page's title has whole. */
    private Optional<String> inTitle() {
        String title = " " + key(plain(page.title())) + " ";
        return page.select("h1, h2, h3").stream()
                .filter(element -> !sites.isHome(element) && !isNavigation(element))
                .map(element -> cut(plain(element.text())))
                .filter(text -> Lines.words(text) > 2 && !sites.isName(text))
                .filter(text -> title.contains(" " + key(text) + " "))
                .reduce((a, b) -> b.length() > a.length() ? b : a);
    }

    /** Where no heading is one: the longest part of the page's title that stands in the page as a line, or a part of one, of its own. */
    private Optional<String> shownPart() {
        String title = plain(page.title());
        if (!BREAK.matcher(title).find()) {
            return Optional.empty();
        }
        var lines = pieces.stream()
                .flatMap(piece -> Stream.concat(Stream.of(piece.text()), BREAK.splitAsStream(piece.text())))
                .map(PageTitle::key)
                .collect(Collectors.toSet());
        return BREAK.splitAsStream(title)
                .map(String::strip)
                .filter(part -> Lines.words(part) > 1 && !sites.isName(part) && lines.contains(key(part)))
                .reduce((a, b) -> b.length() > a.length() ? b : a);
    }

    private boolean isNavigation(Element heading) {
        Element at = heading;
        for (int up = 0; up < LEVELS && at != null; up++, at = at.parent()) {
            boolean crumb = markup.of(at.className() + " " + at.id()).contains(Mark.NEVER);
            if (at.normalName().equals("nav") || crumb) {
                return true;
            }
        }
        return false;
    }

    private String text(Element heading) {
        var copy = heading.clone();
        for (var child : copy.select("*")) {
            var marks = markup.of(child.className());
            boolean kicker = child != copy && (marks.contains(Mark.KICKER) || marks.contains(Mark.NEVER));
            if (kicker && child.hasParent() && !child.text().equals(copy.text())) {
                child.remove();
            }
        }
        return copy.text().replaceFirst("^\\s*[:|]\\s+", "");
    }

    /** The share of words that the page's title has too. */
    private static double shared(String heading, String title) {
        var words = List.of(heading.split(" "));
        long known = words.stream()
                .filter(word -> (" " + title + " ").contains(" " + word + " "))
                .count();
        return (double) known / words.size() * Math.min(words.size(), 8);
    }

    /** Without "| The Outlet" at the end and without "The Outlet:" or a day at the beginning. */
    private String cut(String title) {
        int colon = title.indexOf(": ");
        String cut = colon > 0 && sites.isPublisher(title.substring(0, colon)) ? title.substring(colon + 2) : title;
        while (true) {
            var breaks = BREAK.matcher(cut).results().toList();
            if (breaks.isEmpty()) {
                return cut;
            }
            var last = breaks.get(breaks.size() - 1);
            var first = breaks.get(0);
            String opening = cut.substring(0, first.start());
            if (last.start() > 0 && last.end() < cut.length() && sites.isName(cut.substring(last.end()))) {
                cut = cut.substring(0, last.start()).strip();
            } else if (first.start() > 0
                    && (sites.isName(opening) || DATE.matcher(opening).matches())) {
                cut = cut.substring(first.end()).strip();
            } else {
                return cut;
            }
        }
    }

    private static String key(String text) {
        var key = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                key.appendCodePoint(c);
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        });
        return key.toString().strip();
    }

    private static String plain(String text) {
        return PieceFinder.spaced(Parser.unescapeEntities(text, false));
    }
}
