package org.chancery.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Where a store lies: a file of SQLite or a database of PostgreSQL. */
sealed interface Database permits SqliteFile, Postgres {

    /** @param address a file, or {@code postgresql://…} */
    static Database of(String address) {
        return PostgresAddress.is(address)
                ? new Postgres(PostgresAddress.parse(address))
                : new SqliteFile(Path.of(address));
    }

    /** As people know it, without a password. */
    String name();

    /**
     * Sees that there is a store, of whatever version.
     *
     * @throws StoreFault when there is none
     */
    void mustExist();

    /**
     * Opens it for questions.
     *
     * @throws StoreFault when there is no store, or one of another version
     */
    Open reading();

    /**
     * Opens it for writing too, and makes or brings up to date what is not there.
     *
     * @throws StoreFault when another process writes, or it cannot be written
     */
    Open writing();

    /**
     * Writes a copy of the whole store into a file of SQLite that is not there yet.
     *
     * @param handle of this database
     */
    void copy(Handle handle, Path to);

    /** What the database itself finds wrong in its files, in its words; nothing where a server sees to that. */
    List<String> damages(Handle handle);

    /** What is to be done before the connection that wrote is closed. */
    void settle(Handle writer);

    /** Each transaction of a connection is on the disk when it is over. */
    void outlivePowerCuts(Handle writer);

    /** The same exception when there is nothing better to say. */
    RuntimeException explain(RuntimeException fault);

    /**
     * What is open.
     *
     * @param questions gives connections for questions
     * @param writer the one connection that writes, where it is open for writing
     * @param written to be called after each transaction of the writer
     * @param rest closes what else is open, and the connection that writes where the order matters
     */
    record Open(Jdbi questions, Optional<Handle> writer, Runnable written, Runnable rest) implements AutoCloseable {

        @Override
        public void close() {
            rest.run();
            writer.ifPresent(Handle::close);
        }
    }
}
