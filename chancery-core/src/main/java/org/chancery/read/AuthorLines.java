package org.chancery.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.knowledge.Markup;
import org.chancery.knowledge.Markup.Mark;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * The places of a page whose names call them an author line: elements of class "byline" or "author", links to writers' pages,
 * microformats and microdata; not those of comments, side bars or teasers, nor what is hidden. Immutable.
 */
final class AuthorLines {

    /**
     * One author line, or several that stand beside each other.
     *
     * @param lines its text, one line for each block in it
     * @param names what the markup says is a name and nothing else: links to writers, {@code .fn}; may be empty
     */
    record Group(List<String> lines, List<String> names) {}

    private static final Set<String> ASIDE = Set.of("aside", "nav", "form");
    private static final Set<String> SILENT = Set.of(
            "script", "style", "template", "noscript", "svg", "figure", "iframe", "button", "time", "select", "dialog");
    private static final String MARKED =
            ".post-author .fn, .vcard.author .fn, .author .fn, [itemprop=author] [itemprop=name], [itemprop=author], a[rel=author]";
    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none");
    private static final int MOST_WORDS_OF_NAME = 4;
    private static final String NAMES = "[itemprop=name], .fn";
    private static final int MOST_WORDS = 24;
    private static final int MOST_ELEMENTS = 60;
    private static final int LONGEST_ID = 32;

    private final Markup markup;

    AuthorLines(Markup markup) {
        this.markup = markup;
    }

    /**
     * The author lines, in the order of the page.
     *
     * @param article an element of the article: what holds it is no side bar, whatever its names
     */
    List<Group> of(Element body, Element article) {
        return of(body, article, false);
    }

    /** The author lines, also those in furniture that is no side bar, menu, form or comment, as in an article's foot. */
    List<Group> everywhere(Element body, Element article) {
        return of(body, article, true);
    }

    private List<Group> of(Element body, Element article, boolean everywhere) {
        var found = new ArrayList<Element>();
        var around = new ArrayList<Element>(article.parents());
        around.add(article);
        body.filter((NodeFilter) (node, depth) -> {
            if (!(node instanceof Element element) || element == body) {
                return FilterResult.CONTINUE;
            }
            boolean silent = SILENT.contains(element.normalName()) && !around.contains(element);
            if (silent || found.size() >= MOST_ELEMENTS) {
                return FilterResult.SKIP_ENTIRELY;
            }
            boolean author = element.attributesSize() > 0 && isAuthor(element);
            if (!around.contains(element) && isElsewhere(element, author, everywhere)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            String text = author ? element.text() : "";
            boolean line = !text.isBlank() && Lines.words(text) <= MOST_WORDS;
            if (line) {
                found.add(element);
            }
            return line ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
        });
        return groups(found);
    }

    /**
     * The writers whom microformats, microdata or links name where an article's own foot or side tells of it; not those of comments,
     * menus or forms.
     */
    List<String> marked(Element body) {
        return body.select(MARKED).stream()
                .filter(element -> element.parents().stream().noneMatch(AuthorLines::isOthers))
                .map(Element::text)
                .filter(text -> !text.isBlank() && Lines.words(text) <= MOST_WORDS_OF_NAME)
                .distinct()
                .toList();
    }

    private static boolean isOthers(Element element) {
        return ASIDE.contains(element.normalName()) || isComment(element.className() + " " + element.id());
    }

    private List<Group> groups(List<Element> found) {
        var groups = new ArrayList<Group>();
        Element last = null;
        for (var element : found) {
            if (last == null || !isBeside(element, last)) {
                groups.add(new Group(new ArrayList<>(), new ArrayList<>()));
            }
            var group = groups.get(groups.size() - 1);
            group.lines().addAll(lines(element));
            group.names().addAll(names(element));
            last = element;
        }
        return groups;
    }

    /** Several authors stand in several elements of one kind, one or two levels apart. */
    private static boolean isBeside(Element element, Element last) {
        if (element.parent() == last.parent()) {
            return true;
        }
        var above = last.parent() == null ? null : last.parent().parent();
        return above != null
                && element.parents().contains(above)
                && element.className().equals(last.className())
                && Lines.words(above.text()) <= 2 * MOST_WORDS;
    }

    private boolean isAuthor(Element element) {
        String id = element.id().length() < LONGEST_ID ? element.id() : "";
        return (" " + element.attr("rel") + " ").contains(" author ")
                || element.attr("itemprop").equals("author")
                || markup.of(element.className() + " " + id).contains(Mark.BYLINE)
                || element.normalName().equals("a") && isWriters(element.attr("href"));
    }

    /** Whether an address is that of a writer's page: /authors/ann-lee. */
    private boolean isWriters(String href) {
        String path = href.replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*$", "");
        int last = path.replaceFirst("/$", "").lastIndexOf('/');
        return last > 0 && markup.of(path.substring(0, last).replace('/', ' ')).contains(Mark.BYLINE);
    }

    private boolean isElsewhere(Element element, boolean author, boolean everywhere) {
        if (ASIDE.contains(element.normalName())) {
            return true;
        }
        if (element.attributesSize() == 0) {
            return false;
        }
        // an author line that a script shows is better than none
        if (!(author && everywhere) && HIDDEN.matcher(element.attr("style")).find()) {
            return true;
        }
        String names = element.className() + " " + element.id();
        var marks = markup.of(names);
        return isComment(names) || marks.contains(Mark.NEVER) || marks.contains(Mark.DROP) && !author && !everywhere;
    }

    private static boolean isComment(String names) {
        for (String name : names.split("\\s+")) {
            if (name.regionMatches(true, 0, "comment", 0, 7) && !name.equalsIgnoreCase("comments-open")) {
                return true;
            }
        }
        return false;
    }

    private List<String> names(Element element) {
        var links = element.select("a[href]").stream()
                .filter(this::isAuthor)
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .toList();
        return links.isEmpty()
                ? element.select(NAMES).stream().map(Element::text).toList()
                : links;
    }

    /** Its text, a line for each block. */
    private static List<String> lines(Element element) {
        var text = new StringBuilder();
        element.traverse((node, depth) -> {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText().replace('\n', ' '));
            } else if (node instanceof Element inner
                    && (inner.isBlock() || inner.normalName().equals("br"))) {
                text.append('\n');
            } else {
                text.append(' ');
            }
        });
        return text.toString()
                .lines()
                .map(PieceFinder::spaced)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
