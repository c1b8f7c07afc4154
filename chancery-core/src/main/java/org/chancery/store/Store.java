package org.chancery.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.knowledge.Spellings;
import org.chancery.model.Coded;
import org.chancery.model.Event;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.JdbiException;

/**
 * A store: one SQLite file, or a database of PostgreSQL. Many may read it at once, also while one writes; a reader sees the record as it
 * was when its question began. {@link #read} may be called from all threads; what {@link #inbox}, {@link #judgements} and
 * {@link #record} write, from one.
 */
public final class Store implements AutoCloseable {

    private final Database database;
    private final Database.Open open;
    private Spellings spellings;
    private Prepared working;

    private Store(Database database, Database.Open open) {
        this.database = database;
        this.open = open;
    }

    /** As {@link #writing(String)}, of a file. */
    public static Store writing(Path file) {
        return writing(file.toString());
    }

    /**
     * Opens a store to write into, and makes it when it is not there.
     *
     * @param address a file, or {@code postgresql://USER@HOST:PORT/DATABASE}
     * @throws StoreFault when another process writes into it, when it is of a later version, no store at all, or not writable
     */
    public static Store writing(String address) {
        var database = Database.of(address);
        return new Store(database, database.writing());
    }

    /**
     * Sees that there is a store, of whatever version.
     *
     * @throws StoreFault when there is none
     */
    public static void mustExist(String address) {
        Database.of(address).mustExist();
    }

    /** As {@link #reading(String)}, of a file. */
    public static Store reading(Path file) {
        return reading(file.toString());
    }

    /**
     * Opens a store to ask it.
     *
     * @param address as for {@link #writing(String)}
     * @throws StoreFault when there is none, or one of another version
     */
    public static Store reading(String address) {
        var database = Database.of(address);
        return new Store(database, database.reading());
    }

    /**
     * As {@link #reading(String)}, with a limit on how long a question to a file may take; PostgreSQL has one of its own.
     *
     * @param limit zero for none
     */
    public static Store reading(String address, Duration limit) {
        var database = Database.of(address);
        return new Store(database, database instanceof SqliteFile file ? file.reading(limit) : database.reading());
    }

    /** Where it is, as people know it: without a password. */
    public String name() {
        return database.name();
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

    /** What reviewers have before them. */
    public Reviews reviews() {
        return new Reviews(this);
    }

    /** Samples that people judge. */
    public Audits audits() {
        return new Audits(this);
    }

    /** Imported lists of office holders. */
    public References references() {
        return new References(this);
    }

    /** What was asked for when it was made. */
    public Settings settings() {
        return new Settings(this);
    }

    /** The record derived from it. */
    public RecordTables record() {
        return new RecordTables(this);
    }

    /**
     * Goes through all of it: what the database finds wrong, then what of reports and events cannot be read.
     *
     * @return a line for each; none where all is whole
     */
    public List<String> damages() {
        return read(handle -> {
            var found = new ArrayList<>(database.damages(handle));
            if (!found.isEmpty()) {
                // rows cannot be gone through where pages are broken
                return found;
            }
            found.addAll(unreadable(handle, "SELECT report, body FROM coded ORDER BY report", Coded.class, "report"));
            found.addAll(unreadable(handle, "SELECT id, body FROM event ORDER BY id", Event.class, "event"));
            return found;
        });
    }

    private static List<String> unreadable(Handle handle, String bodies, Class<?> type, String what) {
        return handle
                .createQuery(bodies)
                .map((row, context) -> {
                    try {
                        Body.unpack(row.getBytes(2), type);
                        return Optional.<String>empty();
                    } catch (StoreFault e) {
                        return Optional.of(what + " " + row.getString(1) + " cannot be read");
                    }
                })
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** From now on each transaction outlives a power cut once it is over, and not only the process: for who forgets elsewhere what is in here. */
    public void outlivePowerCuts() {
        open.writer().ifPresent(database::outlivePowerCuts);
    }

    /**
     * Asks a question within one transaction.
     *
     * @throws StoreFault when the store cannot be read
     */
    public <T> T read(HandleCallback<T, RuntimeException> question) {
        try {
            return open.questions().inTransaction(question);
        } catch (JdbiException | Prepared.DatabaseException e) {
            throw database.explain(e);
        }
    }

    /** Writes a copy of the whole store, as it is now, into a file of SQLite that is not there yet. */
    void copy(Path to) {
        // a connection of its own: within a transaction SQLite copies nothing
        try (var handle = open.questions().open()) {
            database.copy(handle, to);
        } catch (JdbiException e) {
            throw database.explain(e);
        }
    }

    /** Writes all of something or, when it fails, nothing of it. From one thread. */
    <T> T write(HandleCallback<T, RuntimeException> change) {
        var handle = open.writer().orElseThrow(() -> new IllegalStateException("opened for reading"));
        try {
            var result = handle.inTransaction(change);
            if (!handle.isInTransaction()) {
                open.written().run();
            }
            return result;
        } catch (JdbiException | Prepared.DatabaseException e) {
            throw database.explain(e);
        }
    }

    /**
     * Works on the record, all or, when it fails, nothing. From one thread. Works within works are one.
     *
     * @throws StoreFault when the store cannot be written
     */
    public <T> T work(Function<Workings, T> change) {
        return write(handle -> {
            var sql = working(handle);
            try (var workings = new Workings(handle, sql, spellings())) {
                return change.apply(workings);
            } catch (RuntimeException e) {
                sql.forget();
                throw e;
            }
        });
    }

    /** The statements of all works: to prepare them anew for each takes longer than a small one. */
    private Prepared working(Handle writer) {
        if (working == null) {
            working = new Prepared(writer.getConnection());
        }
        return working;
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
            return open.writer().isPresent() ? question.withHandle(open.writer().get()) : read(question);
        } catch (JdbiException | Prepared.DatabaseException e) {
            throw database.explain(e);
        }
    }

    /** After works on the record. */
    private void settle() {
        try {
            open.writer().ifPresent(database::settle);
            open.written().run();
        } catch (JdbiException e) {
            // what was written stands; a store that cannot be put in order now is put in order next time
            return;
        }
    }

    @Override
    public void close() {
        if (working != null) {
            working.close();
            settle();
        }
        open.close();
    }
}
