package org.chancery.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.chancery.export.Cells;
import org.chancery.export.Exported;
import org.chancery.export.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Read back with DuckDB. */
class CsvTest {

    @TempDir
    Path folder;

    @Test
    void everyTableIsReadWithItsHeader() throws IOException, SQLException {
        var files = Exported.small(folder).folder(Format.CSV);
        assertThat(Duck.ask("SELECT count(*) FROM '" + files + "/events.csv'")).containsExactly("4");
        assertThat(Duck.ask("SELECT speaker, text FROM '" + files + "/statements.csv'"))
                .containsExactly("Ann Lee\t\"We \\ agreed; <mostly>, & soon\"");
        assertThat(Duck.ask("SELECT person, office, country FROM '" + files + "/offices.csv'"))
                .containsExactly("Ann Lee\tforeign minister\tUSA");
    }

    @Test
    void aMeetingIsOneUndirectedDyadWithTheCodesOfTheField() throws IOException, SQLException {
        var files = Exported.small(folder).folder(Format.CSV);
        assertThat(Duck.ask("SELECT source, source_iso3, source_cow, target, target_cow, directed FROM '" + files
                        + "/dyads.csv' WHERE type = 'CONSULT' AND status = 'occurred' AND target_iso3 = 'SWE'"
                        + " AND source_iso3 = 'USA'"))
                .containsExactly("Ann Lee\tUSA\t2\tBo Falk\t380\tfalse");
    }

    @Test
    void aRowSaysWhatHappenedWhereToReadItAndSinceWhen() throws IOException, SQLException {
        var files = Exported.small(folder).folder(Format.CSV);
        assertThat(Duck.ask("SELECT headline, published, first_reported, last_reported FROM '" + files
                        + "/events.csv' WHERE place = 'Oslo'"))
                .containsExactly("Ann Lee met Bo Falk in Oslo\t2022-03-05\t2022-03-05\t2022-03-06");
        assertThat(Duck.ask("SELECT count(*) FROM '" + files + "/reports.csv'")).containsExactly("4");
    }

    @Test
    void seriesAreWhatTheTableOfEventsCounts() throws IOException, SQLException {
        var exported = Exported.small(folder);
        var events = exported.folder(Format.CSV).resolve("events.csv");
        var series = exported.folder(Format.SERIES);
        var whole = " WHERE status = 'occurred' AND date_start = date_end AND actor_countries LIKE '%SWE%'";
        assertThat(Duck.ask("SELECT sum(consult), sum(events), sum(scale_sum) FROM '" + series
                        + "/country_day.csv' WHERE country = 'SWE'"))
                .isEqualTo(Duck.ask("SELECT count(*) FILTER (type = 'CONSULT'), count(*), sum(score) FROM '" + events
                        + "'" + whole));
        // March 4 to 7 without a gap
        assertThat(Duck.ask("SELECT day, events FROM '" + series
                        + "/dyad_day.csv' WHERE source = 'USA' AND target = 'SWE' ORDER BY day"))
                .containsExactly("2022-03-04\t1", "2022-03-05\t0", "2022-03-06\t0", "2022-03-07\t0");
    }

    @Test
    void aCellIsNoFormulaAndANumberStaysOne() {
        assertThat(Cells.safe(List.of("=1+1", "+cmd", "@x", "-2.5", "-a", "a=b", "", "+4")))
                .containsExactly("'=1+1", "'+cmd", "'@x", "-2.5", "'-a", "a=b", "", "+4");
    }

    @Test
    void theCodebookHasEveryColumn() throws IOException {
        var files = Exported.small(folder).folder(Format.CSV);
        var codebook = Files.readString(files.resolve("codebook.md"));
        for (var table : new String[] {"events", "dyads", "statements", "offices", "reports"}) {
            for (var column :
                    Files.readAllLines(files.resolve(table + ".csv")).get(0).split(",")) {
                assertThat(codebook).contains("| `" + column + "` |");
            }
        }
        assertThat(codebook).doesNotContain("|  |");
    }
}
