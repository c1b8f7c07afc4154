package org.chancery.reconcile;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.knowledge.Folded;

/** Whether two names of a summit, session or conference mean one. */
final class Occasions {

    private static final Set<String> SMALL = Set.of(
            "the", "of", "a", "an", "in", "on", "at", "and", "for", "annual", "meeting", "meetings", "sidelines");

    private Occasions() {}

    static boolean same(String a, String b) {
        var one = words(a);
        var two = words(b);
        if (one.isEmpty() || two.isEmpty()) {
            return Folded.name(a).equals(Folded.name(b));
        }
        return one.containsAll(two) || two.containsAll(one) || isAcronym(a, two) || isAcronym(b, one);
    }

    private static Set<String> words(String text) {
        return Folded.wholeWords(text).stream()
                .filter(word -> !SMALL.contains(word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether one is made of the first letters of the other: UNGA, United Nations General Assembly. */
    private static boolean isAcronym(String text, Set<String> words) {
        String initials = words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return Folded.wholeWords(text).stream().anyMatch(word -> word.length() > 2 && initials.contains(word));
    }
}
