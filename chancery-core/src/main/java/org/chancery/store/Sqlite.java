package org.chancery.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** How SQLite is opened: write-ahead log, so that readers and the writer do not wait for one another; foreign keys held. */
final class Sqlite {

    /** How long a connection waits for another that is in its way. */
    static final int BUSY_MS = 10_000;

    private static final long MAPPED = 1L << 31;
    // a page that many reports touch is written into the file once, not with each of them
    private static final int LOG_PAGES = 8_000;

    private Sqlite() {}

    /** To write, and to read what one is writing. */
    static Jdbi writing(Path file) {
        var config = config();
        config.setCacheSize(-64_000);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // in a write-ahead log, a commit outlives the process with this; only a power cut may take the last ones
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, Long.toString(MAPPED));
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return jdbi(Jdbi.create(source(file, config)));
    }

    /** After how many pages the log of a connection that writes is gone through; what readers still need stays in it. */
    static void logging(Handle writer) {
        writer.execute("PRAGMA wal_autocheckpoint = " + LOG_PAGES);
    }

    /**
     * Before a connection that wrote is closed: the planner's figures are brought up to date, and the lists of full text are put together
     * where much was written, so that the cost stays in proportion to what was.
     */
    static void settle(Handle writer) {
        writer.execute("PRAGMA analysis_limit = 400");
        writer.execute("PRAGMA optimize");
        straight(writer);
        boolean much = writer.createQuery(
                        "SELECT 2 * total_changes() > n FROM tally WHERE kind = 'events' AND value = ''")
                .mapTo(Boolean.class)
                .one();
        if (much) {
            for (var table : List.of("event_words", "report_words", "statement_words")) {
                writer.execute("INSERT INTO " + table + " (" + table + ") VALUES ('optimize')");
            }
        }
    }

    /**
     * Keeps the planner from an index whose first column a question does not name, by the word that it has for this: a list of the last days is then
     * found by the index of days, and not by that of countries, one country after the other.
     */
    private static void straight(Handle writer) {
        boolean figures = writer.createQuery("SELECT count(*) > 0 FROM sqlite_master WHERE name = 'sqlite_stat1'")
                .mapTo(Boolean.class)
                .one();
        if (figures) {
            writer.execute("UPDATE sqlite_stat1 SET stat = stat || ' noskipscan'"
                    + " WHERE idx IS NOT NULL AND stat NOT LIKE '%noskipscan'");
        }
    }

    /**
     * To read alone.
     *
     * @param limit after which a question is broken off; zero for never
     * @param still nobody can change the file while it is read: nothing is written beside it, which a disk that is read-only would refuse
     */
    static Readers reading(Path file, Duration limit, boolean still) {
        var config = config();
        // several connections share what the system has in memory of the file
        config.setCacheSize(-16_000);
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, Long.toString(MAPPED));
        config.setReadOnly(true);
        var source = source(file, config);
        if (still) {
            source.setUrl("jdbc:sqlite:" + file.toUri() + "?immutable=1");
        }
        return new Readers(source, limit);
    }

    /** No statement has anything to be filled in before it is parsed. */
    static Jdbi jdbi(Jdbi jdbi) {
        jdbi.getConfig(SqlStatements.class).setTemplateEngine(TemplateEngine.NOP);
        return jdbi;
    }

    private static SQLiteConfig config() {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MS);
        return config;
    }

    private static SQLiteDataSource source(Path file, SQLiteConfig config) {
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }
}
