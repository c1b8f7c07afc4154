package org.chancery.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.JdbiException;

/**
 * What following feeds has to remember, in a small file of SQLite beside the store: to look at a feed need not wait until an ingest is
 * done. Every call is one transaction, which outlives a power cut once it is over; several calls are one within {@link #change}. Several
 * processes may have it open; one of them at a time follows. Thread-safe.
 */
public final class FollowFile implements AutoCloseable {

    private static final int VERSION = 1;

    /** Clocks differ by less from one look to the next without having been set. */
    private static final Duration TOLERANCE = Duration.ofSeconds(30);

    private final Path file;
    private final Handle handle;
    private Optional<WriterLock> lock = Optional.empty();

    private FollowFile(Path file, Handle handle) {
        this.file = file;
        this.handle = handle;
    }

    /** The file of a store; of one that is no file, it is kept where the program runs. */
    public static Path of(String store) {
        var beside = Path.of(PostgresAddress.is(store) ? "chancery.db" : store);
        return beside.resolveSibling(beside.getFileName() + "-follow");
    }

    /**
     * Opens the file, and makes it when it is not there.
     *
     * @throws StoreFault when it cannot be used
     */
    public static FollowFile open(Path file) {
        try {
            var handle = Sqlite.writing(file).open();
            try {
                handle.execute("PRAGMA synchronous = FULL");
                make(file, handle);
                return new FollowFile(file, handle);
            } catch (RuntimeException e) {
                handle.close();
                throw e;
            }
        } catch (JdbiException e) {
            throw Faults.explain(file, e);
        }
    }

    private static void make(Path file, Handle handle) {
        handle.useTransaction(fresh -> {
            int found = fresh.createQuery("PRAGMA user_version")
                    .mapTo(Integer.class)
                    .one();
            if (found > VERSION) {
                throw new StoreFault(file + " was written by a later Chancery: use that one");
            }
            if (found == VERSION) {
                return;
            }
            try (var in = FollowFile.class.getResourceAsStream("/store/follow.sql");
                    var statement = fresh.getConnection().createStatement()) {
                statement.executeUpdate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (SQLException | IOException e) {
                throw new IllegalStateException("a file of what is followed cannot be made", e);
            }
        });
    }

    /**
     * Takes the right to follow, until the file is closed.
     *
     * @throws StoreFault when another process has it
     */
    public void lock() {
        try {
            lock = Optional.of(WriterLock.take(file));
        } catch (StoreFault e) {
            throw new StoreFault("the feeds of " + file + " are being followed by another chancery: stop it first", e);
        }
    }

    /** When somebody last followed; feeds are looked at now if that is not long ago. */
    public Instant seen() {
        return Instant.ofEpochMilli(with(same ->
                same.createQuery("SELECT at FROM seen").mapTo(Long.class).one()));
    }

    /** The feeds. */
    public FollowedFeeds feeds() {
        return new FollowedFeeds(this);
    }

    /** Their entries. */
    public FollowedEntries entries() {
        return new FollowedEntries(this);
    }

    /** The hosts that are asked. */
    public FollowedHosts hosts() {
        return new FollowedHosts(this);
    }

    /**
     * Does all of something or, when it fails, nothing of it.
     *
     * @throws StoreFault when the file cannot be written
     */
    public <T> T change(Supplier<T> work) {
        return with(same -> work.get());
    }

    /**
     * A process begins to follow. Nobody knows whether the clock was set forward since the last one was seen: a host that was to be left
     * alone then is so for as long as was left, up to {@code most}.
     */
    public void begin(Instant now, Duration most) {
        long at = now.toEpochMilli();
        long seen = seen().toEpochMilli();
        if (seen > 0 && at - seen >= TOLERANCE.toMillis()) {
            with(same -> same.execute(
                    "UPDATE host SET next_at = max(next_at, ? + min(next_at - ?, ?)) WHERE next_at > ?",
                    at,
                    seen,
                    most.toMillis(),
                    seen));
        }
        now(now);
    }

    /** Notes the present moment. Where the clock was set back, all that is due moves with it: else it would be late by as much. */
    public void now(Instant now) {
        long at = now.toEpochMilli();
        long seen = seen().toEpochMilli();
        if (Math.abs(at - seen) < TOLERANCE.toMillis()) {
            return;
        }
        with(same -> {
            if (at < seen) {
                for (var table : new String[] {"feed", "entry", "host"}) {
                    same.execute("UPDATE " + table + " SET next_at = max(0, next_at - ?)", seen - at);
                }
            }
            return same.execute("UPDATE seen SET at = ?", at);
        });
    }

    synchronized <T> T with(HandleCallback<T, RuntimeException> work) {
        try {
            return handle.inTransaction(work);
        } catch (JdbiException e) {
            throw Faults.explain(file, e);
        }
    }

    @Override
    public synchronized void close() {
        handle.close();
        lock.ifPresent(WriterLock::close);
    }
}
