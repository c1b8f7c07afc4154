package org.chancery.annotate.models;

import java.util.function.IntPredicate;

/** What the models ask of a word's letters; by UTF-16 units, as CoreNLP asks. */
final class Letters {

    private Letters() {}

    /** "Oslo": a capital, none behind it, two letters at least. */
    static boolean isNameCase(String word) {
        return word.length() > 1
                && (Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0)))
                && word.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    static boolean has(String word, IntPredicate sort) {
        return word.chars().anyMatch(sort);
    }

    static boolean isCapitals(String word) {
        return word.chars().allMatch(Character::isUpperCase);
    }

    static boolean startsWithCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
}
