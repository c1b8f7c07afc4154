package org.chancery.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.Query;

/** Conditions of a query with their values bound, never written into it. Not thread-safe. */
final class Where {

    private static final Pattern OF_EVENT = Pattern.compile("\\be\\.\\w");
    private static final Pattern OWN = Pattern.compile("\\be\\.(no|day|type|status)\\b");

    private String leading = "";
    private String row = "e";
    private String number = "e.no";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /**
     * Events are come to by way of other rows, in the order of days that an index has of these. An event may be come to twice.
     *
     * @param rows what stands after {@code FROM} for these
     * @param row their name; they have the event's day, type and status as columns
     */
    Where by(String rows, String row) {
        this.leading = rows;
        this.row = row;
        this.number = row + ".event";
        return this;
    }

    /**
     * Events are come to in the order of their numbers, each once.
     *
     * @param rows what stands after {@code FROM} for the rows that lead to them, {@code w}
     */
    Where byNumbers(String rows) {
        this.leading = rows;
        this.number = "w.no";
        return this;
    }

    /** Whether events are come to in the order of their numbers: from the last day to the first, within a day nearly by id. */
    boolean isByNumber() {
        return number.equals("w.no");
    }

    /** A bound of the numbers, which stands in it as {@code ?}; none where events are come to otherwise. */
    void byNumber(String bound, long number) {
        if (isByNumber()) {
            and("w.no" + bound, number);
        }
    }

    /** Whether events are come to by way of other rows, perhaps twice. */
    boolean isByOther() {
        return !row.equals("e");
    }

    /** Whether the rows that lead to events answer all that is asked of these. */
    boolean isAlone() {
        return !leading.isEmpty()
                && conditions.stream().noneMatch(one -> OF_EVENT.matcher(one).find());
    }

    /** What stands after {@code FROM} in a question about events. */
    String from() {
        return leading.isEmpty() ? "event e" : leading + " CROSS JOIN event e";
    }

    /** What stands after {@code FROM} and {@code WHERE} in a question about events' numbers and days alone. */
    String numbers() {
        return isAlone() ? leading + where(conditions) : from() + sql();
    }

    /** The column of an event's day to compare and sort by. */
    String day() {
        return column("day");
    }

    /** The column that has the event's number. */
    String number() {
        return number;
    }

    /** The column to compare an event's day, type or status by. */
    String column(String name) {
        return row + "." + name;
    }

    /** A condition on an event as one on the row that leads to it, as far as that has the columns. */
    String own(String condition) {
        return OWN.matcher(condition)
                .replaceAll(column -> column.group(1).equals("no") ? number() : column(column.group(1)));
    }

    /** A condition without a value. */
    Where and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A condition with one value, which stands in it as {@code ?}, at all its places. */
    Where and(String condition, Object value) {
        return and(condition.replace("?", name(value)));
    }

    /** More of the last condition, with one value. */
    Where or(String more, Object value) {
        int last = conditions.size() - 1;
        conditions.set(last, conditions.get(last) + more.replace("?", name(value)));
        return this;
    }

    /** A condition with a list of values, which stands in it as {@code ?}; holds for none when the list is empty. */
    Where in(String condition, Collection<?> list) {
        return and(condition.replace(
                "?", list.isEmpty() ? "NULL" : list.stream().map(this::name).collect(Collectors.joining(", "))));
    }

    /** A condition that holds another's within it, whose values are bound here too. */
    Where within(String condition, Where inner) {
        values.putAll(inner.values);
        return and(condition);
    }

    /** All the conditions so far, or another that holds others within it under {@link #sql(String)}. */
    Where orElse(String other, String prefix, Where inner) {
        var all = "(" + String.join(" AND ", conditions) + " OR " + other + ")";
        conditions.clear();
        conditions.add(all);
        return also(prefix, inner);
    }

    /** The values of conditions that stand in one of these under {@link #sql(String)}. */
    Where also(String prefix, Where inner) {
        inner.values.forEach((name, value) -> values.put(prefix + name, value));
        return this;
    }

    /** Binds a value that stands in {@link #from()}; gives what stands for it there. */
    String value(Object value) {
        return name(value);
    }

    boolean isEmpty() {
        return conditions.isEmpty();
    }

    private String name(Object value) {
        var name = "v" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    /** {@code WHERE …}, or nothing. */
    String sql() {
        return where(
                leading.isEmpty()
                        ? conditions
                        : Stream.concat(Stream.of("e.no = " + number), conditions.stream())
                                .toList());
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /** As {@link #sql()}, the names of the values with a prefix: for conditions that stand beside others. */
    String sql(String prefix) {
        return sql().replaceAll(":((?:[a-z]_)?v\\d)", ":" + prefix + "$1");
    }

    Query bind(Query query) {
        return query.bindMap(values);
    }
}
