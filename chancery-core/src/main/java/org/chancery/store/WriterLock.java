package org.chancery.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The right to write into a store, held by one holder at a time, in this process or another: SQLite's lock on a small file beside it. The system takes it back
 * when the process ends, however it ends. SQLite keeps count of the locks of a process; a bare lock on a file would be lost as soon as
 * anything in the process that holds it opened the file and closed it again.
 */
final class WriterLock implements AutoCloseable {

    private final Connection holder;

    private WriterLock(Connection holder) {
        this.holder = holder;
    }

    static WriterLock take(Path given) {
        var store = real(given);
        var file = store.resolveSibling(store.getFileName() + "-lock");
        var folder = store.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new StoreFault("no folder " + folder + " to put the store into");
        }
        try {
            return new WriterLock(held(file));
        } catch (SQLException e) {
            throw isHeld(e)
                    ? new StoreFault(
                            store
                                    + " is being written by another chancery: wait until it is done, or stop it; reading goes on")
                    : new StoreFault(store + " cannot be written: the file, its folder or its disk is read-only", e);
        }
    }

    /** The file itself, whatever links lead to it: else two would write at once. */
    private static Path real(Path store) {
        try {
            return Files.isSymbolicLink(store) ? store.toRealPath() : store;
        } catch (IOException e) {
            // a link that leads nowhere yet
            return store;
        }
    }

    private static Connection held(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setBusyTimeout(0);
        var connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
        try (var statement = connection.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static boolean isHeld(SQLException fault) {
        return fault instanceof SQLiteException sqlite && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_BUSY;
    }

    @Override
    public void close() {
        try {
            holder.close();
        } catch (SQLException e) {
            throw new StoreFault("a store's lock cannot be given back", e);
        }
    }
}
