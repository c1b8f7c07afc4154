package org.chancery.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.chancery.export.Column.Type;
import org.chancery.export.Columns;
import org.chancery.export.Exported;
import org.chancery.export.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Read back with DuckDB. */
class ParquetTest {

    @TempDir
    Path folder;

    @Test
    void columnsHaveTypes() throws IOException, SQLException {
        var files = Exported.small(folder).folder(Format.PARQUET);
        assertThat(Duck.ask("SELECT column_type FROM (DESCRIBE SELECT id, date_start, quad, score, in_person FROM '"
                        + files + "/events.parquet')"))
                .containsExactly("VARCHAR", "DATE", "BIGINT", "DOUBLE", "BOOLEAN");
    }

    @Test
    void tablesAreThoseOfCsv() throws IOException, SQLException {
        var record = Exported.small(folder);
        var parquet = record.folder(Format.PARQUET);
        var csv = record.folder(Format.CSV);
        for (var table : new String[] {"events", "dyads", "statements", "offices"}) {
            assertThat(Duck.ask(rows(parquet.resolve(table + ".parquet"))))
                    .isNotEmpty()
                    .isEqualTo(Duck.ask(rows(csv.resolve(table + ".csv"))));
        }
    }

    private static String rows(Path file) {
        return "SELECT COLUMNS(*)::VARCHAR FROM '" + file + "'";
    }

    @Test
    void manyGroupsOfRowsAndEmptyCellsAreReadBack() throws IOException, SQLException {
        var file = folder.resolve("numbers.parquet");
        var columns = new Columns<Integer>()
                .add("number", Type.INTEGER, "", n -> n % 3 == 0 ? "" : Integer.toString(n))
                .add("odd", Type.FLAG, "", n -> Boolean.toString(n % 2 == 1))
                .add("word", n -> n % 7 == 0 ? "" : "ж" + n);
        try (var out = new ParquetFile(Files.newOutputStream(file), columns)) {
            for (int n = 0; n < 50_001; n++) {
                out.row(columns.of(n));
            }
        }
        assertThat(Duck.ask(
                        "SELECT count(*), count(number), sum(number), count(*) FILTER (odd), count(word), max(word) FROM '"
                                + file + "'"))
                .containsExactly("50001\t33334\t833366667\t25000\t42858\tж9999");
    }
}
