package org.chancery.query;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What a record was read from.
 *
 * @param outlets those with most reports first
 * @param months reports by month, {@code 2021-09}
 * @param countries those that most events are of first
 */
public record Coverage(Size size, List<Outlet> outlets, List<Facets.Count> months, List<Facets.Count> countries) {

    private static final int OUTLETS = 100;
    private static final int COUNTRIES = 20;

    /** An outlet with the days of its first and last report, where they are known. */
    public record Outlet(String name, long reports, Optional<String> first, Optional<String> last) {}

    static Coverage of(Handle handle) {
        return new Coverage(
                Size.of(handle),
                Tallies.most(handle, "outlet", OUTLETS).stream()
                        .map(count -> new Outlet(
                                count.value(),
                                count.events(),
                                day(handle, count.value(), ""),
                                day(handle, count.value(), " DESC")))
                        .toList(),
                Tallies.inOrder(handle, "published"),
                Tallies.most(handle, "country", COUNTRIES));
    }

    private static Optional<String> day(Handle handle, String outlet, String order) {
        return handle.createQuery("SELECT day FROM report WHERE publisher = ? AND day IS NOT NULL ORDER BY day" + order
                        + " LIMIT 1")
                .bind(0, outlet)
                .mapTo(String.class)
                .findOne();
    }
}
