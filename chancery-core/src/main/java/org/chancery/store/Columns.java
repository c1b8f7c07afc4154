package org.chancery.store;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.knowledge.Folded;

/** Values as columns hold them. */
public final class Columns {

    private Columns() {}

    /** Several values in one column, separated by {@code "; "}; null for none. */
    static String join(List<String> values) {
        return values.isEmpty() ? null : String.join("; ", values);
    }

    /** The words of a name as the full text index has them: lower case, without marks. */
    public static List<String> words(String name) {
        var apart = Normalizer2.getNFDInstance()
                .normalize(name)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return Pattern.compile("[^\\p{L}\\p{N}]+")
                .splitAsStream(apart.replaceAll("\\p{M}+", ""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** A name as it is looked up: without case, marks and punctuation, so that {@code Çavuşoğlu} is {@code cavusoglu}. */
    public static String fold(String name) {
        return Folded.name(name);
    }
}
