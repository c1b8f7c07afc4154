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
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private static final Pattern ID = Pattern.compile("\"([ersq]-[0-9a-f]{8,})\"");
    private static final long APART = 10_000_000;

    /** Numbers and beginnings of ids by which the events of one day are told apart, as the store has them. */
    private static final int SAME_DAY = 1 << 24;

    private static final int DIGITS = 6;
    /** From one copy's to the next. */
    private static final int STEP = 0x05_1E_B9;

    private static final String ORIGINALS =
            "SELECT e.no FROM event e JOIN mention m ON m.event = e.no AND m.position = 0 JOIN report r ON r.id = m.report"
                    + " WHERE r.no < " + APART;

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
            int made = (int) (number(connection, "SELECT max(no) FROM report") / APART);
            long wanted = events - there;
            statement.execute("CREATE TEMP TABLE copied (new INTEGER PRIMARY KEY, old INTEGER, copy INTEGER)");
            for (int copy = made + 1; number(connection, "SELECT count(*) FROM copied") < wanted; copy++) {
                for (var sql : ofReports(copy)) {
                    statement.executeUpdate(sql);
                }
                plan(statement, copy);
                System.err.println(copy + " copies of the reports");
            }
            for (var sql : ofEvents(wanted)) {
                statement.executeUpdate(sql);
            }
            there = number(connection, "SELECT count(*) FROM event");
            System.err.println(there + " events");
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
            // as the store has it after an ingest
            statement.execute("UPDATE sqlite_stat1 SET stat = stat || ' noskipscan' WHERE idx IS NOT NULL");
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

    /** The statements by which migrations count what is there. */
    private static List<String> tallies() throws IOException {
        var counting = new ArrayList<String>();
        for (var migration : List.of("V3__tally", "V10__numbers")) {
            try (var in = Retelling.class.getResourceAsStream("/store/migrations/" + migration + ".sql")) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.startsWith("INSERT INTO tally SELECT"))
                        .forEach(counting::add);
            }
        }
        return counting;
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.getLong(1);
        }
    }

    /** A copy's reports and statements stand behind all others. */
    private static List<String> ofReports(int copy) {
        long shift = copy * APART;
        return List.of(
                "INSERT INTO report (no, id, source, sha256, url, publisher, agency, byline, title, published, updated, day, language,"
                        + " text, copy_of, ingested_at) SELECT no + " + shift + ", retold(id, " + copy
                        + "), source || '/" + copy
                        + "', sha256, url || '/" + copy
                        + "', publisher, agency, byline, title, published, updated, day, language, text, copy_of, ingested_at"
                        + " FROM report WHERE no < " + APART,
                "INSERT INTO coded SELECT retold(c.report, " + copy + "), retold(c.body, " + copy
                        + ") FROM report r JOIN coded c ON c.report = r.id WHERE r.no < " + APART,
                "INSERT INTO statement (no, id, speaker, name, country, office, direct, verb, text, date_start, date_end, day,"
                        + " topics, place, occasion, during, report, start, \"end\", body) SELECT no + " + shift
                        + ", retold(id, " + copy
                        + "), speaker, name, country, office, direct, verb, text, date_start, date_end, day, topics,"
                        + " place, occasion, retold(during, " + copy + "), retold(report, " + copy
                        + "), start, \"end\", retold(body, " + copy + ") FROM statement WHERE no < "
                        + APART);
    }

    /** Gives each event of a copy its number, among those of its day; the few whose number is taken are not copied. */
    private static void plan(Statement statement, int copy) throws SQLException {
        long among = copy * (long) STEP % SAME_DAY;
        statement.execute("INSERT OR IGNORE INTO copied SELECT no - no % " + SAME_DAY + " + (no % " + SAME_DAY + " + "
                + (SAME_DAY - among) + ") % " + SAME_DAY + ", no, " + copy + " FROM (" + ORIGINALS + ")");
        statement.execute("DELETE FROM copied WHERE new IN (SELECT no FROM event)");
    }

    /** All copies of events in the order of their numbers. */
    private static List<String> ofEvents(long events) {
        return List.of(
                "DELETE FROM copied WHERE new NOT IN (SELECT new FROM copied ORDER BY copy, old LIMIT " + events + ")",
                "INSERT INTO event (no, came, id, type, modes, contexts, quad, score, status, date_start, date_end, day, place,"
                        + " country, lat, lon, occasion, topics, in_person, reports, independent_sources, words, body)"
                        + " SELECT c.new, came + c.copy * " + APART
                        + ", retold(id, c.copy), type, modes, contexts, quad, score, status, date_start, date_end, day,"
                        + " place, country, lat, lon, occasion, topics, in_person, reports, independent_sources, words,"
                        + " retold(body, c.copy)" + of("event", "no"),
                "INSERT INTO event_party SELECT c.new, role, position, party, country, office, day, type, status"
                        + of("event_party", "event"),
                "INSERT INTO event_topic SELECT c.new, topic" + of("event_topic", "event"),
                "INSERT INTO event_facet SELECT c.new, day, type, status, quad, score, place, country, lat, lon, occasion, parties,"
                        + " countries, topics, outlets" + of("event_facet", "event"),
                "INSERT INTO mention SELECT c.new, position, retold(report, c.copy), start, \"end\", trigger_start,"
                        + " trigger_end, frame, text, status, date_start, date_end, place, attribution"
                        + of("mention", "event"),
                "INSERT INTO evidence SELECT c.new, field, position, retold(report, c.copy), start, \"end\""
                        + of("evidence", "event"),
                "INSERT INTO conflict SELECT c.new, field, position, value, mentions" + of("conflict", "event"),
                "INSERT INTO related SELECT c.new, retold(other, c.copy), \"as\"" + of("related", "event"));
    }

    private static String of(String table, String column) {
        return " FROM copied c CROSS JOIN " + table + " t ON t." + column + " = c.old ORDER BY c.new";
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
                result(id(value_text(0), copy));
            }
        }

        /** Other digits at the beginning: the copies of an event stand among others of its day. */
        private static String id(String id, int copy) {
            int at = id.indexOf('-') + 1;
            long begins = Long.parseLong(id.substring(at, at + DIGITS), 16) + copy * (long) STEP;
            return id.substring(0, at)
                    + String.format(Locale.ROOT, "%06x", begins % SAME_DAY)
                    + id.substring(at + DIGITS);
        }

        private static byte[] body(byte[] packed, int copy) {
            try {
                var json = new String(
                        new InflaterInputStream(new ByteArrayInputStream(packed)).readAllBytes(),
                        StandardCharsets.UTF_8);
                var bytes = new ByteArrayOutputStream();
                var deflater = new Deflater(Deflater.BEST_SPEED);
                try (var out = new DeflaterOutputStream(bytes, deflater)) {
                    out.write(ID.matcher(json)
                            .replaceAll(found -> "\"" + id(found.group(1), copy) + "\"")
                            .getBytes(StandardCharsets.UTF_8));
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
