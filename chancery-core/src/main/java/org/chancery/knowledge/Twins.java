package org.chancery.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** States that bear one name and are spoken of together: {@code knowledge/twins.tsv}. Immutable and thread-safe. */
public final class Twins {

    private final Map<String, List<String>> countries = new HashMap<>();

    private Twins() {}

    /** Reads the file. */
    public static Twins load() {
        var loaded = new Twins();
        Table.distinct(Table.read("twins.tsv", "word", "countries"), "word")
                .forEach(row -> loaded.countries.put(row.text("word"), row.list("countries")));
        return loaded;
    }

    /** The states, as ISO 3166-1 alpha-3 codes, that a plural names: "Koreas"; empty for other words. */
    public List<String> of(String word) {
        return countries.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
    }
}
