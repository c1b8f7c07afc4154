package org.chancery.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowFormatTest {

    private static List<CodedRow> rows(RowFormat format, String text) {
        var rows = new ArrayList<CodedRow>();
        format.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .forEachRemaining(rows::add);
        return rows;
    }

    @Test
    void jsonLinesWithDateOrDayOfPublication() {
        var rows = rows(
                RowFormat.JSONL,
                "{\"id\":\"1\",\"code\":\"040\",\"published\":\"2015-05-04\",\"actors\":[{\"name\":\"A\",\"agent\":\"Police\"}],\"sentence\":4}\n\n"
                        + "{\"id\":\"2\",\"type\":\"CONSULT\",\"mode\":[\"visit\"],\"date\":{\"start\":\"2015-05-01\"}}\n");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).day()).contains(LocalDate.parse("2015-05-04"));
        assertThat(rows.get(0).actors().get(0).agent()).contains("Police");
        assertThat(rows.get(1).code()).isEqualTo("CONSULT visit");
        assertThat(rows.get(1).day()).contains(LocalDate.parse("2015-05-01"));
    }

    @Test
    void lineThatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> rows(RowFormat.JSONL, "{\"id\":\"1\"}\n{oops\n"))
                .isInstanceOf(UnreadableRowException.class)
                .hasMessageStartingWith("line 2: ");
    }

    @Test
    void icewsAgentsStandBeforeTheirCountry() {
        var header =
                "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\t"
                        + "Target Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude";
        var line =
                "7\t2015-05-04\tPolice (Norland)\tPolice\tNorland\tConsult\t040\t1\tMarta Weiss\tNULL\tSudland\t99\t2\tX\tPorto\tNA\tNA\tSudland\t1\t2";

        var row = rows(RowFormat.ICEWS, header + "\n" + line + "\n").get(0);

        assertThat(row.actors().get(0))
                .isEqualTo(new RowParty("Norland", Optional.of("Police"), Optional.empty(), Optional.empty()));
        assertThat(row.recipients().get(0).country()).contains("Sudland");
        assertThat(row.report()).isEqualTo("99");
        assertThat(row.place()).contains("Porto, Sudland");
    }

    @Test
    void gdeltColumnsByNumber() {
        var cells = new String[61];
        Arrays.fill(cells, "");
        cells[0] = "5";
        cells[1] = "20150504";
        cells[6] = "POLICE";
        cells[7] = "NOR";
        cells[12] = "COP";
        cells[26] = "040";
        cells[52] = "Porto";
        cells[60] = "http://a.example/1";

        var row = rows(RowFormat.GDELT, String.join("\t", cells) + "\n").get(0);

        assertThat(row.day()).contains(LocalDate.parse("2015-05-04"));
        assertThat(row.actors())
                .containsExactly(new RowParty("NOR", Optional.of("COP"), Optional.empty(), Optional.empty()));
        assertThat(row.recipients()).isEmpty();
        assertThat(row.report()).isEqualTo("http://a.example/1");
    }

    @Test
    void cameoXmlTakesTheDayFromTheDocument() {
        var rows = rows(
                RowFormat.CAMEOXML,
                "<CAMEO_XML>\n<Document id=\"WIRE_20150504.0001\">\n<Events>\n"
                        + "<Event id=\"0\" sentence_id=\"14\" tense=\"neutral\" type=\"051\">\n"
                        + "<Participant actor_id=\"3\" actor_name=\"Norland\" agent_id=\"6\" agent_name=\"Legislature\" role=\"Source\" />\n"
                        + "<Participant actor_id=\"4\" actor_name=\"Sudland\" role=\"Target\" />\n</Event>\n</Events>\n</Document>\n</CAMEO_XML>\n");

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).id()).isEqualTo("WIRE_20150504.0001_051_0");
        assertThat(rows.get(0).day()).contains(LocalDate.parse("2015-05-04"));
        assertThat(rows.get(0).actors().get(0).agent()).contains("Legislature");
        assertThat(rows.get(0).recipients().get(0).name()).isEqualTo("Sudland");
    }
}
