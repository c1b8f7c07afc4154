package org.chancery.query;

import java.util.Optional;
import org.chancery.model.Outlet;

/**
 * Where a report came from: what an export says of it beside an event.
 *
 * @param published ISO 8601, as precise as it is known
 * @param ingested when it came into the record, ISO 8601 in UTC
 * @param copyOf id of the report that it copies
 * @param length of its text, in UTF-16 code units
 */
public record ReportSource(
        String id,
        String source,
        Optional<String> url,
        Optional<String> publisher,
        Optional<String> agency,
        Optional<String> title,
        Optional<String> published,
        Optional<String> language,
        String ingested,
        Optional<String> copyOf,
        int length) {

    /** Who brought it, in a word: the publisher, else the agency, else the source. */
    public String outlet() {
        return Outlet.name(publisher, agency, source).orElse(source);
    }

    /** Where to read it: its address, else the file that it was read from. */
    public String address() {
        return url.orElse(source);
    }

    /** The day of publication, where it is known. */
    public Optional<String> day() {
        return published.map(stamp -> stamp.substring(0, 10));
    }
}
