package org.chancery.knowledge;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The keys and column heads under which programs write the parts of a report in JSON and tables. Immutable. */
public final class RecordFields {

    /** A part of a report. */
    public enum Field {
        TEXT,
        PUBLISHED,
        UPDATED,
        TITLE,
        AUTHOR,
        PUBLISHER,
        URL,
        LANGUAGE,
        SECTION,
        LEAD,
        /** Not a part: a list of reports in the one object of a document. */
        REPORTS
    }

    private final Map<Field, List<String>> keys = new EnumMap<>(Field.class);

    /** Reads {@code recordfields.tsv}. */
    public static RecordFields load() {
        var loaded = new RecordFields();
        for (var row : Table.distinct(Table.read("recordfields.tsv", "field", "keys"), "field")) {
            loaded.keys.put(Field.valueOf(row.text("field").toUpperCase(Locale.ROOT)), row.list("keys"));
        }
        return loaded;
    }

    private RecordFields() {}

    /** The keys of a part, the one believed first in front. */
    public List<String> of(Field field) {
        return keys.getOrDefault(field, List.of());
    }
}
