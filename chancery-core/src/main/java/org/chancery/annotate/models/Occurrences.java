package org.chancery.annotate.models;

import java.util.Set;
import java.util.TreeSet;

/**
 * Whether a capitalised word before words in small letters stands elsewhere in the sentence, and beside whom: CoreNLP's "occurrence
 * patterns". A person named in full is named by the surname later.
 */
final class Occurrences {

    private static final int FARTHEST = 150;

    private static final Set<String> NONE = Set.of("NO-OCCURRENCE-PATTERN");

    private Occurrences() {}

    /** The names of the patterns at a word, in order. */
    static Set<String> at(NameSentence sentence, int at) {
        String word = sentence.text(at);
        String next = sentence.text(at + 1);
        if (!Letters.isNameCase(word)
                || !sentence.has(at - 1)
                || next.isEmpty()
                || Letters.has(next, Character::isUpperCase)
                || !Letters.has(next, Character::isLetter)
                || !Letters.has(sentence.text(at - 1), Character::isLetter)) {
            return NONE;
        }
        var found = new TreeSet<String>();
        for (int jump = 3; jump < FARTHEST; jump++) {
            if (sentence.text(at + jump).equals(word)) {
                found.add(pattern(sentence, at, at + jump, 1));
            }
            if (sentence.text(at - jump).equals(word)) {
                found.add(pattern(sentence, at, at - jump, -1));
            }
        }
        return found;
    }

    /**
     * The pattern of a word and another occurrence of it: X and Y are words of a name.
     *
     * @param way 1 for an occurrence behind, -1 for one before
     */
    private static String pattern(NameSentence sentence, int at, int other, int way) {
        String where = way > 0 ? "NEXT" : "PREV";
        if (sentence.isProperName(at - 1)) {
            boolean same = sentence.text(other - 1).equals(sentence.text(at - 1));
            return "XY-" + where + "-OCCURRENCE-" + (same ? "XY" : "Y");
        }
        if (sentence.isProperName(other - way)) {
            return "X-" + where + "-OCCURRENCE-YX";
        }
        return "X-" + where + "-OCCURRENCE-X" + (sentence.isProperName(other + way) ? "Y" : "");
    }
}
