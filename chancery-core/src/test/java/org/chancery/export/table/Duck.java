package org.chancery.export.table;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Asks DuckDB, which reads csv and parquet files by their names. */
final class Duck {

    private Duck() {}

    /** The rows of an answer, cells separated by tabs. */
    static List<String> ask(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                var cells = new StringJoiner("\t");
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    cells.add(rows.getString(i));
                }
                found.add(cells.toString());
            }
            return found;
        }
    }
}
