package org.chancery.web.api;

import java.util.List;
import java.util.Optional;
import org.chancery.export.Columns;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * An answer.
 *
 * @param json whole
 * @param table its rows, where it is a list
 * @param next the cursor of what follows
 */
record Reply(JsonNode json, Optional<Table<?>> table, Optional<String> next) {

    /** Rows of a table. */
    record Table<T>(Columns<T> columns, List<T> rows) {

        List<String> cells(int row) {
            return columns.of(rows.get(row));
        }
    }

    static Reply of(Object answer) {
        return new Reply(Json.of(answer), Optional.empty(), Optional.empty());
    }

    /** A list without a table. */
    static Reply items(List<? extends JsonNode> items) {
        var json = JsonNodeFactory.instance.objectNode();
        json.putArray("items").addAll(items);
        return new Reply(json, Optional.empty(), Optional.empty());
    }

    /** A list that is whole. */
    static <T> Reply list(List<T> rows, Columns<T> columns) {
        return list(rows, columns, Optional.empty(), Optional.empty());
    }

    /** An answer that is more than a list, with its list as a table. */
    static <T> Reply of(Object answer, List<T> rows, Columns<T> columns) {
        return new Reply(Json.of(answer), Optional.of(new Table<>(columns, rows)), Optional.empty());
    }

    /** A part of a list. */
    static <T> Reply list(List<T> rows, Columns<T> columns, Optional<String> next, Optional<Long> total) {
        var json = JsonNodeFactory.instance.objectNode();
        var items = json.putArray("items");
        rows.forEach(row -> items.add(Json.of(row)));
        next.ifPresent(cursor -> json.put("next", cursor));
        total.ifPresent(count -> json.put("total", count));
        return new Reply(json, Optional.of(new Table<>(columns, rows)), next);
    }

    /** A part of a list of which one row more was asked for than is wanted. */
    static <T> Reply part(List<T> oneMore, Columns<T> columns, Request request, Optional<Long> total) {
        int limit = request.limit();
        boolean more = oneMore.size() > limit;
        return list(
                more ? oneMore.subList(0, limit) : oneMore,
                columns,
                more ? Optional.of(Cursor.after(request.page().offset() + limit)) : Optional.empty(),
                total);
    }
}
