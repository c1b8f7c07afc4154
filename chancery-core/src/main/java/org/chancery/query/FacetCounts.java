package org.chancery.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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

    FacetCounts(Handle handle, Latest latest) {
        this.handle = handle;
        this.numbers = latest.in();
    }

    Facets count() {
        if (numbers.equals("(NULL)")) {
            return NONE;
        }
        var columns = handle.createQuery(
                        "SELECT e.type, e.status, substr(e.day, 1, 4), e.place, e.occasion FROM event e WHERE e.no IN "
                                + numbers)
                .map((row, context) -> new Columns(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .list();
        var parties = handle.createQuery("SELECT event, party, country FROM event_party WHERE event IN " + numbers)
                .map((row, context) -> new Taking(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
        return new Facets(
                counts(columns, Columns::type),
                counts(columns, Columns::status),
                counts(columns, Columns::year),
                counts(each(parties, Taking::country), Map.Entry::getValue),
                named(counts(each(parties, Taking::party), Map.Entry::getValue)),
                counts(columns, Columns::place),
                counts(columns, Columns::occasion),
                joined("t.topic FROM event_topic t"),
                joined("r.publisher FROM mention t JOIN report r ON r.id = t.report"),
                columns.size());
    }

    /** Who takes part in an event; an event counts once for a value. */
    private static Collection<Map.Entry<Long, String>> each(List<Taking> parties, Function<Taking, String> value) {
        var each = new HashSet<Map.Entry<Long, String>>();
        for (var party : parties) {
            if (value.apply(party) != null) {
                each.add(Map.entry(party.event(), value.apply(party)));
            }
        }
        return each;
    }

    private List<Facets.Count> named(List<Facets.Count> parties) {
        var names = new HashMap<String, String>();
        var where = new Where()
                .in("id IN (?)", parties.stream().map(Facets.Count::value).toList());
        where.bind(handle.createQuery("SELECT id, name FROM party" + where.sql()))
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(row -> names.put(row.getKey(), row.getValue()));
        return parties.stream()
                .map(count -> new Facets.Count(
                        count.value(), names.getOrDefault(count.value(), count.label()), count.events()))
                .sorted(Comparator.comparing(Facets.Count::events)
                        .reversed()
                        .thenComparing(Facets.Count::label)
                        .thenComparing(Facets.Count::value))
                .toList();
    }

    private static <T> List<Facets.Count> counts(Collection<T> rows, Function<T, String> column) {
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

    /** @param valueAndTables the value of a row, and {@code FROM} what; {@code t} has the event's number */
    private List<Facets.Count> joined(String valueAndTables) {
        var rows = handle.createQuery("SELECT DISTINCT t.event, " + valueAndTables + " WHERE t.event IN " + numbers)
                .map((row, context) -> row.getString(2))
                .list();
        return counts(rows, Function.identity());
    }

    /** What an event is counted by; null for what it has not. */
    private record Columns(String type, String status, String year, String place, String occasion) {}

    /** Who takes part in an event; null for no country. */
    private record Taking(long event, String party, String country) {}
}
