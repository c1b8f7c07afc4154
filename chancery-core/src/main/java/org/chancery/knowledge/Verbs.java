package org.chancery.knowledge;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The forms of English verbs: {@code knowledge/verbs.tsv}, all others by rule. Immutable, thread-safe. */
public final class Verbs {

    private static final String VOWELS = "aeiou";

    private final Map<String, Forms> irregular;

    private Verbs(Map<String, Forms> irregular) {
        this.irregular = Map.copyOf(irregular);
    }

    /**
     * Reads the file.
     *
     * @throws IllegalStateException naming file and line, if it breaks its rules
     */
    public static Verbs load() {
        var irregular = new HashMap<String, Forms>();
        for (var row : Table.read("verbs.tsv", "verb", "past", "participle", "gerund")) {
            String verb = row.text("verb");
            String past = row.text("past");
            var forms = new Forms(
                    past,
                    row.find("participle").orElse(past),
                    row.find("gerund").orElseGet(() -> ing(verb)));
            if (irregular.put(verb, forms) != null) {
                throw row.fault("a second line for " + verb);
            }
        }
        return new Verbs(irregular);
    }

    /** "met" of "meet", "signed" of "sign", "co-signed" of "co-sign", "called on" of "call on". */
    public String past(String verb) {
        return of(verb).past();
    }

    /** "driven" of "drive". */
    public String participle(String verb) {
        return of(verb).participle();
    }

    /** "holding" of "hold". */
    public String gerund(String verb) {
        return of(verb).gerund();
    }

    private Forms of(String infinitive) {
        String verb = infinitive.toLowerCase(Locale.ROOT);
        var known = irregular.get(verb);
        if (known != null) {
            return known;
        }
        int space = verb.indexOf(' ');
        if (space > 0) {
            var first = of(verb.substring(0, space));
            var rest = verb.substring(space);
            return new Forms(first.past() + rest, first.participle() + rest, first.gerund() + rest);
        }
        int hyphen = verb.lastIndexOf('-') + 1;
        var last = irregular.get(verb.substring(hyphen));
        if (hyphen > 0 && last != null) {
            String head = verb.substring(0, hyphen);
            return new Forms(head + last.past(), head + last.participle(), head + last.gerund());
        }
        return new Forms(regular(verb), regular(verb), ing(verb));
    }

    private static String regular(String verb) {
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        if (isConsonantAndY(verb)) {
            return verb.substring(0, verb.length() - 1) + "ied";
        }
        return doubled(verb) + "ed";
    }

    private static String ing(String verb) {
        if (verb.endsWith("ie")) {
            return verb.substring(0, verb.length() - 2) + "ying";
        }
        boolean silent = verb.endsWith("e") && !verb.endsWith("ee") && !verb.endsWith("ye") && verb.length() > 2;
        return (silent ? verb.substring(0, verb.length() - 1) : doubled(verb)) + "ing";
    }

    private static boolean isConsonantAndY(String verb) {
        int size = verb.length();
        return size > 1 && verb.endsWith("y") && !isVowel(verb.charAt(size - 2));
    }

    /** "drop": of one syllable, ending in one vowel and one consonant; longer verbs that double stand in the table. */
    private static String doubled(String verb) {
        int size = verb.length();
        boolean ends = size > 2
                && !isVowel(verb.charAt(size - 1))
                && "wxy".indexOf(verb.charAt(size - 1)) < 0
                && isVowel(verb.charAt(size - 2))
                && !isVowel(verb.charAt(size - 3));
        boolean syllable = verb.chars().filter(letter -> isVowel((char) letter)).count() == 1;
        return ends && syllable ? verb + verb.charAt(size - 1) : verb;
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    private record Forms(String past, String participle, String gerund) {}
}
