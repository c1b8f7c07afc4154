package org.chancery.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words as knowledge files are searched by them: lower case, without accents and points, apart at blanks and hyphens, with
 * {@code 's} and commas as words of their own. "Secretary-General", "U.N." and "Türkiye's" give {@code secretary general},
 * {@code un} and {@code turkiye 's}.
 */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[\\s\\u2010-\\u2015/-]+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
    private static final Pattern HYPHENS = Pattern.compile("[-\\u2010\\u2011]");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {}

    /** The words of a title or name. */
    public static List<String> words(String text) {
        var found = new ArrayList<String>();
        for (var piece : GAPS.split(POSSESSIVE.matcher(text.replace(",", " , ")).replaceAll(" 's "))) {
            var word = word(piece);
            if (!word.isEmpty()) {
                found.add(word);
            }
        }
        return found;
    }

    /** A name as its letters and digits alone, words parted by one blank: {@code çavuşoğlu-jones} gives {@code cavusoglu jones}. */
    public static String name(String text) {
        return APART.matcher(word(text.replace('-', ' '))).replaceAll(" ").strip();
    }

    /** The words of {@link #name}. */
    public static List<String> nameWords(String text) {
        String name = name(text);
        return name.isEmpty() ? List.of() : List.of(name.split(" "));
    }

    /** The words of a name, where parts joined by a hyphen stay one word: {@code chung, euiyong}. */
    public static List<String> wholeWords(String text) {
        return nameWords(HYPHENS.matcher(text).replaceAll(""));
    }

    /** A name as part of an id: {@code antony-blinken}. */
    public static String slug(String text) {
        return name(text).replace(' ', '-');
    }

    /** One word: empty if nothing of it remains. */
    public static String word(String text) {
        String plain = isPlain(text)
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        var kept = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '.', '(', ')', '"', '“', '”', '-' -> {}
                case '’', '‘', '`', 'ʼ' -> kept.append('\'');
                case 'ø', 'Ø' -> kept.append('o');
                case 'ł', 'Ł' -> kept.append('l');
                case 'đ', 'Đ', 'ð' -> kept.append('d');
                case 'ı', 'İ' -> kept.append('i');
                case 'ß' -> kept.append("ss");
                case 'æ', 'Æ' -> kept.append("ae");
                case 'ə', 'Ə' -> kept.append('a');
                case 'þ', 'Þ' -> kept.append("th");
                default -> kept.append(c);
            }
        }
        return kept.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
