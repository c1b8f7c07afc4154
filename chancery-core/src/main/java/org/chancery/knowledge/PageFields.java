package org.chancery.knowledge;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names under which pages state facts of their article. Immutable. */
public final class PageFields {

    /** A fact of a report. */
    public enum Field {
        PUBLISHED,
        UPDATED,
        TITLE,
        AUTHOR,
        SECTION,
        PUBLISHER,
        LANGUAGE,
        LEAD,
        URL
    }

    /**
     * What a name states.
     *
     * @param rank 1 is believed first
     */
    public record Key(Field field, int rank) {}

    private final Map<String, Key> keys = new HashMap<>();

    /** Reads {@code pagefields.tsv}. */
    public static PageFields load() {
        var loaded = new PageFields();
        for (var row : Table.distinct(Table.read("pagefields.tsv", "key", "field", "rank"), "key")) {
            var field = Field.valueOf(row.text("field").toUpperCase(Locale.ROOT));
            loaded.keys.put(row.text("key"), new Key(field, Integer.parseInt(row.text("rank"))));
        }
        return loaded;
    }

    private PageFields() {}

    /** What a name states, whatever its case. */
    public Optional<Key> of(String name) {
        return Optional.ofNullable(keys.get(name.strip().toLowerCase(Locale.ROOT)));
    }
}
