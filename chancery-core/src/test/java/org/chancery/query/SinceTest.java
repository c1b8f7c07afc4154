package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.TestStores;
import org.chancery.ToyCoder;
import org.chancery.export.Export;
import org.chancery.export.Format;
import org.chancery.export.Target;
import org.chancery.model.Coded;
import org.chancery.pipeline.Derivation;
import org.chancery.store.Store;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What came into a record since a time, what went, and when it was told. */
@ParameterizedClass
@EnumSource(TestStores.class)
class SinceTest {

    private static final Coded LISBON =
            ToyCoder.code("r1", "2023-05-02", "Ida Lund (NOR) met Paulo Reis (PRT) in Lisbon on 2023-05-01.");
    private static final Coded OSLO =
            ToyCoder.code("r2", "2023-05-03", "Ida Lund (NOR) will meet Juan Gil (CHL) in Oslo on 2023-06-01.");
    private static final Coded ACCUSED =
            ToyCoder.code("r3", "2023-05-06", "Juan Gil (CHL) accused Paulo Reis (PRT) on 2023-05-05.");

    @Parameter
    TestStores kind;

    @TempDir
    Path folder;

    private String address;

    @BeforeEach
    void aRecordOfLongAgo() {
        address = kind.fresh(folder);
        write("2023-05-04T00:00:00Z", LISBON, OSLO);
        // as if it had been written then
        execute("UPDATE came_at SET at = '2023-05-04T00:00'");
    }

    private void execute(String sql) {
        (kind == TestStores.SQLITE
                        ? Jdbi.create("jdbc:sqlite:" + address)
                        : Jdbi.create("jdbc:" + address.replace("postgres@", ""), "postgres", ""))
                .useHandle(handle -> handle.execute(sql));
    }

    private void write(String at, Coded... reports) {
        try (var store = Store.writing(address)) {
            for (var report : reports) {
                store.inbox().put(report, at);
            }
            new Derivation(store).update();
        }
    }

    private List<String> found(Filter filter) {
        try (var store = Store.reading(address)) {
            return new Questions(store)
                    .events(filter, Order.EARLIEST, Page.first(10)).rows().stream()
                            .map(event -> event.type() + " " + event.status().label())
                            .toList();
        }
    }

    private List<String> typed(String search) {
        return found(Search.of(search).filter(new ArrayList<>()));
    }

    @Test
    void onlyWhatCameOrChangedSinceADayIsFound() {
        assertThat(typed("since:2023-05-04")).hasSize(2);
        assertThat(typed("since:2023-05-05")).isEmpty();
        write("2026-01-01T00:00:00Z", ACCUSED);
        assertThat(typed("since:2023-05-05")).containsExactly("ACCUSE occurred");
        assertThat(typed("since:2023-05-05 country:NOR")).isEmpty();
        write(
                "2026-01-02T00:00:00Z",
                ToyCoder.code("r4", "2023-05-07", "Ida Lund (NOR) met Paulo Reis (PRT) in Lisbon on 2023-05-01."));
        assertThat(typed("since:2023-05-05T00:10:00Z")).containsExactly("CONSULT occurred", "ACCUSE occurred");
    }

    @Test
    void aRecordDerivedAnewHasNothingThatCameSince() {
        try (var store = Store.writing(address)) {
            new Derivation(store).rebuild();
        }
        assertThat(typed("since:2023-05-05")).isEmpty();
    }

    @Test
    void anExportSinceADayHasWhatCameAndNamesWhatWent() throws IOException {
        write("2026-01-01T00:00:00Z", ACCUSED);
        try (var store = Store.writing(address)) {
            store.inbox().remove("r2", "2026-01-02T00:00:00Z");
            new Derivation(store).update();
        }
        var to = folder.resolve("out");
        var filter = Filter.with()
                .told(Told.since(Instant.parse("2023-05-05T00:00:00Z")))
                .build();
        try (var store = Store.reading(address)) {
            assertThat(new Export(new Questions(store)).write(Format.JSONL, filter, "", Target.folder(to)))
                    .isOne();
        }
        assertThat(Files.readString(to.resolve("reports.jsonl")))
                .contains("\"r3\"")
                .doesNotContain("\"r1\"");
        assertThat(Files.readAllLines(to.resolve("deleted.csv")))
                .hasSize(2)
                .first()
                .isEqualTo("id,now");
    }

    @Test
    void whatWentAndCameAgainHasNotGone() {
        try (var store = Store.writing(address)) {
            store.inbox().remove("r2", "2026-01-02T00:00:00Z");
            new Derivation(store).update();
            store.inbox().put(OSLO, "2026-01-03T00:00:00Z");
            new Derivation(store).update();
        }
        assertThat(gone()).isEmpty();
    }

    @Test
    void aRebuildNamesWhatItNoLongerFinds() {
        execute("DELETE FROM report WHERE id = 'r2'");
        try (var store = Store.writing(address)) {
            new Derivation(store).rebuild();
        }
        assertThat(gone()).singleElement().satisfies(gone -> assertThat(gone.now())
                .isEqualTo(Optional.empty()));
    }

    private List<Selection.Gone> gone() {
        var filter = Filter.with()
                .told(Told.since(Instant.parse("2023-05-05T00:00:00Z")))
                .build();
        try (var store = Store.reading(address)) {
            return new Questions(store).select(filter, Selection::gone);
        }
    }

    @Test
    void eventsAreFoundByTheDaysOfTheirReports() {
        write("2026-01-01T00:00:00Z", ACCUSED);
        write(
                "2026-01-02T00:00:00Z",
                ToyCoder.code("r4", "2023-05-09", "Ida Lund (NOR) met Paulo Reis (PRT) in Lisbon on 2023-05-01."));
        assertThat(typed("reported:>2023-05-06")).containsExactly("CONSULT occurred");
        assertThat(typed("reported:2023-05-03..2023-05-06")).containsExactly("ACCUSE occurred", "CONSULT planned");
        assertThat(typed("reported:<2023-05-03")).containsExactly("CONSULT occurred");
        assertThat(typed("first-reported:>=2023-05-03")).containsExactly("ACCUSE occurred", "CONSULT planned");
        assertThat(typed("last-reported:<=2023-05-06")).containsExactly("ACCUSE occurred", "CONSULT planned");
        assertThat(typed("reported:2024")).isEmpty();
    }

    @Test
    void daysThatAreNoneAreTold() {
        var problems = new ArrayList<String>();
        Search.of("reported:soon first-reported:2022..old since:lately").filter(problems);
        assertThat(problems).hasSize(3).allMatch(problem -> problem.contains("; write "));
    }
}
