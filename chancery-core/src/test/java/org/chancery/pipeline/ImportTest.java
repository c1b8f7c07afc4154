package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.chancery.ToyCoder;
import org.chancery.export.Export;
import org.chancery.export.Exported;
import org.chancery.export.Format;
import org.chancery.export.RecordFolder;
import org.chancery.export.Target;
import org.chancery.knowledge.Holding;
import org.chancery.knowledge.Listed;
import org.chancery.model.Event;
import org.chancery.query.Filter;
import org.chancery.query.Order;
import org.chancery.query.Page;
import org.chancery.query.Questions;
import org.chancery.rows.RowFile;
import org.chancery.rows.RowScheme;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {

    private static final Clock LATER = Clock.fixed(Instant.parse("2023-01-01T00:00:00Z"), ZoneOffset.UTC);
    private static final String HEADER =
            "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\t"
                    + "Intensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\t"
                    + "Province\tCountry\tLatitude\tLongitude\n";

    @TempDir
    Path folder;

    @Test
    void theImportOfAnExportGivesTheSameBytes() throws IOException {
        var record = Exported.small(folder);
        try (var store = Store.writing(record.store())) {
            store.references()
                    .replace(
                            "list.csv",
                            List.of(new Listed(
                                    "list.csv",
                                    1,
                                    "Minister for Foreign Affairs",
                                    new Holding(
                                            "Cy Dahl",
                                            "NOR",
                                            "foreign minister",
                                            Optional.of("2021-10"),
                                            Optional.empty(),
                                            false),
                                    Optional.of("Q42"))));
            new Derivation(store).update();
        }
        var first = record.folder(Format.JSONL);
        var copy = Files.createDirectory(folder.resolve("copy"));
        try (var store = Store.writing(copy.resolve("record.db"))) {
            new Import(store, LATER).record(new RecordFolder(first));
        }
        var second = copy.resolve("again");
        try (var store = Store.reading(copy.resolve("record.db"))) {
            org.chancery.export.JsonLines.write(store, second);
        }
        try (var files = Files.list(first)) {
            for (var file : files.filter(f -> f.toString().endsWith(".jsonl")).toList()) {
                assertThat(second.resolve(file.getFileName())).hasSameBinaryContentAs(file);
            }
        }
        assertThat(second).isDirectoryContaining(file -> file.endsWith("lists.jsonl"));
    }

    @Test
    void aFolderThatIsNoExportIsRefused() {
        assertThatThrownBy(() -> new RecordFolder(folder)).hasMessageContaining("coded.jsonl");
    }

    @Test
    void rowsOfOneMeetingAreOneEvent() throws IOException {
        var events = events(
                RowScheme.ICEWS,
                HEADER
                        + "1\t2022-03-04\tSweden\tNULL\tSweden\tConsult\t040\t1\tNorway\tNULL\tNorway\t900\t2\tWire\tOslo\tNULL\tNULL\tNorway\t59.9\t10.7\n"
                        + "2\t2022-03-04\tNorway\tNULL\tNorway\tConsult\t040\t1\tSweden\tNULL\tSweden\t900\t2\tWire\tOslo\tNULL\tNULL\tNorway\t59.9\t10.7\n");
        assertThat(events).hasSize(1);
        assertThat(events.get(0).mentions()).hasSize(2);
        assertThat(events.get(0).independentSources()).isEqualTo(1);
        assertThat(events.get(0).actors())
                .extracting(party -> party.name())
                .containsExactlyInAnyOrder("Sweden", "Norway");
    }

    @Test
    void aRowIsMarkedAndItsCellsAreTheEvidence() throws IOException {
        var event = events(
                        RowScheme.ICEWS,
                        HEADER
                                + "7\t2022-03-04\tSweden\tNULL\tSweden\tMake a visit\t042\t1.9\tNorway\tNULL\tNorway\t901\t2\tWire\tOslo\tNULL\tNULL\tNorway\t59.9\t10.7\n"
                                + "8\t2022-03-04\tSweden\tNULL\tSweden\tMake statement\t010\t0\tNorway\tNULL\tNorway\t901\t2\tWire\tNULL\tNULL\tNULL\tNULL\tNULL\tNULL\n")
                .get(0);
        assertThat(event.mentions().get(0).frame()).isEqualTo("icews:042");
        assertThat(event.modes()).containsExactly("visit");
        assertThat(event.mentions().get(0).text()).isEqualTo("2022-03-04: Sweden [042 Make a visit] Norway, in Oslo.");
    }

    @Test
    void whoHostsAVisitReceivesTheVisitor() throws IOException {
        var events = events(
                RowScheme.ICEWS,
                HEADER
                        + "7\t2022-03-04\tRussia\tNULL\tRussian Federation\tMake a visit\t042\t1.9\tNorway\tNULL\tNorway\t901\t2\tWire\tOslo\tNULL\tNULL\tNorway\t59.9\t10.7\n"
                        + "8\t2022-03-04\tNorway\tNULL\tNorway\tHost a visit\t043\t2.8\tRussia\tNULL\tRussian Federation\t901\t2\tWire\tOslo\tNULL\tNULL\tNorway\t59.9\t10.7\n");
        assertThat(events).hasSize(1);
        assertThat(events.get(0).actors()).singleElement().satisfies(visitor -> assertThat(visitor.country())
                .contains("RUS"));
        assertThat(events.get(0).recipients()).singleElement().satisfies(host -> assertThat(host.country())
                .contains("NOR"));
        assertThat(events.get(0).mentions())
                .extracting(mention -> mention.text())
                .contains("2022-03-04: Norway [043 Host a visit] Russia, in Oslo.");
        var exported = folder.resolve("visit.tab");
        try (var store = Store.reading(folder.resolve("rows.db"))) {
            new Export(new Questions(store)).write(Format.ICEWS, Filter.all(), "", Target.file(exported));
        }
        assertThat(Files.readAllLines(exported)).hasSize(3);
        assertThat(Files.readString(exported))
                .contains("\tRussia\tGovernment\tRussian Federation\tMake a visit\t042\t1.9\tNorway\t")
                .contains("\tNorway\tGovernment\tNorway\tHost a visit\t043\t2.8\tRussia\t");
    }

    @Test
    void anIntentToMeetIsAPlannedMeeting() throws IOException {
        var row = new String[61];
        java.util.Arrays.fill(row, "");
        row[0] = "12";
        row[1] = "20220509";
        row[5] = "USAGOV";
        row[6] = "UNITED STATES";
        row[7] = "USA";
        row[12] = "GOV";
        row[15] = "NOR";
        row[16] = "OSLO";
        row[17] = "NOR";
        row[26] = "036";
        row[59] = "20220307120000";
        row[60] = "https://news.example/a";
        var event = events(RowScheme.GDELT, String.join("\t", row) + "\n").get(0);
        assertThat(event.status().label()).isEqualTo("planned");
        assertThat(event.actors())
                .extracting(party -> party.name())
                .containsExactlyInAnyOrder("United States", "Norway");
        assertThat(event.mentions().get(0).frame()).isEqualTo("gdelt:036");
    }

    @Test
    void whatIsExportedAsPolecatIsReadAsItsRows() throws IOException {
        var file = Exported.small(folder).file(Format.POLECAT);
        var events = events(RowScheme.POLECAT, Files.readString(file));
        assertThat(events).extracting(event -> event.type().name()).contains("CONSULT", "AGREE", "ACCUSE");
    }

    @Test
    void whatIsExportedAsIcewsIsReadBackAsTheSameMeetings() throws IOException {
        var file = Exported.small(folder).file(Format.ICEWS);
        var events = events(RowScheme.ICEWS, Files.readString(file));
        assertThat(events).hasSize(4);
        assertThat(events)
                .filteredOn(event -> event.status().label().equals("planned"))
                .hasSize(1);
    }

    @Test
    void rowsMergeWithWhatReportsTell() throws IOException {
        var file = folder.resolve("mixed.db");
        try (var store = Store.writing(file)) {
            store.inbox()
                    .put(
                            ToyCoder.code(
                                    "r-1", "2022-03-05", "Ann Lee (USA) met Bo Falk (SWE) in Oslo on 2022-03-04."),
                            Exported.INGESTED);
            var rows = HEADER
                    + "1\t2022-03-04\tAnn Lee\tNULL\tUnited States\tConsult\t040\t1\tBo Falk\tNULL\tSweden\t900\t2\tWire\tOslo\tNULL\tNULL\tNorway\t59.9\t10.7\n";
            new Import(store, LATER)
                    .rows(
                            new RowFile(RowScheme.ICEWS, "rows.tab"),
                            new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(all(file)).singleElement().satisfies(event -> assertThat(event.mentions())
                .hasSize(2));
    }

    @Test
    void aRowThatCannotBeReadIsNamedAndTheOthersAreTaken() throws IOException {
        var rows = new RowFile(RowScheme.ICEWS, "rows.tab");
        var text = HEADER + "1\t4 March\tA\n"
                + "2\t2022-03-04\tSweden\tNULL\tSweden\tConsult\t040\t1\tNorway\tNULL\tNorway\t900\t2\tWire\tNULL\tNULL\tNULL\tNULL\tNULL\tNULL\n";
        var reports = new java.util.ArrayList<String>();
        rows.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                coded -> reports.add(coded.report().source()));
        assertThat(reports).containsExactly("rows.tab#3");
        assertThat(rows.faults()).singleElement().asString().startsWith("line 2: ");
    }

    private List<Event> events(RowScheme scheme, String rows) throws IOException {
        var file = folder.resolve("rows.db");
        try (var store = Store.writing(file)) {
            var read = new RowFile(scheme, "rows.tab");
            new Import(store, LATER).rows(read, new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)));
            assertThat(read.faults()).isEmpty();
        }
        return all(file);
    }

    private static List<Event> all(Path file) {
        try (var store = Store.reading(file)) {
            return new Questions(store)
                    .events(Filter.all(), Order.EARLIEST, Page.ALL)
                    .rows();
        }
    }
}
