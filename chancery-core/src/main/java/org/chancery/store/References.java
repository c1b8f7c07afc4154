package org.chancery.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Holding;
import org.chancery.knowledge.Listed;
import org.jdbi.v3.core.Handle;

/** The rows of imported reference lists of office holders. Every call is one transaction. */
public final class References {

    private final Store store;

    References(Store store) {
        this.store = store;
    }

    /** Makes these the rows of a list, in place of those it had, and notes that the record does not show it yet. */
    public void replace(String source, List<Listed> rows) {
        store.write(handle -> {
            unsettle(handle, source);
            handle.execute("DELETE FROM holding WHERE source = ?", source);
            try (var batch = handle.prepareBatch(
                    "INSERT INTO holding (source, line, person, country, organisation, office, title, from_day, to_day, ended, wikidata)"
                            + " VALUES (:source, :line, :person, :country, :organisation, :office, :title, :from, :to, :ended, :wikidata)")) {
                for (var row : rows) {
                    batch.bind("source", source)
                            .bind("line", row.line())
                            .bind("person", row.holding().person())
                            .bind("country", row.holding().country())
                            .bind("organisation", row.holding().organisation())
                            .bind("office", row.holding().office())
                            .bind("title", row.title())
                            .bind("from", row.holding().from())
                            .bind("to", row.holding().to())
                            .bind("ended", row.holding().ended() ? 1 : 0)
                            .bind("wikidata", row.wikidata())
                            .add();
                }
                batch.execute();
            }
            unsettle(handle, source);
            return rows.size();
        });
    }

    private static void unsettle(Handle handle, String source) {
        handle.execute(
                "INSERT INTO pending (report, change) SELECT 'list:' || source || '#' || line, 'list' FROM holding"
                        + " WHERE source = ? ON CONFLICT (report) DO NOTHING",
                source);
    }

    /** All rows, by list and line. */
    public List<Listed> all() {
        return store.look(handle -> handle.createQuery(
                        "SELECT source, line, title, person, coalesce(country, organisation), office, from_day, to_day, ended, wikidata FROM holding"
                                + " ORDER BY source, line")
                .map((row, context) -> row(row))
                .list());
    }

    static Listed row(ResultSet row) throws SQLException {
        return new Listed(
                row.getString(1),
                row.getInt(2),
                row.getString(3),
                new Holding(
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        Optional.ofNullable(row.getString(7)),
                        Optional.ofNullable(row.getString(8)),
                        row.getInt(9) != 0),
                Optional.ofNullable(row.getString(10)));
    }
}
