package org.chancery.resolve;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names compared: without accents, case or marks. {@code Çavuşoğlu} and {@code CAVUSOGLU} are alike. */
final class Folded {

    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");

    // rules, not state: a transliterator's own instance may be shared once it is made
    private static final String RULES = "Any-Latin; Latin-ASCII; Lower()";

    private Folded() {}

    /** A name in lower-case ASCII letters, words parted by one space. */
    static String name(String text) {
        boolean plain = text.chars().allMatch(c -> c < 128);
        String ascii = plain ? text : Transliterator.getInstance(RULES).transliterate(text);
        return APART.matcher(ascii.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    static List<String> words(String text) {
        return Stream.of(name(text).split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
