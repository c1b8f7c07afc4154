package org.chancery.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.sqlite.Function;

/**
 * Makes a store many times as large: every report, event and statement once more under another id, by the same people, with the same
 * words. Rows are copied by the database, so that a million events take minutes; what they look like is what Chancery wrote.
 */
final class Retelling {

    private static final Pattern ID = Pattern.compile("\"([ersq])-([0-9a-f]{8,})\"");
    private static final long APART = 10_000_000;

    private Retelling() {}

    /** Adds copies until a store has so many events; gives how many it has. */
    static long grow(Path store, long events) throws SQLException, IOException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA cache_size = -512000");
            statement.execute("PRAGMA synchronous = OFF");
            connection.setAutoCommit(false);
            Function.create(connection, "retold", new Retold());
            long there = number(connection, "SELECT count(*) FROM event");
            if (there >= events) {
                return there;
            }
            // rows first, then what hangs on them, in one go: many times faster than row by row
            var hanging = hanging(connection);
            for (var thing : hanging) {
                statement.execute("DROP " + thing.type() + " " + thing.name());
            }
            long first = number(connection, "SELECT count(*) FROM event WHERE no < " + APART);
            int made = (int) (number(connection, "SELECT max(no) FROM event") / APART);
            for (int copy = made + 1; there < events; copy++) {
                for (var sql : copies(copy, Math.min(first, events - there))) {
                    statement.executeUpdate(sql);
                }
                there = number(connection, "SELECT count(*) FROM event");
                System.err.println(there + " events");
            }
            for (var thing : hanging) {
                statement.execute(thing.sql());
            }
            for (var words : List.of("event_words", "report_words", "statement_words")) {
                statement.execute("INSERT INTO " + words + " (" + words + ") VALUES ('rebuild')");
                statement.execute("INSERT INTO " + words + " (" + words + ") VALUES ('optimize')");
            }
            statement.execute("DELETE FROM tally");
            for (var sql : tallies()) {
                statement.execute(sql);
            }
            statement.execute("ANALYZE");
            connection.commit();
            return there;
        }
    }

    /** An index or a trigger. */
    private record Hanging(String type, String name, String sql) {}

    private static List<Hanging> hanging(Connection connection) throws SQLException {
        var found = new ArrayList<Hanging>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger')"
                                + " AND sql IS NOT NULL AND name NOT LIKE 'flyway%' ORDER BY type, name")) {
            while (rows.next()) {
                found.add(new Hanging(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        return found;
    }

    /** The statements by which the migration counts what is there. */
    private static List<String> tallies() throws IOException {
        try (var in = Retelling.class.getResourceAsStream("/store/migrations/V3__tally.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("INSERT INTO tally SELECT"))
                    .toList();
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.getLong(1);
        }
    }

    private static List<String> copies(int copy, long events) {
        long shift = copy * APART;
        var which = "(SELECT no FROM event WHERE no < " + APART + " ORDER BY no LIMIT " + events + ")";
        return List.of(
                "INSERT INTO report (no, id, source, sha256, url, publisher, agency, byline, title, published, updated, day, language,"
                        + " text, copy_of, ingested_at) SELECT no + " + shift + ", retold(id, " + copy
                        + "), source || '/" + copy
                        + "', sha256, url || '/" + copy
                        + "', publisher, agency, byline, title, published, updated, day, language, text, copy_of, ingested_at"
                        + " FROM report WHERE no < " + APART,
                "INSERT INTO coded SELECT retold(c.report, " + copy + "), retold(c.body, " + copy
                        + ") FROM report r JOIN coded c ON c.report = r.id WHERE r.no < " + APART,
                "INSERT INTO event (no, id, type, modes, contexts, quad, score, status, date_start, date_end, day, place, country,"
                        + " lat, lon, occasion, topics, in_person, reports, independent_sources, words, body) SELECT no + "
                        + shift
                        + ", retold(id, " + copy
                        + "), type, modes, contexts, quad, score, status, date_start, date_end, day, place, country, lat,"
                        + " lon, occasion, topics, in_person, reports, independent_sources, words, retold(body, " + copy
                        + ") FROM event WHERE no IN "
                        + which,
                "INSERT INTO event_party SELECT event + " + shift
                        + ", role, position, party, country, office, day, type, status FROM event_party WHERE event IN "
                        + which,
                "INSERT INTO event_topic SELECT event + " + shift + ", topic FROM event_topic WHERE event IN " + which,
                "INSERT INTO mention SELECT event + " + shift + ", position, retold(report, " + copy
                        + "), start, \"end\", trigger_start,"
                        + " trigger_end, frame, text, status, date_start, date_end, place, attribution FROM mention WHERE event IN "
                        + which,
                "INSERT INTO evidence SELECT event + " + shift + ", field, position, retold(report, " + copy
                        + "), start, \"end\" FROM evidence WHERE event IN " + which,
                "INSERT INTO conflict SELECT event + " + shift
                        + ", field, position, value, mentions FROM conflict WHERE event IN " + which,
                "INSERT INTO related SELECT event + " + shift + ", retold(other, " + copy
                        + "), \"as\" FROM related WHERE event IN " + which,
                "INSERT INTO statement (no, id, speaker, name, country, office, direct, verb, text, date_start, date_end, day,"
                        + " topics, place, occasion, during, report, start, \"end\", body) SELECT no + " + shift
                        + ", retold(id, " + copy
                        + "), speaker, name, country, office, direct, verb, text, date_start, date_end, day, topics,"
                        + " place, occasion, retold(during, " + copy + "), retold(report, " + copy
                        + "), start, \"end\", retold(body, " + copy + ") FROM statement WHERE no < "
                        + APART);
    }

    /** {@code retold(value, copy)}: an id, or a body with the ids within, as a copy has them. */
    private static final class Retold extends Function {

        private static final int BLOB = 4;

        @Override
        protected void xFunc() throws SQLException {
            int copy = value_int(1);
            var bytes = value_type(0) == BLOB ? value_blob(0) : null;
            if (bytes != null) {
                result(body(bytes, copy));
            } else if (value_text(0) == null) {
                result();
            } else {
                result(value_text(0).replaceFirst("^([a-z])-", "$1" + copy + "-"));
            }
        }

        private static byte[] body(byte[] packed, int copy) {
            try {
                var json = new String(
                        new InflaterInputStream(new ByteArrayInputStream(packed)).readAllBytes(),
                        StandardCharsets.UTF_8);
                var bytes = new ByteArrayOutputStream();
                var deflater = new Deflater(Deflater.BEST_SPEED);
                try (var out = new DeflaterOutputStream(bytes, deflater)) {
                    out.write(
                            ID.matcher(json).replaceAll("\"$1" + copy + "-$2\"").getBytes(StandardCharsets.UTF_8));
                } finally {
                    deflater.end();
                }
                return bytes.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
