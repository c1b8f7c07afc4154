package org.chancery.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Verbs of two words and a hyphen that are one word: {@code knowledge/words/hyphens.tsv}. Immutable and thread-safe. */
public final class HyphenedVerbs {

    private final Map<String, Set<String>> seconds = new HashMap<>();

    private HyphenedVerbs() {}

    /**
     * Reads the file.
     *
     * @throws IllegalStateException naming file and line, if it breaks its rules
     */
    public static HyphenedVerbs load() {
        var verbs = new HyphenedVerbs();
        for (var row : Table.distinct(Table.read("words/hyphens.tsv", "first", "second"), "first")) {
            verbs.seconds.put(row.text("first"), new HashSet<>(row.list("second")));
        }
        return verbs;
    }

    /** Whether two words, whatever their case, are a verb with a hyphen between them. */
    public boolean has(String first, String second) {
        return seconds.getOrDefault(first.toLowerCase(Locale.ROOT), Set.of()).contains(second.toLowerCase(Locale.ROOT));
    }
}
