package org.chancery.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.export.Exported;
import org.chancery.export.Format;
import org.chancery.knowledge.Country;
import org.chancery.knowledge.IcewsNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns and values of the formats that coders of event data have; their published layouts say how many columns and in which order. */
class CodedRowsTest {

    @TempDir
    Path folder;

    @Test
    void polecatHas40ColumnsAndARowAnEvent() throws IOException {
        var rows = rows(Exported.small(folder).file(Format.POLECAT));
        assertThat(rows).hasSize(5).allSatisfy(row -> assertThat(row).hasSize(40));
        assertThat(rows.get(0))
                .startsWith("Event ID", "Event Date", "Event Type")
                .endsWith("Language", "Version");
        var met = row(rows, "Oslo");
        assertThat(met.subList(1, 6)).containsExactly("2022-03-04", "CONSULT", "None", "2.5", "VERBAL COOPERATION");
        assertThat(met.subList(7, 10)).containsExactly("Ann Lee; Bo Falk", "USA; SWE", "2; 380");
    }

    @Test
    void aPlannedMeetingIsAnAgreementInPolecat() throws IOException {
        assertThat(row(rows(Exported.small(folder).file(Format.POLECAT)), "2022-05-09")
                        .get(2))
                .isEqualTo("AGREE");
    }

    @Test
    void icewsHas20ColumnsAndAMeetingTwiceWithItsPartiesTurned() throws IOException {
        var rows = rows(Exported.small(folder).file(Format.ICEWS));
        assertThat(rows).hasSize(8).allSatisfy(row -> assertThat(row).hasSize(20));
        assertThat(rows.get(0))
                .startsWith("Event ID", "Event Date", "Source Name")
                .endsWith("Latitude", "Longitude");
        var met = rows.stream().filter(row -> row.contains("Oslo")).toList();
        assertThat(met).extracting(row -> row.get(2)).containsExactlyInAnyOrder("Ann Lee", "Bo Falk");
        assertThat(met.get(0).subList(5, 8)).containsExactly("Consult", "040", "1");
        assertThat(met.get(0).get(4)).isIn("United States", "Sweden");
        assertThat(row(rows, "2022-05-09").get(6)).isEqualTo("036");
    }

    @Test
    void gdeltHas61And16ColumnsAndMentionsThatLeadToEvents() throws IOException {
        var files = Exported.small(folder).folder(Format.GDELT);
        var events = rows(files.resolve("chancery.export.CSV"));
        var mentions = rows(files.resolve("chancery.mentions.CSV"));
        assertThat(events).hasSize(7).allSatisfy(row -> assertThat(row).hasSize(61));
        assertThat(mentions).hasSize(9).allSatisfy(row -> assertThat(row).hasSize(16));
        assertThat(ids(events)).hasSize(7).isEqualTo(ids(mentions));
        var met = events.stream()
                .filter(row -> row.contains("Oslo, Norway"))
                .toList()
                .get(0);
        assertThat(met.subList(1, 5)).containsExactly("20220304", "202203", "2022", "2022.2575");
        assertThat(met.subList(26, 31)).containsExactly("040", "040", "04", "1", "1.0");
        // FIPS, not ISO: Norway is NO in both, Sweden SW
        assertThat(met.subList(53, 54)).containsExactly("NO");
        assertThat(met).contains("SW");
    }

    @Test
    void gdeltsOffsetsLeadToTheWords() throws IOException {
        var mentions = rows(Exported.small(folder).folder(Format.GDELT).resolve("chancery.mentions.CSV"));
        assertThat(mentions).anySatisfy(row -> assertThat(row.subList(7, 10)).containsExactly("0", "-1", "14"));
    }

    @Test
    void idsAreNumbersThatADoubleHoldsWholeAndForIcewsAnInteger() {
        for (int i = 0; i < 1000; i++) {
            assertThat(Integer.parseInt(Numbers.small("e-" + i))).isNotNegative();
            long number = Long.parseLong(Numbers.of("e-" + i));
            assertThat((long) (double) number).isEqualTo(number).isNotNegative();
        }
    }

    @Test
    void noCellHoldsATabOrALineEnd() throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        try (var file = new TabFile(out, 2)) {
            file.row(List.of("a\tb\r\nc\u2028d", "e"));
        }
        assertThat(out.toString(java.nio.charset.StandardCharsets.UTF_8)).isEqualTo("a b c d\te\n");
    }

    /** With which a reader of R or Python would begin a quoted cell, and go on to the end of the file. */
    @Test
    void noCellHoldsAQuotationMark() throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        try (var file = new TabFile(out, 2)) {
            file.row(List.of("\"Che\" Guevara", "L'Aquila"));
        }
        assertThat(out.toString(java.nio.charset.StandardCharsets.UTF_8)).isEqualTo("'Che' Guevara\tL'Aquila\n");
    }

    @ParameterizedTest
    @CsvSource({
        "POLECAT, ngecEvents.chancery.txt, true, 40, 4",
        "ICEWS, events.chancery.tab, true, 20, 7",
        "GDELT, chancery.export.CSV, false, 61, 7",
        "GDELT, chancery.mentions.CSV, false, 16, 9"
    })
    void anotherProgramReadsTheseFiles(Format format, String file, boolean header, String columns, String rows)
            throws IOException, SQLException {
        var table = "read_csv('" + Exported.small(folder).folder(format).resolve(file) + "', delim = '\t', header = "
                + header + ")";
        assertThat(Duck.ask("SELECT count(*) FROM (DESCRIBE SELECT * FROM " + table + ")"))
                .containsExactly(columns);
        assertThat(Duck.ask("SELECT count(*) FROM " + table)).containsExactly(rows);
    }

    @Test
    void anotherProgramFindsDaysIntegersAndNumbersInThem() throws IOException, SQLException {
        var icews = Exported.small(folder).file(Format.ICEWS);
        assertThat(
                        Duck.ask(
                                "SELECT typeof(\"Event ID\"), typeof(\"Event Date\"), typeof(\"Intensity\"), typeof(\"Latitude\") FROM read_csv('"
                                        + icews
                                        + "', delim = '\t', nullstr = 'NULL', types = {'Event ID': 'INTEGER', 'Story ID': 'INTEGER', 'Intensity': 'DOUBLE'}) LIMIT 1"))
                .containsExactly("INTEGER\tDATE\tDOUBLE\tDOUBLE");
        var gdelt = Exported.small(folder).folder(Format.GDELT);
        assertThat(Duck.ask("SELECT count(DISTINCT e.column00) FROM read_csv('" + gdelt.resolve("chancery.export.CSV")
                        + "', delim = '\t', header = false) e JOIN read_csv('" + gdelt.resolve("chancery.mentions.CSV")
                        + "', delim = '\t', header = false) m ON e.column00 = m.column00"))
                .containsExactly("7");
    }

    @Test
    void statesGoByTheNamesThatIcewsHasForThem() {
        var names = IcewsNames.load();
        assertThat(names.of("RUS")).contains("Russian Federation");
        assertThat(names.of("SWE")).contains("Sweden");
        assertThat(names.of("PSE")).contains("Occupied Palestinian Territory");
        assertThat(names.named("Timor-Leste")).map(Country::iso3).contains("TLS");
    }

    private static Set<String> ids(List<List<String>> rows) {
        return rows.stream().map(row -> row.get(0)).collect(Collectors.toSet());
    }

    private static List<String> row(List<List<String>> rows, String cell) {
        return rows.stream().filter(row -> row.contains(cell)).findFirst().orElseThrow();
    }

    private static List<List<String>> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .toList();
    }
}
