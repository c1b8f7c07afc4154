package org.chancery.read;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.knowledge.Markup;
import org.chancery.knowledge.Markup.Mark;
import org.chancery.knowledge.PageFields.Field;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The title of a page's article, without the name of the outlet and without the kicker over it. For one page; immutable. */
final class PageTitle {

    private static final Pattern BREAK = Pattern.compile("\\s+[|–—»«·•:~-]+\\s+|\\s*[|»]\\s*");
    private static final int SHORTEST = 6;

    private final Document page;
    private final PageFacts facts;
    private final Markup markup;
    private final List<String> sites = new ArrayList<>();

    private PageTitle(Document page, PageFacts facts, Markup markup, Optional<String> publisher, Optional<String> url) {
        this.page = page;
        this.facts = facts;
        this.markup = markup;
        publisher.map(PageTitle::letters).filter(name -> name.length() > 1).ifPresent(sites::add);
        url.ifPresent(this::addHost);
    }

    private void addHost(String url) {
        try {
            Optional.ofNullable(URI.create(url).getHost()).ifPresent(host -> {
                sites.add(letters(host));
                for (String label : host.split("\\.")) {
                    if (label.length() > 3) {
                        sites.add(letters(label));
                    }
                }
            });
        } catch (IllegalArgumentException ignored) {
            // an address that cannot be read names no site
        }
    }

    /** The title: what the page's data calls the headline, unless its heading and its preview agree on other words. */
    static Optional<String> of(
            Document page, PageFacts facts, Markup markup, Optional<String> publisher, Optional<String> url) {
        return new PageTitle(page, facts, markup, publisher, url).find();
    }

    private Optional<String> find() {
        var linked = facts.linked("headline").map(this::cut).filter(t -> !t.isEmpty());
        var stated = facts.meta(Field.TITLE).stream()
                .map(fact -> cut(plain(fact.value())))
                .filter(t -> !t.isEmpty() && !isSite(t))
                .findFirst();
        var heading = heading(linked.or(() -> stated));
        if (linked.isPresent()) {
            boolean agreed = heading.isPresent()
                    && stated.filter(t -> key(t).equals(key(heading.get()))).isPresent();
            return agreed ? heading : linked;
        }
        if (heading.isPresent() && stated.isPresent()) {
            boolean kicked = key(heading.get()).endsWith(" " + key(stated.get()));
            return kicked ? stated : heading;
        }
        return heading.or(() -> stated)
                .or(() -> Optional.of(cut(plain(page.title()))).filter(t -> !t.isEmpty()));
    }

    /** The heading of first rank that says most of what the page's title says. */
    private Optional<String> heading(Optional<String> other) {
        String title = key(plain(page.title()) + " " + other.orElse(""));
        Optional<String> best = Optional.empty();
        double most = 0;
        var headings = page.select("h1");
        for (var element : headings) {
            String text = cut(plain(text(element)));
            if (text.length() < SHORTEST || isSite(text)) {
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

    private String text(Element heading) {
        var copy = heading.clone();
        for (var child : copy.select("*")) {
            boolean kicker = child != copy
                    && (markup.of(child.className()).contains(Mark.KICKER)
                            || markup.of(child.className()).contains(Mark.NEVER));
            if (kicker && child.hasParent() && !child.text().equals(copy.text())) {
                child.remove();
            }
        }
        return copy.text();
    }

    /** The share of words that the page's title has too. */
    private static double shared(String heading, String title) {
        var words = List.of(heading.split(" "));
        long known = words.stream()
                .filter(word -> (" " + title + " ").contains(" " + word + " "))
                .count();
        return (double) known / words.size() * Math.min(words.size(), 8);
    }

    /** Without "| The Outlet" at the end and without "The Outlet:" at the beginning. */
    private String cut(String title) {
        String cut = title;
        while (true) {
            var breaks = BREAK.matcher(cut).results().toList();
            if (breaks.isEmpty()) {
                return cut;
            }
            var last = breaks.get(breaks.size() - 1);
            var first = breaks.get(0);
            if (last.start() > 0 && isSite(cut.substring(last.end()))) {
                cut = cut.substring(0, last.start()).strip();
            } else if (first.start() > 0 && isSite(cut.substring(0, first.start()))) {
                cut = cut.substring(first.end()).strip();
            } else {
                return cut;
            }
        }
    }

    private boolean isSite(String part) {
        String name = letters(part);
        return name.isEmpty()
                || sites.stream()
                        .anyMatch(site -> site.equals(name)
                                || name.length() > 2 && site.length() < name.length() + 8 && site.contains(name)
                                || site.length() > 3 && name.length() < site.length() + 12 && name.contains(site));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static String plain(String text) {
        return PieceFinder.spaced(Parser.unescapeEntities(text, false));
    }
}
