package org.chancery.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Verbs at the head of a sentence without a subject: {@code openers.tsv}. Immutable and thread-safe. */
public final class Openers {

    private final Map<String, String> lemmas = new HashMap<>();

    private Openers() {}

    /** Reads the file. */
    public static Openers load() {
        var loaded = new Openers();
        for (var row : Table.distinct(Table.read("openers.tsv", "form", "lemma"), "form")) {
            loaded.lemmas.put(row.text("form"), row.text("lemma"));
        }
        return loaded;
    }

    /** The verb of a form as it stands at the head of a sentence. */
    public Optional<String> lemma(String form) {
        return Optional.ofNullable(lemmas.get(form));
    }
}
