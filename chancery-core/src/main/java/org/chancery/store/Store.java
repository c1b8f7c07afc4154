package org.chancery.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.knowledge.Spellings;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * A store: one SQLite file. Many may read it at once, also while one writes; a reader sees the record as it was when its question
 * began. {@link #read} may be called from all threads; what {@link #inbox}, {@link #judgements} and {@link #record} write, from one.
 */
public final class Store implements AutoCloseable {

    private final Path file;
    private final Jdbi database;
    private final Optional<WriterLock> lock;
    // the one connection that writes: opening one for each report would take longer than writing it
    private final Optional<Handle> writer;
    private Spellings spellings;

    private Store(Path file, Jdbi database, Optional<WriterLock> lock) {
        this.file = file;
        this.database = database;
        this.lock = lock;
        this.writer = lock.map(held -> database.open());
    }

    /**
     * Opens a store to write into, and makes it when it is not there.
     *
     * @throws StoreFault when another process writes into it, when it is of a later version, no store at all, or not writable
     */
    public static Store writing(Path file) {
        var lock = WriterLock.take(file);
        try {
            var database = Sqlite.open(file, Sqlite.Mode.WRITE);
            Schema.migrate(file, database);
            return new Store(file, database, Optional.of(lock));
        } catch (RuntimeException e) {
            lock.close();
            throw Faults.explain(file, e);
        }
    }

    /**
     * Opens a store to ask it.
     *
     * @throws StoreFault when there is none, or one of another version
     */
    public static Store reading(Path file) {
        if (!Files.exists(file)) {
            throw new StoreFault("no store at " + file + ": chancery ingest PATH… --store " + file + " makes one");
        }
        try {
            var database = Sqlite.open(file, Sqlite.Mode.READ);
            Schema.check(file, database);
            return new Store(file, database, Optional.empty());
        } catch (RuntimeException e) {
            throw Faults.explain(file, e);
        }
    }

    public Path file() {
        return file;
    }

    /** What came in: inputs, failures, reports coded. */
    public Inbox inbox() {
        return new Inbox(this);
    }

    /** The bytes that were read. */
    public Kept kept() {
        return new Kept(this);
    }

    /** What people judged. */
    public Judgements judgements() {
        return new Judgements(this);
    }

    /** Imported lists of office holders. */
    public References references() {
        return new References(this);
    }

    /** The record derived from it. */
    public RecordTables record() {
        return new RecordTables(this);
    }

    /**
     * Asks a question within one transaction.
     *
     * @throws StoreFault when the store cannot be read
     */
    public <T> T read(HandleCallback<T, RuntimeException> question) {
        try {
            return database.inTransaction(question);
        } catch (JdbiException | Prepared.DatabaseException e) {
            throw Faults.explain(file, e);
        }
    }

    /** Writes a copy of the whole file, as it is now. */
    void copy(Path to) {
        // a connection of its own: within a transaction SQLite copies nothing
        try (var handle = database.open()) {
            handle.execute("VACUUM INTO ?", to.toString());
        } catch (JdbiException e) {
            throw Faults.explain(file, e);
        }
    }

    /** Writes all of something or, when it fails, nothing of it. From one thread. */
    <T> T write(HandleCallback<T, RuntimeException> change) {
        var handle = writer.orElseThrow(() -> new IllegalStateException("opened for reading"));
        try {
            return handle.inTransaction(change);
        } catch (JdbiException | Prepared.DatabaseException e) {
            throw Faults.explain(file, e);
        }
    }

    /**
     * Works on the record, all or, when it fails, nothing. From one thread. Works within works are one.
     *
     * @throws StoreFault when the store cannot be written
     */
    public <T> T work(Function<Workings, T> change) {
        return write(handle -> {
            try (var workings = new Workings(handle, spellings())) {
                return change.apply(workings);
            }
        });
    }

    /** How names are spelled; read when it is first needed, by the thread that writes. */
    Spellings spellings() {
        if (spellings == null) {
            spellings = Spellings.load();
        }
        return spellings;
    }

    /** A short question by the thread that writes, over its own connection where there is one. */
    <T> T look(HandleCallback<T, RuntimeException> question) {
        try {
            return writer.isPresent() ? question.withHandle(writer.get()) : read(question);
        } catch (JdbiException | Prepared.DatabaseException e) {
            throw Faults.explain(file, e);
        }
    }

    @Override
    public void close() {
        writer.ifPresent(Handle::close);
        lock.ifPresent(WriterLock::close);
    }
}
