package org.chancery.knowledge;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Nouns for those who speak and for what speaks in their stead, from {@code sources.tsv}. Immutable and thread-safe. */
public final class SourceNouns {

    private final Set<String> nouns;

    private SourceNouns(Set<String> nouns) {
        this.nouns = nouns;
    }

    /** @throws IllegalStateException if the file breaks its own rules */
    public static SourceNouns read() {
        return new SourceNouns(Table.distinct(Table.read("sources.tsv", "noun", "what"), "noun").stream()
                .map(row -> row.text("noun"))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a lemma is such a noun, letter case aside. */
    public boolean has(String lemma) {
        return nouns.contains(lemma.toLowerCase(Locale.ROOT));
    }
}
