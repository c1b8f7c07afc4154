package org.chancery.reconcile;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names made comparable: small letters, no marks, no punctuation. */
final class Fold {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Fold() {}

    /** {@code Mevlüt Çavuşoğlu} as {@code mevlut cavusoglu}; words are separated by one blank. */
    static String of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String small = APOSTROPHES
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace('ı', 'i')
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace("ß", "ss")
                .replace("æ", "ae");
        return OTHER.matcher(small).replaceAll(" ").strip();
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
