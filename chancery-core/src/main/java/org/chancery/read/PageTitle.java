package org.chancery.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.knowledge.PageFields.Field;
import org.jsoup.nodes.Document;

/** The title of a page's article, without the name of the outlet. */
final class PageTitle {

    private static final Pattern SUFFIX = Pattern.compile("\\s+[|–—»·•:-]+\\s+|\\s*[|»]\\s*");

    private PageTitle() {}

    /** The title that most of the page's places agree on. */
    static Optional<String> of(Document page, PageFacts facts, Optional<String> publisher) {
        var candidates = new ArrayList<String>();
        facts.linked("headline").map(PageTitle::plain).ifPresent(candidates::add);
        facts.meta(Field.TITLE).forEach(fact -> candidates.add(plain(fact.value())));
        var headings = page.select("h1").stream()
                .map(h -> plain(h.text()))
                .filter(t -> !t.isEmpty())
                .toList();
        String title = plain(page.title());
        var head = headings.stream().filter(h -> isAgreed(h, candidates, title)).findFirst();
        if (head.isPresent()) {
            return head;
        }
        return candidates.stream()
                .filter(t -> !t.isEmpty())
                .map(t -> cut(t, publisher))
                .findFirst()
                .or(() -> headings.stream().findFirst())
                .or(() -> Optional.of(cut(title, publisher)).filter(t -> !t.isEmpty()));
    }

    private static boolean isAgreed(String heading, List<String> candidates, String title) {
        String h = key(heading);
        return h.length() > 5
                && (candidates.stream().map(PageTitle::key).anyMatch(c -> c.startsWith(h) || c.endsWith(h))
                        || key(title).startsWith(h));
    }

    /** Without "| The Outlet" at the end. */
    private static String cut(String title, Optional<String> publisher) {
        var parts = SUFFIX.matcher(title);
        int last = -1;
        while (parts.find()) {
            last = parts.start();
        }
        if (last <= 0) {
            return title;
        }
        String tail = title.substring(last).replaceFirst("^[\\s|–—»·•:-]+", "");
        boolean named = publisher
                .filter(name -> key(tail).contains(key(name)) || key(name).contains(key(tail)))
                .isPresent();
        return named ? title.substring(0, last).strip() : title;
    }

    private static String key(String text) {
        return text.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static String plain(String text) {
        return PieceFinder.spaced(org.jsoup.parser.Parser.unescapeEntities(text, false));
    }
}
