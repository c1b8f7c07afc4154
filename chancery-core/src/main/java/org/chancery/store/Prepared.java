package org.chancery.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Short statements that are asked many times a transaction, each prepared once. From one thread. */
final class Prepared implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    Prepared(Connection connection) {
        this.connection = connection;
    }

    /** Reads an object from a row. */
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String sql, Row<T> row, Object... values) {
        try (var rows = bound(sql, values).executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(row.of(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    <T> Optional<T> one(String sql, Row<T> row, Object... values) {
        var found = list(sql, row, values);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    int run(String sql, Object... values) {
        try {
            return bound(sql, values).executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        var statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            // PostgreSQL's texts have no NUL; a report's words may
            statement.setObject(i + 1, values[i] instanceof String text ? text.replace('\0', '\uFFFD') : values[i]);
        }
        return statement;
    }

    @Override
    public void close() {
        for (var statement : statements.values()) {
            try {
                statement.close();
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
