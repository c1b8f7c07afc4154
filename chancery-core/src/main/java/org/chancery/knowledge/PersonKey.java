package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A person's name as a key that spellings of one name share: "Zelensky", "Zelenskyy" and "Zelenskiy"; "Mohammed" and "Muhammad";
 * "Eui-yong Chung" and "Chung Eui Yong". The key of a word folds accents and case, doubled letters, and what transliterations
 * disagree on (a/e, o/u, i/y/j, k/q/kh, w/v, c/k). Rules of thumb for names from Arabic, Cyrillic, Persian, Korean and Chinese; a key
 * alone is no proof that two people are one.
 */
final class PersonKey {

    private static final Pattern DOUBLE = Pattern.compile("(.)\\1+");

    private final WordLists<NameList> small = WordLists.read("names.tsv", NameList.class);

    /** The keys of a name's words in order, honorifics left out. */
    List<String> words(String name) {
        var found = new ArrayList<String>();
        for (var word : Folded.words(name.replaceFirst("['’]s?$", ""))) {
            String letters = word.replaceAll("[^\\p{L}]", "");
            if (!letters.isEmpty() && !small.has(NameList.TITLE, letters)) {
                found.add(word(letters));
            }
        }
        return found;
    }

    /** The key of a word. */
    static String word(String folded) {
        String word = folded.replace("iy", "i")
                .replace("yy", "i")
                .replace("kh", "k")
                .replace("gh", "g")
                .replace("dh", "d")
                .replace("ou", "u")
                .replace("oo", "u")
                .replace("ee", "i")
                .replace("dj", "j")
                .replace("ph", "f")
                .replace("sch", "sh")
                .replace("tsch", "ch")
                .replace("ck", "k")
                .replace('q', 'k')
                .replace('e', 'a')
                .replace('u', 'o')
                .replace('y', 'i')
                .replace('j', 'i')
                .replace('w', 'v');
        return DOUBLE.matcher(word).replaceAll("$1");
    }

    /** One key for the whole name, however it is split: words joined, particles left out. */
    String joined(List<String> words) {
        var kept = new StringBuilder();
        words.stream().filter(word -> !small.has(NameList.PARTICLE, word)).forEach(kept::append);
        return kept.toString();
    }

    /**
     * Whether a name can be a form of another, both of at least two words: the same words in any order, or all the words of one,
     * in order, within the other, with the last in common, or its first three or more; initials stand for names.
     */
    boolean alike(List<String> one, List<String> other) {
        if (one.size() < 2 || other.size() < 2) {
            return false;
        }
        if (joined(one).equals(joined(other)) || rotations(one).contains(joined(other))) {
            return true;
        }
        var shorter = one.size() <= other.size() ? one : other;
        var longer = shorter == one ? other : one;
        boolean edge = last(shorter).equals(last(longer))
                || shorter.size() > 2 && longer.subList(0, shorter.size()).equals(shorter);
        return edge && within(shorter, longer);
    }

    /** The name with its last word first, and with its first word last. */
    List<String> rotations(List<String> words) {
        int n = words.size();
        var lastFirst = new ArrayList<>(words.subList(n - 1, n));
        lastFirst.addAll(words.subList(0, n - 1));
        var firstLast = new ArrayList<>(words.subList(1, n));
        firstLast.add(words.get(0));
        return List.of(joined(lastFirst), joined(firstLast));
    }

    static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    private static boolean within(List<String> shorter, List<String> longer) {
        int at = 0;
        for (var word : longer) {
            if (at < shorter.size() && same(word, shorter.get(at))) {
                at++;
            }
        }
        return at == shorter.size();
    }

    private static boolean same(String one, String other) {
        return one.equals(other)
                || one.length() == 1 && other.startsWith(one)
                || other.length() == 1 && one.startsWith(other);
    }
}
