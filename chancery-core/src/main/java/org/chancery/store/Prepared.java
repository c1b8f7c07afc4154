package org.chancery.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Short statements that are asked many times a transaction, each prepared once. From one thread.
 *
 * <p>A server is asked as seldom as can be: rows may wait to be written with others of their kind ({@link #later}), and what is known of
 * many is asked for at once ({@link #among}).
 */
final class Prepared implements AutoCloseable {

    /** What {@link #among} puts values in place of. */
    private static final String THESE = " IN (*)";

    private static final Pattern NAME = Pattern.compile("[a-z_]+");
    private static final int FEW = 4;
    private static final int MANY = 64;

    private final Connection connection;
    private final Map<String, Ready> statements = new HashMap<>();
    private final WaitingRows waiting = new WaitingRows();

    Prepared(Connection connection) {
        this.connection = connection;
    }

    /** Reads an object from a row. */
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** @param names words of the statement, among them all tables */
    private record Ready(PreparedStatement statement, Set<String> names, boolean deletes) {}

    <T> List<T> list(String sql, Row<T> row, Object... values) {
        try {
            var statement = next(sql);
            bind(statement, values);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(row.of(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    <T> Optional<T> one(String sql, Row<T> row, Object... values) {
        var found = list(sql, row, values);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /**
     * Asks of many values what {@link #list} asks of one. Rows of different values come in any order, and values may be asked for twice.
     *
     * @param sql with {@code IN (*)}
     */
    <T> List<T> among(String sql, Row<T> row, Collection<?> values) {
        var found = new ArrayList<T>();
        portions(sql, values, (one, some) -> found.addAll(list(one, row, some)));
        return found;
    }

    int run(String sql, Object... values) {
        try {
            var statement = next(sql);
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** Does for many values what {@link #run} does for one; {@code IN (*)} as in {@link #among}. */
    void each(String sql, Collection<?> values) {
        portions(sql, values, this::run);
    }

    /**
     * Writes a row by and by, with others; {@link #flush} writes what still waits.
     *
     * @param of the table that the row hangs on; its own when on none
     * @param sql {@code INSERT INTO TABLE …}, used for nothing else
     */
    void later(String of, String sql, Object... values) {
        try {
            var statement = ready(sql).statement();
            bind(statement, values);
            waiting.add(of, sql, statement);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** Writes all rows that wait; to be called before a transaction ends, or other hands touch their tables. */
    void flush() {
        try {
            waiting.flush();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** Lets go of the rows that wait: their transaction has failed. */
    void forget() {
        try {
            waiting.clear();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static void portions(String sql, Collection<?> values, BiConsumer<String, Object[]> use) {
        var all = new ArrayList<Object>(values);
        for (int from = 0; from < all.size(); from += MANY) {
            var some = new ArrayList<>(all.subList(from, Math.min(from + MANY, all.size())));
            // of two lengths alone, so that the statements stay few: the last value stands for those wanting
            int length = some.size() <= FEW ? FEW : MANY;
            while (some.size() < length) {
                some.add(some.get(some.size() - 1));
            }
            use.accept(sql.replace(THESE, " IN (?" + ", ?".repeat(length - 1) + ")"), some.toArray());
        }
    }

    /** A statement that is executed now, after the rows that it may meet. */
    private PreparedStatement next(String sql) throws SQLException {
        var next = ready(sql);
        waiting.makeWay(next.names(), next.deletes());
        return next.statement();
    }

    private Ready ready(String sql) throws SQLException {
        var ready = statements.get(sql);
        if (ready == null) {
            var statement = connection.prepareStatement(sql);
            var names = NAME.matcher(sql).results().map(MatchResult::group).collect(Collectors.toUnmodifiableSet());
            ready = new Ready(statement, names, sql.startsWith("DELETE "));
            statements.put(sql, ready);
        }
        return ready;
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            // PostgreSQL's texts have no NUL; a report's words may
            statement.setObject(i + 1, values[i] instanceof String text ? text.replace('\0', '\uFFFD') : values[i]);
        }
    }

    @Override
    public void close() {
        for (var ready : statements.values()) {
            try {
                ready.statement().close();
            } catch (SQLException e) {
                throw new DatabaseException(e);
            }
        }
    }

    /** A fault of the database, to be explained by {@link Faults}. */
    static final class DatabaseException extends RuntimeException {
        private DatabaseException(SQLException cause) {
            super(cause);
        }
    }
}
