package org.chancery.query;

import java.util.Optional;
import org.chancery.model.Outlet;

/**
 * A report as lists show it.
 *
 * @param published ISO 8601, as precise as it is known
 * @param copyOf id of the report that it copies
 * @param events how many events it tells of
 */
public record ReportRow(
        String id,
        String source,
        Optional<String> url,
        Optional<String> publisher,
        Optional<String> agency,
        Optional<String> title,
        Optional<String> published,
        Optional<String> copyOf,
        String ingested,
        long events,
        long statements,
        String text) {

    /** Who brought it, in a word: the publisher, else the agency, else the source. */
    public String outlet() {
        return Outlet.name(publisher, agency, source).orElse(source);
    }
}
