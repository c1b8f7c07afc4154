package org.chancery.score;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Finds coded articles by what rows call them: id, address, headline. What could be two articles is none. Immutable once made.
 */
public final class ArticleNames {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SCHEME = Pattern.compile("^https?://(?:www\\.)?");
    private static final Pattern END = Pattern.compile("/?(?:#.*)?$");

    private final Map<String, Set<GoldArticle>> named = new HashMap<>();
    private final Map<String, Set<GoldArticle>> headlined = new HashMap<>();
    private final NameWords names = new NameWords();

    /** @param number what a format that has numbers for ids makes of one */
    public ArticleNames(Collection<GoldArticle> articles, UnaryOperator<String> number) {
        for (var article : articles) {
            add(named, article.id(), article);
            add(named, number.apply(article.id()), article);
            article.url().ifPresent(url -> add(named, address(url), article));
            article.title().ifPresent(title -> add(headlined, headline(title), article));
        }
    }

    private static void add(Map<String, Set<GoldArticle>> map, String key, GoldArticle article) {
        if (!key.isBlank()) {
            map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(article);
        }
    }

    /**
     * The one article that all of these values name which name any; none where they name several.
     *
     * @param publisher where it is known, an article of this headline by another is not meant
     */
    public Optional<GoldArticle> of(List<String> values, Optional<String> publisher) {
        var found = new LinkedHashSet<GoldArticle>();
        for (var value : values) {
            found.addAll(named.getOrDefault(value.strip(), Set.of()));
            found.addAll(named.getOrDefault(address(value), Set.of()));
            headlined.getOrDefault(headline(value), Set.of()).stream()
                    .filter(article -> isBy(article, publisher))
                    .forEach(found::add);
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private boolean isBy(GoldArticle article, Optional<String> publisher) {
        return publisher
                .flatMap(one ->
                        article.publisher().map(other -> one.equalsIgnoreCase(other) || names.shareRare(one, other)))
                .orElse(true);
    }

    private static String address(String text) {
        return END.matcher(SCHEME.matcher(text.strip()).replaceFirst("")).replaceFirst("");
    }

    private static String headline(String text) {
        return SPACE.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
