package org.chancery.query;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.store.FacetRows;
import org.jdbi.v3.core.Handle;

/** Counts the values of facets over the latest events of a filter. */
final class FacetCounts {

    private static final int VALUES = 20;

    /** Certainties that people narrow lists down to. */
    private static final List<String> LEAST = List.of("0.9", "0.8", "0.7", "0.5", "0.3");

    private final Handle handle;
    private final Latest latest;
    private final OfficeNames names;

    private final Counter types = new Counter();
    private final Counter statuses = new Counter();
    private final Counter years = new Counter();
    private final Counter countries = new Counter();
    private final Counter parties = new Counter();
    private final Counter places = new Counter();
    private final Counter occasions = new Counter();
    private final Counter topics = new Counter();
    private final Counter outlets = new Counter();
    private final Counter offices = new Counter();
    private final Map<String, Long> certainties = new HashMap<>();

    FacetCounts(Handle handle, Latest latest, OfficeNames names) {
        this.handle = handle;
        this.latest = latest;
        this.names = names;
    }

    Facets count() {
        long counted = latest
                .ask(
                        handle,
                        "SELECT type, status, substr(day, 1, 4), place, occasion, countries, parties, topics, outlets, offices, certainty FROM event_facet"
                                + " WHERE event IN :these")
                .map((row, context) -> {
                    types.add(row.getString(1));
                    statuses.add(row.getString(2));
                    years.add(row.getString(3));
                    places.add(row.getString(4));
                    occasions.add(row.getString(5));
                    countries.add(FacetRows.values(row.getString(6)));
                    parties.add(FacetRows.values(row.getString(7)));
                    topics.add(FacetRows.values(row.getString(8)));
                    outlets.add(FacetRows.values(row.getString(9)));
                    offices.add(FacetRows.values(row.getString(10)).stream()
                            .map(names::canonical)
                            .distinct()
                            .toList());
                    certain(row.getDouble(11));
                    return true;
                })
                .stream()
                .count();
        return new Facets(
                types.counts(),
                statuses.counts(),
                years.counts(),
                countries.counts(),
                named(parties.counts()),
                places.counts(),
                occasions.counts(),
                topics.counts(),
                outlets.counts(),
                offices.counts(),
                LEAST.stream()
                        .filter(certainties::containsKey)
                        .map(least -> new Facets.Count(least, least, certainties.get(least)))
                        .toList(),
                counted);
    }

    /** @param value 0 where nobody knows */
    private void certain(double value) {
        for (var least : LEAST) {
            if (value >= Double.parseDouble(least)) {
                certainties.merge(least, 1L, Long::sum);
            }
        }
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

    /** How many events have each value of one facet. */
    private static final class Counter {

        private final Map<String, Long> events = new HashMap<>();

        /** @param value null or empty for none */
        void add(String value) {
            if (value != null && !value.isEmpty()) {
                events.merge(value, 1L, Long::sum);
            }
        }

        /** @param values each once */
        void add(List<String> values) {
            values.forEach(this::add);
        }

        /** The most frequent. */
        List<Facets.Count> counts() {
            return events.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(VALUES)
                    .map(entry -> new Facets.Count(entry.getKey(), entry.getKey(), entry.getValue()))
                    .toList();
        }
    }
}
