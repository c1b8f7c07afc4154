package org.chancery.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.knowledge.Folded;
import org.chancery.knowledge.Table;

/**
 * How well two groups or bodies agree by their words, in thousandths: "40 Sudland miners" and "the miners" can be one, "40 miners" and "52 miners"
 * hardly. Symmetric.
 */
final class GroupMatch {

    private static final int LIKE = 850;
    private static final int OTHER_NUMBER = 300;
    /** Other words, but a number of two digits or more that is the same: "40 miners", "40 of the crew". */
    private static final int SAME_NUMBER = 700;

    private static final Map<String, String> NUMBERS = Table.read("quantities.tsv", "word", "kind", "value").stream()
            .filter(row -> row.text("kind").equals("number"))
            .collect(Collectors.toUnmodifiableMap(row -> row.text("word"), row -> row.text("value")));

    private GroupMatch() {}

    static int share(Side a, Side b) {
        boolean strangers = a.party().country().isPresent()
                && b.party().country().isPresent()
                && !a.party().country().equals(b.party().country());
        var one = Folded.wholeWords(a.party().name());
        var two = Folded.wholeWords(b.party().name());
        if (strangers || one.isEmpty() || two.isEmpty()) {
            return 0;
        }
        var first = numbers(one);
        var second = numbers(two);
        if (!areAlike(one, two)) {
            return first.equals(second) && first.stream().anyMatch(number -> number.length() > 1) ? SAME_NUMBER : 0;
        }
        return first.isEmpty() || second.isEmpty() || first.equals(second) ? LIKE : OTHER_NUMBER;
    }

    /** Whether one has all words of the other but for numbers. */
    static boolean isWording(Side a, Side b) {
        var first = stems(Folded.wholeWords(a.party().name()));
        var second = stems(Folded.wholeWords(b.party().name()));
        return !first.isEmpty() && !second.isEmpty() && (first.containsAll(second) || second.containsAll(first));
    }

    /** The same head, or all words of one in the other. */
    private static boolean areAlike(List<String> one, List<String> two) {
        var first = stems(one);
        var second = stems(two);
        if (first.isEmpty() || second.isEmpty()) {
            return one.equals(two);
        }
        return stem(one.get(one.size() - 1)).equals(stem(two.get(two.size() - 1)))
                || first.containsAll(second)
                || second.containsAll(first);
    }

    private static Set<String> stems(List<String> words) {
        return words.stream()
                .filter(word -> !isNumber(word))
                .map(GroupMatch::stem)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> numbers(List<String> words) {
        return words.stream()
                .filter(GroupMatch::isNumber)
                .map(word -> NUMBERS.getOrDefault(word, word))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean isNumber(String word) {
        return NUMBERS.containsKey(word) || word.chars().allMatch(Character::isDigit);
    }

    static String stem(String word) {
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
