package org.chancery.web.api;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.query.Filter;
import org.chancery.query.GivenDay;
import org.chancery.query.Page;
import org.chancery.query.Search;

/**
 * What an address asks for. What is no value is a {@link Problem} that says so; so is a parameter that there is not, since a filter that
 * is silently passed over gives wrong counts.
 */
final class Request {

    static final int MOST = 500;
    private static final int USUAL = 50;
    private static final int MOST_ROWS = 10_000;

    private final Map<String, List<String>> query;
    private final Function<String, String> path;
    private final boolean table;

    /** @param table whether a table is asked for, whose parts are longer */
    Request(Context context, Endpoint endpoint, boolean table) {
        this.query = context.queryParamMap();
        this.path = context::pathParam;
        this.table = table;
        for (var name : query.keySet()) {
            if (endpoint.parameters().stream()
                    .noneMatch(
                            known -> known.in().equals("query") && known.name().equals(name))) {
                throw Problem.request("There is no parameter “" + name + "” here; there are "
                        + String.join(
                                ", ",
                                endpoint.parameters().stream()
                                        .filter(known -> known.in().equals("query"))
                                        .map(Parameter::name)
                                        .toList())
                        + ".");
            }
        }
    }

    String path(String name) {
        return path.apply(name);
    }

    String id() {
        return path("id");
    }

    /** A value that was given and is not blank. */
    Optional<String> text(String name) {
        return query.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    Optional<LocalDate> first(String name) {
        return day(name, GivenDay::first);
    }

    Optional<LocalDate> last(String name) {
        return day(name, GivenDay::last);
    }

    private Optional<LocalDate> day(String name, Function<String, Optional<LocalDate>> read) {
        return text(name).map(value -> read.apply(value)
                .orElseThrow(
                        () -> Problem.request("“" + value + "” is no day; write it as 2021-09-22, 2021-09 or 2021.")));
    }

    boolean flag(String name) {
        return text(name)
                .map(value -> switch (value) {
                    case "true", "1", "yes" -> true;
                    case "false", "0", "no" -> false;
                    default -> throw Problem.request("“" + name + "” is true or false.");
                })
                .orElse(false);
    }

    /** One of some values. */
    String oneOf(String name, List<String> values) {
        var value = text(name).orElse(values.get(0));
        if (!values.contains(value)) {
            throw Problem.request("“" + name + "” is one of " + String.join(", ", values) + ".");
        }
        return value;
    }

    /** The filter of events. */
    Filter filter() {
        var problems = new ArrayList<String>();
        var filter = Search.of(String.join(" ", query.getOrDefault("q", List.of())))
                .and(query)
                .filter(problems);
        if (!problems.isEmpty()) {
            throw Problem.request(String.join(" ", problems));
        }
        return filter;
    }

    int limit() {
        int most = table ? MOST_ROWS : MOST;
        return text("limit")
                .map(value -> {
                    if (!value.matches("[1-9]\\d{0,4}") || Integer.parseInt(value) > most) {
                        throw Problem.request("“limit” is a number from 1 to " + most + ".");
                    }
                    return Integer.parseInt(value);
                })
                .orElse(table ? MOST_ROWS : USUAL);
    }

    /** The part that is asked for and one row more, by which one sees whether more follows. */
    Page page() {
        return Cursor.page(text("cursor"), limit() + 1);
    }
}
