package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.export.Exported;
import org.chancery.export.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any coder's rows against coded articles; the figures are reckoned by hand. */
class ScoreTest {

    private static final String MEETING =
            "{'must':true,'type':['CONSULT'],'status':['%s'],'actors':[['%s']],'recipients':[['%s']],'mutual':true,'date':['%s','%<s'],'place':%s,'anchors':[[0,40]]}";

    /** What the reports of {@link Exported#small} tell; of the last a party is another, and one event more. */
    private static final String AFFAIRS = String.join(
            "\n",
            article("r-1", "Title of r-1", meeting("occurred", "Ann Lee", "Bo Falk", "2022-03-04", "'Oslo'")),
            article(
                    "r-2",
                    "Title of r-2",
                    meeting("occurred", "Ann Lee", "Bo Falk", "2022-03-04", "'Oslo'"),
                    "{'must':true,'type':['ACCUSE'],'status':['occurred'],'actors':[['Cy Dahl']],'recipients':[['Bo Falk']],'mutual':false,'date':null,'place':null,'anchors':[[55,85]]}"),
            article("r-3", "Title of r-3", meeting("planned", "Ann Lee", "Cy Dahl", "2022-05-09", "null")),
            article(
                    "r-4",
                    "Title of r-4",
                    meeting("occurred", "Dörte Ångström", "Eva Toll", "2022-03-07", "null"),
                    "{'must':true,'type':['THREATEN'],'status':['occurred'],'actors':[['@PER']],'recipients':[],'mutual':false,'date':null,'place':null,'anchors':[[0,3]]}"));

    private static final String PERU = article(
            "g-1",
            "Peru warns Chile",
            "{'must':true,'type':['THREATEN'],'status':['occurred'],'actors':[['@PER']],'recipients':[['@CHL']],'mutual':false,'date':null,'place':null,'anchors':[[0,5]]}",
            meeting("ongoing", "Ana Sol", "Ole Berg", "2031-05-05", "'Riga'"),
            "{'must':true,'type':['SANCTION'],'status':['occurred'],'actors':[['@PER']],'recipients':[['@CHL']],'mutual':false,'date':null,'place':null,'anchors':[[0,5]]}");

    private static final String ICEWS =
            "Event ID|Event Date|Source Name|Source Sectors|Source Country|Event Text|CAMEO Code|Intensity|Target Name|Target Sectors|Target Country|Story ID|Sentence Number|Publisher|City|District|Province|Country|Latitude|Longitude\n";

    @TempDir
    private Path folder;

    private static String article(String id, String title, String... events) {
        return ("{'id':'" + id + "','url':'https://news.example/" + id + "','publisher':'Test Herald','title':'" + title
                        + "','text':'" + "Words of the article. ".repeat(5) + id + "','events':["
                        + String.join(",", events) + "]}")
                .replace('\'', '"');
    }

