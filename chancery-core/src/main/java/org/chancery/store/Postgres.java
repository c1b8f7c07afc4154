package org.chancery.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A store in a database of PostgreSQL, for several people and servers: many read, one writes at a time. The right to write is an
 * advisory lock of the connection that writes; the server takes it back when the connection ends, however it ends.
 */
record Postgres(PostgresAddress address) implements Database {

    /** The key of the advisory lock: "chancery" in ASCII. */
    private static final long WRITER = 0x6368616e63657279L;

    private static final int MOST_CONNECTIONS = 8;
    private static final int CONNECT_SECONDS = 10;
    private static final int ROWS_AT_ONCE = 200;

    @Override
    public String name() {
        return address.name();
    }

    @Override
    public void mustExist() {
        try {
            jdbi(direct()).useHandle(handle -> PostgresSchema.mustExist(name(), handle));
        } catch (RuntimeException e) {
            throw explain(e);
        }
    }

    @Override
    public Open reading() {
        var pool = pool();
        try {
            var questions = jdbi(pool);
            PostgresSchema.check(name(), questions);
            return new Open(questions, Optional.empty(), () -> {}, pool::close);
        } catch (RuntimeException e) {
            pool.close();
            throw explain(e);
        }
    }

    @Override
    public Open writing() {
        var direct = direct();
        Handle writer;
        try {
            writer = jdbi(direct).open();
        } catch (RuntimeException e) {
            throw explain(e);
        }
        try {
            lock(writer);
            PostgresSchema.migrate(name(), direct, writer);
            // who writes asks by key, and plans are kept: one made while a table is small would go through all of it
            // when it has grown
            writer.execute("SET enable_hashjoin = off");
            writer.execute("SET enable_mergejoin = off");
            writer.execute("SET enable_seqscan = off");
            // short statements: to compile one takes longer than to execute it
            writer.execute("SET jit = off");
            var pool = pool();
            return new Open(jdbi(pool), Optional.of(writer), () -> {}, () -> {
                unlock(writer);
                pool.close();
            });
        } catch (RuntimeException e) {
            writer.close();
            throw explain(e);
        }
    }

    private void lock(Handle writer) {
        boolean taken = writer.createQuery("SELECT pg_try_advisory_lock(:key)")
                .bind("key", WRITER)
                .mapTo(Boolean.class)
                .one();
        if (!taken) {
            throw new StoreFault(name() + " is being written by another chancery" + holder(writer)
                    + ": wait until it is done, or stop it; reading goes on");
        }
    }

    /** The server takes the lock back by itself, but some moments after the connection is closed; who comes next need not wait for that. */
    private static void unlock(Handle writer) {
        try (writer) {
            writer.execute("SELECT pg_advisory_unlock(?)", WRITER);
        } catch (JdbiException e) {
            // a connection that is broken has no lock
            return;
        }
    }

    /** Who holds the lock, as far as the server tells. */
    private static String holder(Handle writer) {
        return writer.createQuery("SELECT ' (' || coalesce(host(a.client_addr), 'on the server')"
                        + " || coalesce(', user ' || a.usename, '')"
                        + " || coalesce(', since ' || to_char(a.backend_start AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI') || ' UTC', '')"
                        + " || ')' FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid"
                        + " WHERE l.locktype = 'advisory' AND l.granted AND (l.classid::bigint << 32 | l.objid::bigint) = :key"
                        + " LIMIT 1")
                .bind("key", WRITER)
                .mapTo(String.class)
                .findOne()
                .orElse("");
    }

    private PGSimpleDataSource direct() {
        var source = new PGSimpleDataSource();
        source.setUrl(address.jdbc());
        source.setApplicationName("chancery");
        source.setConnectTimeout(CONNECT_SECONDS);
        // rows that are written together go in one statement
        source.setReWriteBatchedInserts(true);
        // long answers come in portions, not whole into memory
        source.setDefaultRowFetchSize(ROWS_AT_ONCE);
        address.options().forEach((option, value) -> {
            try {
                source.setProperty(option, value);
            } catch (SQLException e) {
                throw new StoreFault("the address of the store has an option that the driver does not know: " + option);
            }
        });
        return source;
    }

    /** Connections for questions: each question sees one state of the record. */
    private HikariDataSource pool() {
        var config = new HikariConfig();
        config.setDataSource(direct());
        config.setPoolName("chancery");
        config.setReadOnly(true);
        config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        config.setMaximumPoolSize(MOST_CONNECTIONS);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(CONNECT_SECONDS * 1000L);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    private static Jdbi jdbi(DataSource source) {
        var jdbi = Jdbi.create(source);
        jdbi.getConfig(FullTextConfig.class).set(new WordVectors());
        jdbi.getConfig(SqlStatements.class).setTemplateEngine(TemplateEngine.NOP);
        jdbi.registerArgument(new Texts());
        return jdbi;
    }

    @Override
    public void copy(Handle handle, Path to) {
        RowCopy.of(handle, to);
    }

    @Override
    public List<String> damages(Handle handle) {
        // the server reads its pages with checksums
        return List.of();
    }

    @Override
    public void settle(Handle writer) {
        // the server does so by itself
    }

    @Override
    public void outlivePowerCuts(Handle writer) {
        // it does so by itself
    }

    @Override
    public RuntimeException explain(RuntimeException fault) {
        return PostgresFaults.explain(name(), fault);
    }

    /** PostgreSQL's texts have no NUL; a report's words may. */
    private static final class Texts extends AbstractArgumentFactory<String> {

        Texts() {
            super(Types.VARCHAR);
        }

        @Override
        protected Argument build(String value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setString(position, value.replace('\0', '\uFFFD'));
        }
    }
}
