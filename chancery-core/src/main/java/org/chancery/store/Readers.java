package org.chancery.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.ConnectionFactory;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteDataSource;

/**
 * Connections that read, kept open between questions: to open one, and to fill its cache anew, takes longer than most answers. A
 * question that takes longer than the limit is broken off. Thread-safe.
 */
final class Readers implements ConnectionFactory, AutoCloseable {

    private static final int KEPT = 12;
    // steps of SQLite's machine between two looks at the clock: a millisecond or so
    private static final int STEPS = 20_000;

    private final SQLiteDataSource source;
    private final Duration limit;
    private final ArrayBlockingQueue<Connection> idle = new ArrayBlockingQueue<>(KEPT);
    private final Map<Connection, Deadline> deadlines = new ConcurrentHashMap<>();

    /** @param limit zero for none */
    Readers(SQLiteDataSource source, Duration limit) {
        this.source = source;
        this.limit = limit;
    }

    @Override
    public Connection openConnection() throws SQLException {
        var kept = idle.poll();
        var connection = kept != null ? kept : open();
        if (!limit.isZero()) {
            deadlines.get(connection).begin(limit);
        }
        return connection;
    }

    private Connection open() throws SQLException {
        var connection = source.getConnection();
        if (!limit.isZero()) {
            var deadline = new Deadline();
            deadlines.put(connection, deadline);
            ProgressHandler.setHandler(connection, STEPS, deadline);
        }
        return connection;
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        if (connection.isClosed() || !connection.getAutoCommit() || !idle.offer(connection)) {
            forget(connection);
        }
    }

    private void forget(Connection connection) throws SQLException {
        deadlines.remove(connection);
        connection.close();
    }

    @Override
    public void close() {
        for (var connection = idle.poll(); connection != null; connection = idle.poll()) {
            try {
                forget(connection);
            } catch (SQLException e) {
                throw new StoreFault("a connection cannot be closed: " + e.getMessage(), e);
            }
        }
    }

    /** Breaks a question off when its time is over. */
    private static final class Deadline extends ProgressHandler {

        private volatile long until;

        void begin(Duration limit) {
            until = System.nanoTime() + limit.toNanos();
        }

        @Override
        protected int progress() {
            return System.nanoTime() - until > 0 ? 1 : 0;
        }
    }
}
