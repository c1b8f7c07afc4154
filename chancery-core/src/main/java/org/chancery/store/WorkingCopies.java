package org.chancery.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which reports are near-verbatim copies of which, while a record is derived: tables {@code copy_key}, {@code copy_link}. From one thread. */
public final class WorkingCopies {

    private final Prepared sql;

    WorkingCopies(Prepared sql) {
        this.sql = sql;
    }

    /**
     * What a report says.
     *
     * @param published ISO 8601
     */
    public record ReportText(
            String id, String text, Optional<String> published, Optional<String> url, Optional<String> agency) {}

    /** The texts of those reports that are there, as they are compared with others. */
    public List<ReportText> texts(Collection<String> reports) {
        return sql.among(
                "SELECT id, text, published, url, agency FROM report WHERE id IN (*)",
                row -> new ReportText(
                        row.getString(1),
                        row.getString(2),
                        Optional.ofNullable(row.getString(3)),
                        Optional.ofNullable(row.getString(4)),
                        Optional.ofNullable(row.getString(5))),
                reports);
    }

    /** The keys that a report is kept under. */
    public List<Long> keys(String report) {
        return sql.list("SELECT key FROM copy_key WHERE report = ?", row -> row.getLong(1), report);
    }

    /** The reports under keys; those of a key that more than so many have are left out. */
    public List<Map.Entry<Long, String>> withKeys(Collection<Long> keys, int most) {
        return sql.among(
                "SELECT key, report, n FROM (SELECT key, report, count(*) OVER (PARTITION BY key) AS n FROM copy_key"
                        + " WHERE key IN (*)) AS shared WHERE n <= " + most,
                row -> Map.entry(row.getLong(1), row.getString(2)),
                keys);
    }

    /** Keeps a report under keys. */
    public void keep(String report, Collection<Long> keys) {
        keys.forEach(key -> sql.later("copy_key", "INSERT INTO copy_key (key, report) VALUES (?, ?)", key, report));
    }

    /** Lets go of a report's keys and links. */
    public void drop(String report) {
        sql.run("DELETE FROM copy_key WHERE report = ?", report);
        unlink(report);
    }

    /** Lets go of a report's links. */
    public void unlink(String report) {
        linked(report).forEach(other -> sql.run("DELETE FROM copy_link WHERE one = ? AND other = ?", other, report));
        sql.run("DELETE FROM copy_link WHERE one = ?", report);
    }

    /** The reports that one and another are copies of one another with. */
    public List<String> linked(String report) {
        return sql.list("SELECT other FROM copy_link WHERE one = ? ORDER BY other", row -> row.getString(1), report);
    }

    /** Notes that two reports are copies of one another. */
    public void link(String one, String other) {
        for (var pair : List.of(List.of(one, other), List.of(other, one))) {
            sql.run(
                    "INSERT INTO copy_link (one, other) VALUES (?, ?) ON CONFLICT (one, other) DO NOTHING",
                    pair.get(0),
                    pair.get(1));
        }
    }

    /**
     * Makes one report the original that another copies.
     *
     * @return whether it was another before
     */
    public boolean copyOf(String report, Optional<String> original) {
        return sql.run(
                        "UPDATE report SET copy_of = ? WHERE id = ? AND coalesce(copy_of, '') <> ?",
                        original.orElse(null),
                        report,
                        original.orElse(""))
                > 0;
    }
}
