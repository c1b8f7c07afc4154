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
        boolean inName = sentence.isProperName(at - 1);
        for (int jump = 3; jump < FARTHEST; jump++) {
            if (sentence.text(at + jump).equals(word)) {
                found.add(
                        inName
                                ? sentence.text(at + jump - 1).equals(sentence.text(at - 1))
                                        ? "XY-NEXT-OCCURRENCE-XY"
                                        : "XY-NEXT-OCCURRENCE-Y"
                                : sentence.isProperName(at + jump - 1)
                                        ? "X-NEXT-OCCURRENCE-YX"
                                        : sentence.isProperName(at + jump + 1)
                                                ? "X-NEXT-OCCURRENCE-XY"
                                                : "X-NEXT-OCCURRENCE-X");
            }
            if (sentence.text(at - jump).equals(word)) {
                found.add(
                        inName
                                ? sentence.text(at - jump - 1).equals(sentence.text(at - 1))
                                        ? "XY-PREV-OCCURRENCE-XY"
                                        : "XY-PREV-OCCURRENCE-Y"
                                : sentence.isProperName(at - jump + 1)
                                        ? "X-PREV-OCCURRENCE-YX"
                                        : sentence.isProperName(at - jump - 1)
                                                ? "X-PREV-OCCURRENCE-XY"
                                                : "X-PREV-OCCURRENCE-X");
            }
        }
        return found;
    }
}
