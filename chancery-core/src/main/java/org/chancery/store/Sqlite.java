package org.chancery.store;

import java.nio.file.Path;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** How SQLite is opened: write-ahead log, so that readers and the writer do not wait for one another; foreign keys held. */
final class Sqlite {

    /** What a connection may do. */
    enum Mode {
        READ,
        WRITE
    }

    private Sqlite() {}

    static Jdbi open(Path file, Mode mode) {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(10_000);
        config.setCacheSize(-64_000);
        if (mode == Mode.READ) {
            config.setReadOnly(true);
        } else {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            // in a write-ahead log, a commit outlives the process with this; only a power cut may take the last ones
            config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
            config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        }
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return Jdbi.create(source);
    }
}
