package org.chancery.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import org.chancery.query.Filter;

/**
 * The filters of the list of events as its address holds them. Names that are not filters are passed over.
 *
 * @param values by name, in the order of {@link #NAMES}
 * @param page from 1
 */
public record EventQuery(Map<String, List<String>> values, int page) {

    private static final List<String> NAMES =
            List.of("q", "who", "with", "country", "type", "status", "from", "to", "place", "about", "outlet");

    public static EventQuery of(Map<String, List<String>> given) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var name : NAMES) {
            var some = given.getOrDefault(name, List.of()).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!some.isEmpty()) {
                values.put(name, some);
            }
        }
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
        var who = new ArrayList<>(values.getOrDefault("who", List.of()));
        who.addAll(values.getOrDefault("with", List.of()));
        return Filter.with()
                .words(value("q"))
                .who(who)
                .country(values.getOrDefault("country", List.of()))
                .type(type(problems))
                .status(status(problems))
                .from(day("from", problems))
                .to(day("to", problems))
                .place(value("place"))
                .about(value("about"))
                .outlet(value("outlet"))
                .build();
    }

    private List<EventType> type(List<String> problems) {
        return values.getOrDefault("type", List.of()).stream()
                .flatMap(value -> {
                    try {
                        return java.util.stream.Stream.of(EventType.valueOf(value.toUpperCase(java.util.Locale.ROOT)));
                    } catch (IllegalArgumentException e) {
                        problems.add("There is no event type “" + value + "”.");
                        return java.util.stream.Stream.empty();
                    }
                })
                .toList();
    }

    private List<Status> status(List<String> problems) {
        return values.getOrDefault("status", List.of()).stream()
                .flatMap(value -> {
                    try {
                        return java.util.stream.Stream.of(Status.of(value));
                    } catch (IllegalArgumentException e) {
                        problems.add("There is no status “" + value + "”.");
                        return java.util.stream.Stream.empty();
                    }
                })
                .toList();
    }

    private Optional<LocalDate> day(String name, List<String> problems) {
        if (!values.containsKey(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value(name)));
        } catch (DateTimeParseException e) {
            problems.add("“" + value(name) + "” is no day; write it as 2021-09-22.");
            return Optional.empty();
        }
    }
}
