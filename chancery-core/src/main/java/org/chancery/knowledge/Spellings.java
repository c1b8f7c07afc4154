package org.chancery.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words of names under keys that their spellings share, so that a search for one finds all: {@code zelensky} and
 * {@code zelenskyy}, {@code kiev} and {@code kyiv}. Short words are their own key: what transliterations disagree on tells them
 * apart. Thread-safe.
 */
public final class Spellings {

    private static final int SHORTEST = 5;
    private static final Pattern DOUBLE = Pattern.compile("(.)\\1+");

    private final Map<String, List<String>> groups;

    private Spellings(Map<String, List<String>> groups) {
        this.groups = groups;
    }

    /** Reads {@code spellings.tsv}. */
    public static Spellings load() {
        var groups = new HashMap<String, List<String>>();
        for (var row : Table.read("spellings.tsv", "spellings")) {
            var group = row.list("spellings");
            for (var word : group) {
                if (groups.putIfAbsent(word, group) != null) {
                    throw row.fault("a second group for " + word);
                }
            }
        }
        return new Spellings(Map.copyOf(groups));
    }

    /** The key of a word of a name, whatever its case and accents. */
    public String key(String word) {
        var folded = Folded.word(word);
        var group = groups.get(folded);
        if (group != null) {
            return "=" + group.get(0);
        }
        return folded.length() < SHORTEST ? folded : sound(folded);
    }

    /** A word, in small letters without accents, by what transliterations have in common, however short it is. */
    public static String sound(String word) {
        String sound = word.replace("iy", "i")
                .replace("yy", "i")
                .replace("kh", "k")
                .replace("gh", "g")
                .replace("dh", "d")
                .replace("ou", "u")
                .replace("oo", "u")
                .replace("ee", "i")
                .replace("dj", "j")
                .replace("ph", "f")
                .replace("sch", "sh")
                .replace("tsch", "ch")
                .replace("ck", "k")
                .replace('q', 'k')
                .replace('e', 'a')
                .replace('u', 'o')
                .replace('y', 'i')
                .replace('j', 'i')
                .replace('w', 'v');
        return DOUBLE.matcher(sound).replaceAll("$1");
    }

    /** The spellings written down for a word, itself among them; none for a word without others. */
    public List<String> of(String word) {
        return groups.getOrDefault(Folded.word(word), List.of());
    }
}
