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

    /** Two who met, as a row of the table. */
    public record Pair(
            String one, String oneLink, String other, String otherLink, long times, String last, String events) {}
}
