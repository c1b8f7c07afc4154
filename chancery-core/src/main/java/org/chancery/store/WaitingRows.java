package org.chancery.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Rows that wait to be written with others of their table, for a server is best told much at once. They are written before a statement that
 * may meet them: one that names their table, or that deletes from the table they hang on. From one thread.
 */
final class WaitingRows {

    private static final Pattern TABLE = Pattern.compile("INSERT INTO ([a-z_]+) .*");
    private static final int MOST = 500;

    private final Map<String, Rows> all = new LinkedHashMap<>();

    private static final class Rows {

        private final String table;
        private final String of;
        private final PreparedStatement statement;
        private int count;

        Rows(String table, String of, PreparedStatement statement) {
            this.table = table;
            this.of = of;
            this.statement = statement;
        }
    }

    /**
     * One more row.
     *
     * @param of the table that the row hangs on; its own when on none
     * @param sql {@code INSERT INTO TABLE …}
     * @param statement of this SQL, with the row's values, and of no other use
     */
    void add(String of, String sql, PreparedStatement statement) throws SQLException {
        var rows = all.get(sql);
        if (rows == null) {
            var table = TABLE.matcher(sql);
            if (!table.matches()) {
                throw new IllegalArgumentException(sql);
            }
            rows = new Rows(table.group(1), of, statement);
            all.put(sql, rows);
        }
        statement.addBatch();
        if (++rows.count >= MOST) {
            all.remove(sql);
            statement.executeBatch();
        }
    }

    /**
     * Writes the rows that a statement may meet.
     *
     * @param names words of the statement, among them all its tables
     */
    void makeWay(Set<String> names, boolean deletes) throws SQLException {
        write(rows -> names.contains(rows.table) || deletes && names.contains(rows.of));
    }

    /** Writes all. */
    void flush() throws SQLException {
        write(rows -> true);
    }

    /** Lets go of all. */
    void clear() throws SQLException {
        for (var rows : all.values()) {
            rows.statement.clearBatch();
        }
        all.clear();
    }

    private void write(Predicate<Rows> which) throws SQLException {
        var left = all.values().iterator();
        while (left.hasNext()) {
            var rows = left.next();
            if (which.test(rows)) {
                left.remove();
                rows.statement.executeBatch();
            }
        }
    }
}
