package org.chancery.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jdbi.v3.core.Handle;

/**
 * SQLite's write-ahead log beside a store. While somebody always reads, SQLite by itself never begins it anew: it grows for as long as an ingest
 * runs, and each reader looks for its pages in all of it. So, once it is long, the writer waits a moment for the readers, moves it into the file and
 * cuts it off. From the thread that writes.
 */
final class WriteAheadLog {

    /** Bytes that are worth a moment's wait. */
    static final long LONG = 64L << 20;

    /** How long the readers are waited for; a question that takes longer is left alone, and the log is cut another time. */
    private static final int PATIENCE_MS = 100;

    private final Path log;
    private final Handle writer;
    private final long step;
    private long due;

    WriteAheadLog(Path store, Handle writer) {
        this(store, writer, LONG);
    }

    /** @param step {@link #LONG} */
    WriteAheadLog(Path store, Handle writer, long step) {
        this.log = store.resolveSibling(store.getFileName() + "-wal");
        this.writer = writer;
        this.step = step;
        this.due = step;
    }

    /** To be called after a transaction. */
    void written() {
        if (length() >= due) {
            // behind a long question, it is tried again when as much more has been written
            due = cut() ? step : length() + step;
        }
    }

    private boolean cut() {
        writer.execute("PRAGMA busy_timeout = " + PATIENCE_MS);
        try {
            return writer.createQuery("PRAGMA wal_checkpoint(TRUNCATE)")
                    .map((row, context) -> row.getInt(1) == 0)
                    .one();
        } finally {
            writer.execute("PRAGMA busy_timeout = " + Sqlite.BUSY_MS);
        }
    }

    private long length() {
        try {
            return Files.exists(log) ? Files.size(log) : 0;
        } catch (IOException e) {
            // it is SQLite's, which may remove it at any moment
            return 0;
        }
    }
}
