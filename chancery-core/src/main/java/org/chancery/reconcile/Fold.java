package org.chancery.reconcile;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.knowledge.Folded;

/** Names made comparable: small letters, no marks, no punctuation. */
final class Fold {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Fold() {}

    /** {@code Mevlüt Çavuşoğlu} as {@code mevlut cavusoglu}; words are separated by one blank. */
    static String of(String text) {
        String small = Folded.word(text.replace('-', ' ').replace('‐', ' ').replace('‑', ' '));
        return OTHER.matcher(small.replace("'", "")).replaceAll(" ").strip();
    }

    /** The words of a name; parts joined by a hyphen stay one word: {@code chung, euiyong}. */
    static List<String> words(String text) {
        return Stream.of(of(text.replace("-", "").replace("‐", "").replace("‑", ""))
                        .split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** A name as part of an id: {@code antony-blinken}. */
    static String slug(String text) {
        return of(text).replace(' ', '-');
    }
}
