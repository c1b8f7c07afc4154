package org.chancery.web.page;

import java.util.List;
import java.util.Optional;
import org.chancery.query.Spots;

/**
 * A page whose heart is a drawing, with the same as a table.
 *
 * @param query its filters
 * @param rows what the drawing shows
 * @param note what was counted
 */
public record FigurePage<T>(String path, EventQuery query, List<T> rows, String note, Optional<String> problem) {

    /** Where the drawing's data are. */
    public String data() {
        return "/api/v1" + path + query.string();
    }

    public String json() {
        return path + ".json" + query.string();
    }

    public String csv() {
        return path + ".csv" + query.string();
    }

    public String value(String name) {
        return query.value(name);
    }

    /** A place as a row of the table. */
    public record Place(Spots.Spot spot, String country, String events, String last) {}

    /**
     * One of two who met.
     *
     * @param of the country of a person; empty where it is not known, or is the one who met
     */
    public record Side(String name, String link, String of) {}

    /** Two who met, as a row of the table. */
    public record Pair(Side one, Side other, long times, String last, String events) {}
}
