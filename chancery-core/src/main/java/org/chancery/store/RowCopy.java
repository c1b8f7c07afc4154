package org.chancery.store;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** A store of another database as a file of SQLite, row by row: the schemas have the same tables and columns. */
final class RowCopy {

    private static final int BATCH = 500;

    private RowCopy() {}

    /** @param to is not there yet */
    static void of(Handle from, Path to) {
        new SqliteFile(to).writing().close();
        try (var into = Sqlite.writing(to).open()) {
            into.execute("PRAGMA foreign_keys = OFF");
            from.useTransaction(one -> into.useTransaction(other -> {
                var tables = tables(other);
                tables.forEach(table -> copy(one, other, table));
                // triggers have counted the rows as they came
                copy(one, other, "tally");
                FullText.of(other).rebuilt(other, "event");
            }));
        }
    }

    private static List<String> tables(Handle into) {
        return into.createQuery("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%fts5%'"
                        + " AND name NOT GLOB '*_words_*' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'flyway%'"
                        + " AND name <> 'tally' ORDER BY name")
                .mapTo(String.class)
                .list();
    }

    private static void copy(Handle from, Handle into, String table) {
        into.execute("DELETE FROM " + table);
        var columns = into.createQuery("SELECT '\"' || name || '\"' FROM pragma_table_info(?)")
                .bind(0, table)
                .mapTo(String.class)
                .list();
        var names = String.join(", ", columns);
        var places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (var rows = from
                        .createQuery("SELECT " + names + " FROM " + table)
                        .map((row, context) -> {
                            var values = new Object[columns.size()];
                            for (int i = 0; i < values.length; i++) {
                                values[i] = row.getObject(i + 1);
                            }
                            return values;
                        })
                        .stream();
                var batch = into.prepareBatch("INSERT INTO " + table + " (" + names + ") VALUES (" + places + ")")) {
            rows.forEach(values -> {
                batch.add(values);
                if (batch.size() >= BATCH) {
                    batch.execute();
                }
            });
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }
}
