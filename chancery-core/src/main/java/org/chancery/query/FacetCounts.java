package org.chancery.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Counts the values of facets over the latest events of a filter. */
final class FacetCounts {

    private static final int VALUES = 20;
    private static final Facets NONE = new Facets(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), 0);

    private final Handle handle;
    private final String numbers;

    FacetCounts(Handle handle, Where where) {
        this.handle = handle;
        // looked for once, not for each facet
        this.numbers = where.bind(handle.createQuery(Latest.select(where, Latest.FACETS))).mapTo(Long.class).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    Facets count() {
        if (numbers.equals("()")) {
            return NONE;
        }
        var columns = handle.createQuery(
                        "SELECT e.type, e.status, substr(e.day, 1, 4), e.place, e.occasion FROM event e WHERE e.no IN "
                                + numbers)
                .map((row, context) -> new Columns(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .list();
        return new Facets(
                counts(columns, Columns::type),
                counts(columns, Columns::status),
                counts(columns, Columns::year),
                joined("event_party t", "t.country", "t.country"),
                joined("event_party t JOIN party n ON n.id = t.party", "t.party", "n.name"),
                counts(columns, Columns::place),
                counts(columns, Columns::occasion),
                joined("event_topic t", "t.topic", "t.topic"),
                joined("mention t JOIN report r ON r.id = t.report", "r.publisher", "r.publisher"),
                columns.size());
    }

    private static List<Facets.Count> counts(List<Columns> rows, Function<Columns, String> column) {
        return rows.stream()
                .map(column)
                .filter(Objects::nonNull)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(VALUES)
                .map(entry -> new Facets.Count(entry.getKey(), entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<Facets.Count> joined(String tables, String value, String label) {
        // tables and columns are this class's own words; what users give is bound
        return handle.createQuery("SELECT " + value + ", min(" + label
                        + "), count(DISTINCT t.event) AS n FROM " + tables + " WHERE t.event IN " + numbers + " AND "
                        + value + " <> '' GROUP BY " + value + " ORDER BY n DESC, 2 LIMIT " + VALUES)
                .map((row, context) -> new Facets.Count(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }

    /** What an event is counted by; null for what it has not. */
    private record Columns(String type, String status, String year, String place, String occasion) {}
}
