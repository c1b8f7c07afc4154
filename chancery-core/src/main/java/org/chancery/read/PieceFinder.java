package org.chancery.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.knowledge.Markup;
import org.chancery.knowledge.Markup.Mark;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Cuts a page into pieces and boxes in one pass over its tree. For one page; not thread-safe. */
final class PieceFinder implements NodeFilter {

    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "embed",
            "button",
            "select",
            "input",
            "textarea",
            "option",
            "canvas",
            "video",
            "audio",
            "map",
            "head",
            "math",
            "datalist",
            "dialog",
            "picture",
            "source",
            "amp-ad",
            "amp-embed",
            "amp-iframe",
            "amp-sidebar",
            "amp-social-share",
            "amp-analytics",
            "optgroup",
            "progress",
            "meter");
    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "ins",
            "kbd",
            "mark",
            "q",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "wbr",
            "label",
            "nobr",
            "center-inline");

    /** What stands for a picture or a film is shorter, in characters. */
    private static final int SHORTEST_TEXT = 400;

    /** Longer ids are made of headlines. */
    private static final int LONGEST_ID = 32;

    private final Markup markup;
    private final Map<String, Set<Mark>> cache = new HashMap<>();
    private final IdentityHashMap<Element, Box> boxes = new IdentityHashMap<>();
    private final List<Box> order = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Box box;
    private int links;
    private int linkedWords;
    private int boldDepth;
    private int boldChars;
    private int breaks;

    PieceFinder(Markup markup) {
        this.markup = markup;
    }

    /** The pieces of a page, in order. */
    List<Piece> find(Element body) {
        body.filter(this);
        flush();
        return pieces;
    }

    /** The boxes of the page, outer before inner. */
    List<Box> boxes() {
        return order;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        Budget.check();
        if (node instanceof TextNode words) {
            append(words.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String tag = element.normalName();
        if (tag.equals("img") || tag.equals("picture") || tag.equals("amp-img")) {
            for (Box at = box; at != null; at = at.parent) {
                at.images++;
            }
        }
        if (SILENT.contains(tag) && !isText(element)
                || isHidden(element)
                || isConsent(element)
                || tag.equals("span") && marks(element).contains(Mark.NEVER)) {
            if (INLINE.contains(tag)) {
                append(" ");
            }
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("br")) {
            line();
        } else if (INLINE.contains(tag)) {
            links += isLink(tag, element) ? 1 : 0;
            boldDepth += tag.equals("b") || tag.equals("strong") ? 1 : 0;
        } else {
            flush();
            box = new Box(element, box, marks(element));
            boxes.put(element, box);
            order.add(box);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String tag = element.normalName();
            if (INLINE.contains(tag)) {
                links -= isLink(tag, element) ? 1 : 0;
                boldDepth -= tag.equals("b") || tag.equals("strong") ? 1 : 0;
            } else if (box != null && box.element == element) {
                flush();
                box = box.parent;
            }
        }
        return FilterResult.CONTINUE;
    }

    /** Where a script is to put the text of an article together, what stands for those without scripts is the text. */
    private boolean isText(Element element) {
        var around = element.parent();
        return element.normalName().equals("noscript")
                && around != null
                && marks(around).contains(Mark.BODY)
                && element.text().length() > SHORTEST_TEXT
                && around.text().length() - element.text().length() < SHORTEST_TEXT;
    }

    /** Anchors within the page lead nowhere else. */
    private static boolean isLink(String tag, Element element) {
        return tag.equals("a")
                && element.hasAttr("href")
                && !element.attr("href").startsWith("#");
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden")) {
            // React sends late parts of a page hidden, under such ids, for a script to move
            return !element.attr("hidden").equals("until-found")
                    && !element.id().matches("S:[0-9a-f]+");
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && style.replace(" ", "").toLowerCase(java.util.Locale.ROOT).contains("display:none");
    }

    /** A window over the page that asks for consent; not the page itself, which is often named after the state of that window. */
    private boolean isConsent(Element element) {
        return marks(element).contains(Mark.CONSENT)
                && !element.normalName().equals("body")
                && element.selectFirst("article, main, h1") == null;
    }

    private Set<Mark> marks(Element element) {
        if (element.attributesSize() == 0) {
            return Set.of();
        }
        String id = element.id();
        String names = element.className() + " " + (id.length() > LONGEST_ID ? "" : id) + " " + element.attr("itemprop")
                + " " + element.attr("role") + " " + element.attr("data-component") + " " + element.attr("data-testid");
        return names.isBlank() ? Set.of() : cache.computeIfAbsent(names, markup::of);
    }

    private void append(String words) {
        boolean blank = words.isBlank();
        if (!blank) {
            breaks = 0;
        }
        if (!blank && links > 0) {
            linkedWords += Lines.words(words);
        }
        if (!blank && boldDepth > 0) {
            boldChars += words.strip().length();
        }
        text.append(words);
    }

    /** Two line breaks in a row end a paragraph. */
    private void line() {
        breaks++;
        if (breaks >= 2) {
            flush();
        } else {
            text.append(' ');
        }
    }

    private void flush() {
        breaks = 0;
        if (!text.isEmpty()) {
            String plain = spaced(text);
            text.setLength(0);
            if (!plain.isEmpty() && box != null) {
                pieces.add(new Piece(
                        box, shape(), plain, Lines.words(plain), linkedWords, boldChars * 10L >= plain.length() * 9L));
            }
        }
        linkedWords = 0;
        boldChars = 0;
    }

    private Piece.Shape shape() {
        for (Box at = box; at != null && at.depth > box.depth - 8; at = at.parent) {
            switch (at.element.normalName()) {
                case "h1", "h2", "h3", "h4", "h5", "h6":
                    return Piece.Shape.HEADING;
                case "figcaption", "caption":
                    return Piece.Shape.CAPTION;
                case "figure":
                    return at.element.selectFirst("blockquote, pre, table") == null
                            ? Piece.Shape.CAPTION
                            : Piece.Shape.QUOTE;
                case "li", "dd", "dt":
                    return Piece.Shape.ITEM;
                case "blockquote":
                    return at.has(Mark.POST) ? Piece.Shape.POST : Piece.Shape.QUOTE;
                case "td", "th":
                    return box.element.normalName().equals("p") ? Piece.Shape.PARAGRAPH : Piece.Shape.CELL;
                default:
                    break;
            }
            if (at.has(Mark.POST)) {
                return Piece.Shape.POST;
            }
        }
        return box.element.normalName().equals("p") ? Piece.Shape.PARAGRAPH : Piece.Shape.PLAIN;
    }

    /** One space for every run of white space, none at the ends; no invisible characters. */
    static String spaced(CharSequence text) {
        var spaced = new StringBuilder(text.length());
        boolean space = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c > ' ' && c < '\u00a0') {
                if (space && !spaced.isEmpty()) {
                    spaced.append(' ');
                }
                space = false;
                spaced.append(c);
            } else if (c <= ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009' || c == '\u3000' || c == '\u2028') {
                space = true;
            } else if (c != '\u200b' && c != '\ufeff' && c != '\u00ad' && c != '\u2060') {
                if (space && !spaced.isEmpty()) {
                    spaced.append(' ');
                }
                space = false;
                spaced.append(c);
            }
        }
        return spaced.toString();
    }
}
