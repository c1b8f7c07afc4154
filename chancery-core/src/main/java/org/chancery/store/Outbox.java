package org.chancery.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/**
 * Messages about what is new, and how far each watch has been told of: a small SQLite file beside the store, for they are no part of the
 * record. That messages wait and that a watch stands further is one transaction, so that nothing is told of twice and nothing lost, whenever
 * the process ends. Thread-safe; one process sends at a time ({@link #sending}).
 */
public final class Outbox {

    private static final String MESSAGE =
            "SELECT id, watch, channel, subject, body, events, made, state, tries, next, problem FROM message ";

    private final Path file;
    private final Jdbi database;

    private Outbox(Path file) {
        this.file = file;
        this.database = Sqlite.writing(file);
        database.useTransaction(handle -> {
            handle.execute(
                    "CREATE TABLE IF NOT EXISTS message (no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, watch TEXT NOT NULL,"
                            + " channel TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL, events INTEGER NOT NULL, made TEXT NOT NULL,"
                            + " state TEXT NOT NULL, tries INTEGER NOT NULL, next TEXT NOT NULL, problem TEXT)");
            handle.execute("CREATE INDEX IF NOT EXISTS message_due ON message (state, next)");
            handle.execute(
                    "CREATE TABLE IF NOT EXISTS position (watch TEXT PRIMARY KEY, mark INTEGER NOT NULL, at TEXT NOT NULL)");
            handle.execute("CREATE TABLE IF NOT EXISTS glance (at TEXT PRIMARY KEY, mark INTEGER NOT NULL)");
            handle.execute("CREATE TABLE IF NOT EXISTS channel (name TEXT PRIMARY KEY)");
        });
    }

