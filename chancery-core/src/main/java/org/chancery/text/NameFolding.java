package org.chancery.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.knowledge.Folded;
import org.chancery.knowledge.NameList;
import org.chancery.knowledge.Spellings;
import org.chancery.knowledge.WordLists;

/**
 * Folds a person's name: case, accents and hyphens; "Modi, Narendra"; honorifics before it and letters behind it; the article of Arabic names; a handle by
 * its words. Immutable and thread-safe.
 */
public final class NameFolding {

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘`ʼ]");
    private static final Pattern HYPHENED = Pattern.compile("(?<!\\p{L})(\\p{L}{2,3})[-‐‑](?=\\p{L})");
    private static final Pattern CAMEL =
            Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|[_\\d]+");
    private static final Pattern INITIALS = Pattern.compile("\\b(\\p{Lu})\\.\\s*(?=\\p{Lu}\\.)");

    private final WordLists<NameList> small = WordLists.read("names.tsv", NameList.class);
    private final Spellings spellings = Spellings.load();

    /** The name as it is compared. */
    public NameForm fold(String name) {
        var plain = written(name);
        var spelled = withoutArticles(plain);
        var words = new ArrayList<>(Folded.wholeWords(spelled));
        var generation = Optional.<String>empty();
        while (words.size() > 1 && small.has(NameList.SUFFIX, last(words))) {
            var suffix = words.remove(words.size() - 1);
            generation = small.has(NameList.GENERATION, suffix) ? Optional.of(suffix) : generation;
        }
        while (words.size() > 1 && small.has(NameList.HONORIFIC, words.get(0)) && !isFathers(words.get(1))) {
            words.remove(0);
        }
        if (words.isEmpty()) {
            words.add(name.toLowerCase(Locale.ROOT));
        }
        var told = List.copyOf(words);
        words.subList(1, words.size()).removeIf(word -> small.has(NameList.PARTICLE, word));
        if (words.size() > 1 && small.has(NameList.LEADING, words.get(0))) {
            words.remove(0);
        }
        return new NameForm(
                words,
                words.stream().map(this::key).toList(),
                key(String.join("", words)),
                (int) told.stream().filter(word -> word.length() > 1).count(),
                (int) words.stream().filter(this::isPreferred).count(),
                words.size() < told.size() || !spelled.equals(plain),
                generation);
    }

    /** As plain words: a handle apart, a surname before a comma moved behind, articles parted from what they stand before. */
    private String written(String name) {
        String plain = name.startsWith("@")
                ? CAMEL.matcher(name.substring(1)).replaceAll(" ")
                : POSSESSIVE.matcher(name).replaceAll("");
        int comma = plain.indexOf(',');
        if (comma > 0 && comma == plain.lastIndexOf(',') && !isSuffix(plain.substring(comma + 1))) {
            plain = plain.substring(comma + 1) + " " + plain.substring(0, comma);
        }
        return APOSTROPHE.matcher(INITIALS.matcher(plain).replaceAll("$1. ")).replaceAll("");
    }

    private String withoutArticles(String plain) {
        return HYPHENED.matcher(plain)
                .replaceAll(match -> small.has(NameList.ARTICLE, match.group(1).toLowerCase(Locale.ROOT))
                        ? ""
                        : Matcher.quoteReplacement(match.group()));
    }

    /** Folded spellings are told from short words that stand as they are: "Rutte" is not "Rota". */
    private String key(String word) {
        var key = spellings.key(word);
        return key.equals(word) || key.startsWith("=") ? key : "~" + key;
    }

    /** Whether a word says whose son it is, so that the one before it is a given name: "Sultan bin". */
    private boolean isFathers(String word) {
        return small.has(NameList.PARTICLE, word);
    }

    private boolean isSuffix(String words) {
        return Folded.wholeWords(words).stream().allMatch(word -> small.has(NameList.SUFFIX, word));
    }

    private boolean isPreferred(String word) {
        var group = spellings.of(word);
        return !group.isEmpty() && group.get(0).equals(word);
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }
}