    private static String meeting(String status, String one, String other, String day, String place) {
        return String.format(Locale.ROOT, MEETING, status, one, other, day, place);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private CommandRun score(Path rows, String gold, String... more) throws IOException {
        var arguments = new ArrayList<>(List.of(
                "score", rows.toString(), "--against", file("gold.jsonl", gold).toString()));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private static String figure(String name, String value) {
        return String.format(Locale.ROOT, "%-16s %s\n", name, value);
    }

    @Test
    void ourOwnRecordIsScoredByItsWords() throws IOException {
        var run = score(Exported.small(folder).folder(Format.JSONL), AFFAIRS);
        assertThat(run.out())
                // 5 told in 6 wanted, 4 of them right: 2 · 4/5 · 4/6 / (4/5 + 4/6)
                .contains(figure("right_f1", "0.727"))
                .contains(figure("recall", "0.833"))
                .contains(figure("status", "1.000"))
                .contains("4 articles, 6 events that must be there, 5 events found, 0 of them spurious")
                .contains("4 rows read as record, 4 tied to an article, 0 untied");
        assertThat(run.code()).isZero();
    }

    @Test
    void ourOwnTablesSayTheSame() throws IOException {
        var run = score(Exported.small(folder).folder(Format.CSV), AFFAIRS);
        assertThat(run.out())
                .contains(figure("right_f1", "0.727"))
                .contains(figure("status", "1.000"))
                .contains("4 rows read as record, 4 tied");
    }

    @Test
    void pairsOfPartiesAreOneEventAndTheNumberOfAReportIsItsId() throws IOException {
        var run = score(Exported.small(folder).file(Format.ICEWS), AFFAIRS);
        assertThat(run.out())
                // a row has the first report alone: 4 told, 3 right, of 6: 2 · 3/4 · 3/6 / (3/4 + 3/6)
                .contains(figure("right_f1", "0.600"))
                .contains(figure("precision", "1.000"))
                .contains(figure("status", "not in these rows"))
                .contains(figure("date", "1.000"))
                .contains(figure("place", "1.000"))
                .contains("7 rows read as icews, 7 tied to an article, 0 untied");
    }

    @Test
    void aTableOfReportsBesideTheRowsTellsTheirHeadlines() throws IOException {
        var exported = Exported.small(folder);
        var rows = Files.copy(
                exported.file(Format.ICEWS), exported.folder(Format.CSV).resolve("icews.tab"));
        var gold = AFFAIRS.replace("\"id\":\"r-", "\"id\":\"t-");
        assertThat(score(rows, gold).out())
                .contains(figure("right_f1", "0.600"))
                .contains("7 tied");
        assertThat(score(exported.file(Format.ICEWS), gold).err()).contains("no row names an article");
    }

    @Test
    void aPlannedMeetingIsAnAgreementInPlover() throws IOException {
        var reports = Map.of("2022-03-05", "r-1", "2022-03-06", "r-2", "2022-03-07", "r-3", "2022-03-08", "r-4");
        var lines = new ArrayList<String>();
        for (var line : Files.readAllLines(Exported.small(folder).file(Format.POLECAT))) {
            var cells = List.of(line.split("\t", -1));
            lines.add(line + "\t" + (lines.isEmpty() ? "Headline" : "Title of " + reports.get(cells.get(34))));
        }
        var run = score(file("week.txt", String.join("\n", lines)), AFFAIRS);
        assertThat(run.out())
                .contains(figure("right_f1", "0.600"))
                .contains(figure("status", "not in these rows"))
                .contains("4 rows read as polecat, 4 tied");
    }

    @Test
    void rowsOfIcewsAreTiedOrCounted() throws IOException {
        var rows = ICEWS
                + "1|2031-05-05|Peru|NULL|Peru|Threaten|130|-4.4|Chile|NULL|Chile|g-1|1|Test Herald|NULL|NULL|NULL|NULL|NULL|NULL\n"
                + "2|2031-05-05|Ana Sol|NULL|Peru|Consult|040|1|Ole Berg|NULL|Norway|g-1|2|Test Herald|Riga|NULL|NULL|Latvia|NULL|NULL\n"
                + "3|2031-05-05|Ole Berg|NULL|Norway|Consult|040|1|Ana Sol|NULL|Peru|g-1|2|Test Herald|Riga|NULL|NULL|Latvia|NULL|NULL\n"
                + "4|2031-05-05|Peru|NULL|Peru|Accuse|112|-2|Chile|NULL|Chile|g-1|3|Test Herald|NULL|NULL|NULL|NULL|NULL|NULL\n"
                + "5|2031-05-05|Peru|NULL|Peru|Consult|040|1|Chile|NULL|Chile|77|1|Other Post|NULL|NULL|NULL|NULL|NULL|NULL\n"
                + "6|2031-05-05|Peru|NULL|Peru|Make statement|010|0|Chile|NULL|Chile|g-1|4|Test Herald|NULL|NULL|NULL|NULL|NULL|NULL\n"
                + "7|5 May|Peru|NULL|Peru|Consult|040|1|Chile|NULL|Chile|g-1|5|Test Herald|NULL|NULL|NULL|NULL|NULL|NULL\n";
        var run = score(file("events.tab", rows.replace('|', '\t')), PERU);
        assertThat(run.out())
                // a threat, a meeting, an accusation that nobody told: 2 of 3 right, 2 of 3 found
                .contains(figure("right_f1", "0.667"))
                .contains(figure("place", "1.000"))
                .contains("3 events found, 1 of them spurious")
                .contains(
                        "7 rows read as icews, 4 tied to an article, 1 untied, 1 without a type of PLOVER's, 1 unreadable");
        assertThat(run.err()).contains("no article: line 6 has \"77\"").contains("line 8: ");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void rowsOfPolecatMayBeCommaSeparatedAndLackColumns() throws IOException {
        var run = score(
                file(
                        "ngec.csv",
                        """
                        Event ID,Event Date,Event Type,Actor Name,Actor Country,Recipient Name,Recipient Country,URL
                        a,2031-05-06,THREATEN,Peru,PER,Chile,CHL,http://www.news.example/g-1/
                        b,2031-05-05,CONSULT,"Ana Sol; Ole Berg",PER; NOR,None,None,https://news.example/g-1
                        """),
                PERU);
        assertThat(run.out())
                // 2 of 2 right, 2 of 3 found
                .contains(figure("right_f1", "0.800"))
                .contains(figure("place", "not in these rows"))
                .contains("2 rows read as polecat, 2 tied");
        assertThat(run.code()).isZero();
    }

    @Test
    void aPlainTableNeedsTypesAndParties() throws IOException {
        var rows = file(
                "rows.csv", "Report,Type,Actors,Recipients,Story\n\"Peru  warns Chile\",threaten,@PER,Chile,g-1\n");
        assertThat(score(rows, PERU).out())
                // 1 of 1 right, 1 of 3 found
                .contains(figure("right_f1", "0.500"))
                .contains(figure("status", "not in these rows"))
                .contains(figure("date", "not in these rows"))
                .contains(figure("place", "not in these rows"));
        assertThat(score(rows, PERU, "--article", "Story").out()).contains("1 tied");
        var full = file(
                "full.csv",
                "report;type;actors;recipients;status;date;place\ng-1;CONSULT;Ana Sol|Ole Berg;;planned;2031-05-05;Oslo\n"
                        .replace("Ana Sol|Ole Berg", "\"Ana Sol; Ole Berg\""));
        assertThat(score(full, PERU).out())
                .contains(figure("right_f1", "0.000"))
                .contains(figure("f1", "0.500"))
                .contains(figure("parties", "1.000"))
                .contains(figure("status", "0.000"))
                .contains(figure("date", "1.000"))
                .contains(figure("place", "0.000"));
    }

    @Test
    void whatIsWrongIsSaidInALineWithItsRemedy() throws IOException {
        var rows = file("rows.csv", "report,type,actors,recipients\nx-9,THREATEN,Peru,Chile\n");
        var run = score(rows, PERU);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .hasLineCount(1)
                .contains("no row names an article: line 2 has \"x-9\"")
                .contains("id \"g-1\"")
                .contains("--article COLUMN");
        assertThat(score(rows, PERU, "--article", "Story").err())
                .hasLineCount(1)
                .contains("no column Story; it has report, type, actors, recipients");
        assertThat(score(file("less.csv", "report,type,actors\ng-1,AID,Peru\n"), PERU)
                        .err())
                .contains("no column recipients; it has");
        assertThat(score(file("none.csv", "a,b\n1,2\n"), PERU).err())
                .contains("names none of the columns CAMEO Code, Event Type");
        assertThat(score(file("mute.csv", "type,actors,recipients\nAID,Peru,Chile\n"), PERU)
                        .err())
                .contains("no column report, url, headline that names the article");
        assertThat(score(
                                file(
                                        "wrong.csv",
                                        "report,type,actors,recipients\ng-1,AID,Peru,Chile\ng-1,HUG,Peru,Chile\n"),
                                PERU)
                        .err())
                .contains("line 3: PLOVER has no type HUG");
        assertThat(score(folder.resolve("nowhere.csv"), PERU).err()).contains("there is no ");
    }
}
