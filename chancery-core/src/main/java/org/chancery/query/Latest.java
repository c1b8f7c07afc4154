package org.chancery.query;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.model.Event;
import org.chancery.store.RowsRead;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.ParsedParameters;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * The latest events that conditions let through, at most so many. What is counted or drawn is counted over these, so that no
 * question, however wide, reads the whole record.
 *
 * @param numbers the latest first
 */
record Latest(List<Long> numbers) {

    /** Over how many events maps, networks and series are counted. */
    static final int MOST = 5_000;

    /** Over how many events facets are counted: they stand beside every list, which must not wait for them. */
    static final int FACETS = 500;

    /** How far an event may be from its place in the order of numbers: as many as have had the same number, and then some. */
    private static final int ASTRAY = 16;

    /** Looks for them, once for all that is counted over them. */
    static Latest of(Handle handle, Where where, int most) {
        if (!where.isByOther() && !where.isByNumber()) {
            return new Latest(numbers(handle, where, Order.LATEST, Page.first(most)));
        }
        // within a day the number says nearly what the id does, and is at hand
        var number = where.number();
        var columns = where.isByOther() ? "DISTINCT " + number + ", " + where.day() : number;
        var order = (where.isByOther() ? where.day() + " DESC, " : "") + number + " DESC";
        return new Latest(where.bind(handle.createQuery(
                        "SELECT " + columns + " FROM " + where.numbers() + " ORDER BY " + order + " LIMIT :limit"))
                .bind("limit", most)
                .mapTo(Long.class)
                .list());
    }

    /** The numbers of a part of the events in an order. */
    static List<Long> numbers(Handle handle, Where where, Order order, Page page) {
        if (where.isByNumber() && order.isByDay()) {
            return byNumber(handle, where, page);
        }
        // what is come to twice counts once; all that is sorted by must then be among what is selected
        var columns = where.isByOther() ? "DISTINCT e.no, e.id, " + where.day() : "e.no";
        return where.bind(handle.createQuery("SELECT " + columns + " FROM " + where.from() + where.sql() + " ORDER BY "
                        + order.sql(where) + " LIMIT :limit OFFSET :offset"))
                .bind("limit", page.limit())
                .bind("offset", page.offset())
                .mapTo(Long.class)
                .list();
    }

    /** Numbers are nearly in the order of days and ids: a few more than wanted are put in it exactly. */
    private static List<Long> byNumber(Handle handle, Where where, Page page) {
        return where
                .bind(handle.createQuery("SELECT e.no, e.day, e.id FROM " + where.from() + where.sql()
                        + " ORDER BY w.no DESC LIMIT :limit"))
                .bind("limit", (long) page.offset() + page.limit() + ASTRAY)
                .map((row, context) -> new Place(row.getLong(1), row.getString(2), row.getString(3)))
                .stream()
                .sorted(Comparator.comparing(Place::day).reversed().thenComparing(Place::id))
                .skip(page.offset())
                .limit(page.limit())
                .map(Place::number)
                .toList();
    }

    /** Where an event stands in the order of days. */
    private record Place(long number, String day, String id) {}

    /**
     * A question about them.
     *
     * @param sql has {@code IN :these}, and nothing else that is bound: numbers are no text of anybody's and stand in it as they are
     */
    Query ask(Handle handle, String sql) {
        var these = numbers.isEmpty()
                ? "(NULL)"
                : numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
        return handle.createQuery(sql.replace(":these", these))
                .configure(SqlStatements.class, statements -> statements.setSqlParser(new Unbound()));
    }

    /** Takes a statement as it is: to look for what is bound in a list of thousands of numbers takes longer than its answer. */
    private static final class Unbound implements SqlParser {

        @Override
        public ParsedSql parse(String sql, StatementContext context) {
            return ParsedSql.of(sql, ParsedParameters.positional(0));
        }

        @Override
        public String nameParameter(String name, StatementContext context) {
            throw new UnsupportedOperationException("nothing is bound: " + name);
        }
    }

    /** Some of them: from one to before another, as far as there are. */
    Latest part(int from, int to) {
        int most = numbers.size();
        return new Latest(numbers.subList(Math.min(from, most), Math.min(Math.max(from, to), most)));
    }

    int size() {
        return numbers.size();
    }

    /** The events of a query whose one column is {@code body}. */
    static List<Event> events(Query query) {
        return query.map((row, context) -> RowsRead.event(row.getBytes(1))).list();
    }
}
