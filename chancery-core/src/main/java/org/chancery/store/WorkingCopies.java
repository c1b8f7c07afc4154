package org.chancery.store;

import java.util.Collection;
import java.util.List;
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
    public record ReportText(String text, Optional<String> published, Optional<String> url, Optional<String> agency) {}

    /** A report's text as it is compared with others. */
    public Optional<ReportText> text(String report) {
        return sql.one(
                "SELECT text, published, url, agency FROM report WHERE id = ?",
                row -> new ReportText(
                        row.getString(1),
                        Optional.ofNullable(row.getString(2)),
                        Optional.ofNullable(row.getString(3)),
                        Optional.ofNullable(row.getString(4))),
                report);
    }

    /** The keys that a report is kept under. */
    public List<Long> keys(String report) {
        return sql.list("SELECT key FROM copy_key WHERE report = ?", row -> row.getLong(1), report);
    }

    /** The reports under a key. */
    public List<String> withKey(long key) {
        return sql.list("SELECT report FROM copy_key WHERE key = ?", row -> row.getString(1), key);
    }

    /** Keeps a report under keys. */
    public void keep(String report, Collection<Long> keys) {
        keys.forEach(key -> sql.run("INSERT INTO copy_key (key, report) VALUES (?, ?)", key, report));
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
