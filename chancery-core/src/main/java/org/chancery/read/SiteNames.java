package org.chancery.read;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What a page's site calls itself: its publisher, the labels of its host, the heading that leads to its front page. Immutable. */
final class SiteNames {

    private static final Pattern BREAK = Pattern.compile("\\s+[|–—»«·:~-]+\\s+|\\s*[|]\\s*");
    private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\d-]+\\.[a-z]{2,4}");
    private static final String ARTICLE = "^(?:the|der|die|das|le|la|el)(?=...)";

    private static final int SHORTEST = 8;
    private static final int MOST_MORE = 12;

    private final List<String> names = new ArrayList<>();
    private final List<String> hosts = new ArrayList<>();
    private final List<String> titled = new ArrayList<>();
    private final Optional<String> publisher;
    private final Optional<String> url;

    SiteNames(Optional<String> publisher, Optional<String> url, PageElements page) {
        this.publisher = publisher;
        this.url = url;
        publisher.map(SiteNames::letters).filter(name -> name.length() > 1).ifPresent(names::add);
        url.ifPresent(this::addHost);
        var parts = BREAK.split(page.title());
        if (parts.length > 1) {
            Stream.of(parts).map(SiteNames::letters).forEach(titled::add);
        }
        for (var heading : page.of(PageElements.Kind.HEADING)) {
            String name = letters(heading.text());
            if (name.length() > 3 && isHome(heading)) {
                names.add(name);
            }
        }
    }

    private void addHost(String url) {
        try {
            Optional.ofNullable(URI.create(url).getHost()).ifPresent(host -> {
                names.add(letters(host));
                hosts.add(letters(host));
                hosts.add(letters(host.replaceFirst("^www\\.", "")));
                for (String label : host.split("\\.")) {
                    hosts.add(letters(label));
                    if (label.length() > 3) {
                        names.add(letters(label));
                    }
                }
            });
        } catch (IllegalArgumentException ignored) {
            // an address that cannot be read names no site
        }
    }

    /** Whether a heading is, or stands in, a link to the front page: the site's name and not a title. */
    boolean isHome(Element heading) {
        var around = heading.closest("a[href]");
        var link = around != null ? around : heading.selectFirst("a[href]");
        if (link == null || !link.text().equals(heading.text()) && around == null) {
            return false;
        }
        String target = link.attr("href").strip();
        String path = target.replaceFirst("^https?://[^/?#]*", "");
        boolean root = path.isEmpty() || path.equals("/") || path.matches("/?(?:index|home)\\.\\w{3,5}");
        boolean above = target.length() > 8
                && url.filter(page -> page.length() > target.length() + 3 && page.startsWith(target))
                        .isPresent();
        return !target.startsWith("#") && (root || above) || link.attr("rel").contains("home");
    }

    /** Whether words are one of the names, or so near to one that they can be nothing else. */
    boolean isName(String words) {
        String name = letters(words);
        return name.isEmpty()
                || names.stream()
                        .anyMatch(site -> site.equals(name)
                                || name.length() > 2 && site.length() < name.length() + 8 && site.contains(name)
                                || site.length() > 3 && name.length() < site.length() + 12 && name.contains(site));
    }

    /** Whether words name the publisher, but for an article before or an ending such as "online" after it, or are a label of the host. */
    boolean isPublisher(String words) {
        String name = letters(words).replaceFirst(ARTICLE, "");
        boolean told = publisher
                .map(site -> letters(site).replaceFirst(ARTICLE, ""))
                .filter(site -> site.length() > 1 && name.startsWith(site) && name.length() <= site.length() + 7)
                .isPresent();
        boolean single = !words.strip()
                .replaceFirst("(?i)^(?:the|der|die|das|le|la|el)\\s+", "")
                .contains(" ");
        return told || single && hosts.stream().anyMatch(host -> host.equals(name));
    }

    /**
     * Whether an author that the page's data gives for all its pages is the site: its name, its address, a part of the page's title or the
     * beginning of one: "Tide Weekly" in "Talks on fish | Tide Weekly Oslo".
     */
    boolean isSite(String author) {
        String words = author.replaceFirst("\\s*\\(.*\\)$", "").strip();
        return isPublisher(words)
                || titled.stream().anyMatch(part -> isBeginning(letters(words), part))
                || DOMAIN.matcher(words).matches();
    }

    private static boolean isBeginning(String name, String part) {
        return part.equals(name)
                || name.length() >= SHORTEST && part.startsWith(name) && part.length() <= name.length() + MOST_MORE;
    }

    static String letters(String text) {
        var letters = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
