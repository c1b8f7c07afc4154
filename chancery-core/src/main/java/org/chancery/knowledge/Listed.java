package org.chancery.knowledge;

import java.util.Optional;

/**
 * A row of an imported reference list.
 *
 * @param source the list, as its user calls it; shown wherever the row is used
 * @param line counted from 1, over the rows taken
 * @param title the position as the list words it
 * @param wikidata the person's id in Wikidata, {@code Q567}, where the list gives it
 */
public record Listed(String source, int line, String title, Holding holding, Optional<String> wikidata) {

    private static final String MARK = "list:";

    /** What names the row among all sources of the record. */
    public String id() {
        return MARK + source + "#" + line;
    }

    /** Whether an id is one of a row of a list. */
    public static boolean isRow(String id) {
        return id.startsWith(MARK);
    }

    /** The same row of a person who is called otherwise. */
    public Listed of(String person) {
        return new Listed(
                source,
                line,
                title,
                new Holding(person, holding.owner(), holding.office(), holding.from(), holding.to(), holding.ended()),
                wikidata);
    }
}
