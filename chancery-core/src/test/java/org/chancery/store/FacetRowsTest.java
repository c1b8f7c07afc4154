package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chancery.TestReport;
import org.chancery.TestStores;
import org.chancery.ToyCoder;
import org.chancery.model.Coded;
import org.chancery.pipeline.Derivation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestStores.class)
class FacetRowsTest {

    private static final String MET = "Ann Lee (USA) met Bo Falk (SWE) in Oslo on 2022-03-04.";

    @Parameter
    TestStores kind;

    @TempDir
    Path folder;

    private String address;

    @BeforeEach
    void aFreshStore() {
        address = kind.fresh(folder);
    }

    @Test
    void anEventIsCountedByWhatItsRowsTell() {
        try (var store = Store.writing(address)) {
            put(store, told("r1", "Herald"));
            put(store, told("r2", "Post"));
            assertThat(rows(store)).containsExactly("CONSULT occurred 2022-03-04 Oslo [SWE, USA] [Herald, Post]");
        }
    }

    @Test
    void aReportPutInThePlaceOfAnotherBringsItsOutlet() {
        try (var store = Store.writing(address)) {
            put(store, told("r1", "Herald"));
            store.inbox().replace(told("r1", "Daily Herald"), "2022-03-07T00:00:00Z");
            new Derivation(store).update();
            assertThat(rows(store)).containsExactly("CONSULT occurred 2022-03-04 Oslo [SWE, USA] [Daily Herald]");
        }
    }

    @Test
    void theRowOfAnEventThatWentIsGone() {
        try (var store = Store.writing(address)) {
            put(store, told("r1", "Herald"));
            store.inbox().remove("r1", "2022-03-07T00:00:00Z");
            new Derivation(store).update();
            assertThat(rows(store)).isEmpty();
        }
    }

    @Test
    void anEmptyColumnHasNoValues() {
        assertThat(FacetRows.values("")).isEmpty();
    }

    private static Coded told(String id, String publisher) {
        return ToyCoder.code(TestReport.of(MET)
                .id(id)
                .published("2022-03-05")
                .publisher(publisher)
                .title(id)
                .report());
    }

    private static void put(Store store, Coded coded) {
        store.inbox().put(coded, "2022-03-06T00:00:00Z");
        new Derivation(store).update();
    }

    private static List<String> rows(Store store) {
        return store.read(handle -> handle.createQuery(
                        "SELECT type, status, day, place, countries, outlets FROM event_facet ORDER BY event")
                .map((row, context) -> String.join(
                        " ",
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        FacetRows.values(row.getString(5)).toString(),
                        FacetRows.values(row.getString(6)).toString()))
                .list());
    }
}
