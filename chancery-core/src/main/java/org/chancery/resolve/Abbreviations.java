package org.chancery.resolve;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.Annotation;
import org.chancery.model.Sentence;
import org.chancery.model.Span;

/** Letters that a report itself puts in brackets behind the name that they stand for: "the National Media Council (NMC)". */
final class Abbreviations {

    private final Map<String, Span> names = new HashMap<>();

    Abbreviations(Annotation annotation) {
        annotation.sentences().forEach(this::read);
    }

    /** The name in full of which letters are short; empty where the report does not say so. */
    Optional<Span> of(String letters) {
        return Optional.ofNullable(names.get(letters));
    }

    private void read(Sentence sentence) {
        for (int i = 1; i + 2 < sentence.tokens().size(); i++) {
            String letters = sentence.tokens().get(i + 1).text();
            boolean bracketed = sentence.tokens().get(i).tag().equals("-LRB-")
                    && sentence.tokens().get(i + 2).tag().equals("-RRB-")
                    && letters.matches("\\p{Lu}{3,8}");
            int first = bracketed ? first(sentence, i, letters) : -1;
            if (first >= 0) {
                names.putIfAbsent(letters, sentence.span(first, i - 1));
            }
        }
    }

    /** The first of the capitalised words before a bracket whose initials are these letters; -1 where they are not. */
    private static int first(Sentence sentence, int bracket, String letters) {
        int left = letters.length();
        for (int i = bracket - 1; i >= 0; i--) {
            String word = sentence.tokens().get(i).text();
            if (Character.isUpperCase(word.charAt(0))) {
                left--;
                if (left < 0 || word.toUpperCase(Locale.ROOT).charAt(0) != letters.charAt(left)) {
                    return -1;
                }
                if (left == 0) {
                    return i;
                }
            } else if (!sentence.tokens().get(i).tag().matches("IN|CC|DT|TO")) {
                return -1;
            }
        }
        return -1;
    }
}
