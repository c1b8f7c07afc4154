package org.chancery.knowledge;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Conferences, summits and sessions, and the words that make one: {@code knowledge/occasions.tsv}. Immutable, thread-safe. */
public final class Occasions {

    private final PhraseTrie<Occasion> names;
    private final PhraseTrie<String> nouns;
    private final Set<String> before;
    private final Set<String> between;

    private Occasions(PhraseTrie<Occasion> names, PhraseTrie<String> nouns, Set<String> before, Set<String> between) {
        this.names = names;
        this.nouns = nouns;
        this.before = Set.copyOf(before);
        this.between = Set.copyOf(between);
    }

    /**
     * A conference or session with a name of its own.
     *
     * @param isBody whether the same name is that of a body that acts
     */
    public record Occasion(String name, boolean isBody) {}

    /**
     * Reads the file.
     *
     * @throws IllegalStateException naming file and line, if it breaks its rules
     */
    public static Occasions load() {
        var names = new PhraseTrie.Builder<Occasion>();
        var nouns = new PhraseTrie.Builder<String>();
        var before = new HashSet<String>();
        var between = new HashSet<String>();
        for (var row : Table.read("occasions.tsv", "role", "words", "aliases", "kind")) {
            String words = row.text("words");
            switch (row.text("role")) {
                case "name" -> {
                    var occasion = new Occasion(words, row.text("kind").equals("assembly"));
                    names.addWithCapitals(words, occasion);
                    row.list("aliases").forEach(alias -> names.addWithCapitals(alias, occasion));
                }
                case "noun" -> nouns.addWithCapitals(words, words).add(capitalised(words), words);
                case "before" -> before.add(words);
                case "between" -> between.add(words);
                default -> throw row.fault("no role " + row.text("role"));
            }
        }
        return new Occasions(names.build(), nouns.build(), before, between);
    }

    /** Names of occasions in running text. */
    public PhraseTrie<Occasion> names() {
        return names;
    }

    /** What makes an occasion after the name of a body of many states: "summit", "foreign ministers' meeting". */
    public PhraseTrie<String> nouns() {
        return nouns;
    }

    /** Whether this word before an assembly's name says that the session is meant: "at", "sidelines". */
    public boolean isBefore(String word) {
        return before.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether this word may stand between the two. */
    public boolean isBetween(String word) {
        return between.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
