package org.chancery.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.query.Filter;
import org.chancery.query.Search;

/**
 * The filters of the list of events as its address holds them. Names that are not filters are passed over.
 *
 * @param values by name, words first, then in the order of {@link Search#OPERATORS}
 * @param page from 1
 */
public record EventQuery(Map<String, List<String>> values, int page) {

    public static EventQuery of(Map<String, List<String>> given) {
        var search =
                Search.of(String.join(" ", given.getOrDefault("q", List.of()))).and(given);
        var values = new LinkedHashMap<String, List<String>>();
        if (!search.words().isEmpty()) {
            values.put("q", List.of(search.words()));
        }
        values.putAll(search.values());
        return new EventQuery(
                values, Paging.number(given.getOrDefault("page", List.of("1")).get(0)));
    }

    /** The first value of a filter; empty for none. */
    public String value(String name) {
        return String.join(", ", values.getOrDefault(name, List.of()));
    }

    /** The names of the filters that are set. */
    public List<String> active() {
        return List.copyOf(values.keySet());
    }

    /** The query string, with its {@code ?}; empty when no filter is set. */
    public String string() {
        return string(values);
    }

    /** The query string with one filter set anew, or taken off by an empty value. */
    public String with(String name, String value) {
        var changed = new LinkedHashMap<>(values);
        if (value.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, List.of(value));
        }
        return string(changed);
    }

    /** The query string with the days of a year. */
    String year(String year) {
        var changed = new LinkedHashMap<>(values);
        changed.put("from", List.of(year + "-01-01"));
        changed.put("to", List.of(year + "-12-31"));
        return string(changed);
    }

    private static String string(Map<String, List<String>> values) {
        var parts = values.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + Links.query(value)))
                .collect(Collectors.joining("&"));
        return parts.isEmpty() ? "" : "?" + parts;
    }

    /**
     * The filter that the values make.
     *
     * @param problems gets a sentence for each value that is no such value; it is left out
     */
    public Filter filter(List<String> problems) {
        return search().filter(problems);
    }

    /** The search as one could type it. */
    public String typed() {
        return search().typed();
    }

    private Search search() {
        return new Search(value("q"), values);
    }
}