    /** What became of a message. */
    public enum State {
        WAITING("waiting"),
        SENT("sent"),
        GIVEN_UP("given up");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        private static State of(String label) {
            return List.of(values()).stream()
                    .filter(state -> state.label.equals(label))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * A message to send.
     *
     * @param id the same whenever the same is told of
     * @param channel where to: {@code webhook:NAME} or {@code mail:NAME}
     * @param events of how many events it tells
     */
    public record Draft(String id, String watch, String channel, String subject, String body, int events) {}

    /**
     * A message with what became of it.
     *
     * @param made when, ISO 8601 in UTC
     * @param next when it was sent, or is tried again
     */
    public record Message(Draft draft, String made, State state, int tries, String next, Optional<String> problem) {}

    /**
     * How far a watch has been told of.
     *
     * @param at when that was
     */
    public record Position(long mark, Instant at) {}

    /**
     * The outbox of a store; it is made when it is not there.
     *
     * @param store its address; of one that is no file, messages are kept where the server runs
     */
    public static Outbox of(String store) {
        return new Outbox(file(store));
    }

    /** The outbox of a store, if there is one. */
    public static Optional<Outbox> existing(String store) {
        return Optional.of(file(store)).filter(Files::exists).map(Outbox::new);
    }

    private static Path file(String store) {
        var beside = Path.of(store.contains("://") ? "chancery.db" : store);
        return beside.resolveSibling(beside.getFileName() + "-outbox.db");
    }

    /**
     * Does what sends, alone among all processes.
     *
     * @throws StoreFault when another process sends
     */
    public void sending(Runnable work) {
        var lock = WriterLock.take(file);
        try {
            work.run();
        } finally {
            lock.close();
        }
    }

    /** How far all watches have been told of, by id. */
    public Map<String, Position> positions() {
        return read("SELECT watch, mark, at FROM position", query -> query
                .map((row, context) ->
                        Map.entry(row.getString(1), new Position(row.getLong(2), Instant.parse(row.getString(3)))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Keeps messages, and that a watch has been told of until a mark: both or neither. A message that is there already is left as it is. */
    public void queue(String watch, Position position, List<Draft> drafts) {
        database.useTransaction(handle -> {
            handle.execute(
                    "INSERT INTO position (watch, mark, at) VALUES (?, ?, ?) ON CONFLICT (watch) DO UPDATE SET mark = excluded.mark,"
                            + " at = excluded.at",
                    watch,
                    position.mark(),
                    position.at().toString());
            drafts.forEach(draft -> insert(handle, draft, position.at().toString()));
        });
    }

    private static void insert(Handle handle, Draft draft, String now) {
        handle.execute(
                "INSERT INTO message (id, watch, channel, subject, body, events, made, state, tries, next)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, 'waiting', 0, ?) ON CONFLICT (id) DO NOTHING",
                draft.id(),
                draft.watch(),
                draft.channel(),
                draft.subject(),
                draft.body(),
                draft.events(),
                now,
                now);
    }

    /** Messages that are to be sent now, those least often tried first. */
    public List<Message> due(Instant now, int most) {
        return read(
                MESSAGE + "WHERE state = 'waiting' AND next <= :now ORDER BY tries, no LIMIT " + most,
                query -> query.bind("now", now.toString())
                        .map((row, context) -> message(row))
                        .list());
    }

    /** The messages made last, the latest first. */
    public List<Message> latest(int most) {
        return read(MESSAGE + "ORDER BY no DESC LIMIT " + most, query -> query.map((row, context) -> message(row))
                .list());
    }

    private static Message message(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Message(
                new Draft(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getInt(6)),
                row.getString(7),
                State.of(row.getString(8)),
                row.getInt(9),
                row.getString(10),
                Optional.ofNullable(row.getString(11)));
    }

    /** Notes that a message arrived. */
    public void sent(Message message, Instant at) {
        change(
                "UPDATE message SET state = 'sent', tries = tries + 1, next = ?, problem = NULL WHERE id = ?",
                at.toString(),
                message.draft().id());
    }

    /**
     * Notes that a message did not arrive.
     *
     * @param next when to try again; never when absent
     */
    public void failed(Message message, String problem, Optional<Instant> next) {
        change(
                "UPDATE message SET state = ?, tries = tries + 1, next = coalesce(?, next), problem = ? WHERE id = ?",
                next.isPresent() ? State.WAITING.label() : State.GIVEN_UP.label(),
                next.map(Instant::toString).orElse(null),
                problem,
                message.draft().id());
    }

    /** Lets the messages of a channel that cannot be reached wait. */
    public void rest(String channel, Instant until) {
        change(
                "UPDATE message SET next = ? WHERE channel = ? AND state = 'waiting' AND next < ?",
                until.toString(),
                channel,
                until.toString());
    }

    /** Has a message that was given up sent after all. */
    public void again(String id, Instant now) {
        change(
                "UPDATE message SET state = 'waiting', tries = 0, next = ? WHERE id = ? AND state = 'given up'",
                now.toString(),
                id);
    }

    /** Notes where the record stood when it was looked at. */
    public void glance(Instant now, long mark) {
        change(
                "INSERT INTO glance (at, mark) SELECT ?, ? WHERE NOT EXISTS (SELECT 1 FROM glance WHERE mark = ?) ON CONFLICT DO NOTHING",
                now.toString(),
                mark,
                mark);
    }

    /** Where the record stood at a time; where nobody looked so early, when somebody first did. */
    public Optional<Long> markAt(Instant time) {
        return read(
                "SELECT mark FROM glance ORDER BY at <= :time DESC, CASE WHEN at <= :time THEN at END DESC, at LIMIT 1",
                query -> query.bind("time", time.toString()).mapTo(Long.class).findOne());
    }

    /** Makes these the channels that whoever sends can send to. */
    public void channels(List<String> names) {
        database.useTransaction(handle -> {
            handle.execute("DELETE FROM channel");
            names.forEach(name -> handle.execute("INSERT INTO channel (name) VALUES (?)", name));
        });
    }

    /** Where messages can be sent to. */
    public List<String> channels() {
        return read("SELECT name FROM channel ORDER BY name", query -> query.mapTo(String.class)
                .list());
    }

    private <T> T read(String sql, Function<Query, T> use) {
        return database.withHandle(handle -> use.apply(handle.createQuery(sql)));
    }

    private void change(String sql, Object... values) {
        database.useTransaction(handle -> handle.execute(sql, values));
    }
}
