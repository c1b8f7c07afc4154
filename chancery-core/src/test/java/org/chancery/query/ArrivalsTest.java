package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chancery.TestStores;
import org.chancery.ToyCoder;
import org.chancery.model.Coded;
import org.chancery.pipeline.Derivation;
import org.chancery.query.Arrivals.Stretch;
import org.chancery.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestStores.class)
class ArrivalsTest {

    @Parameter
    TestStores kind;

    @TempDir
    Path folder;

    private String address;

    @BeforeEach
    void aRecordOfTwoMeetings() {
        address = kind.fresh(folder);
        add(
                ToyCoder.code("r1", "2023-05-02", "Ida Lund (NOR) met Paulo Reis (PRT) in Lisbon on 2023-05-01."),
                ToyCoder.code("r2", "2023-05-03", "Ida Lund (NOR) will meet Juan Gil (CHL) in Oslo on 2023-06-01."));
    }

    private void add(Coded... reports) {
        try (var store = Store.writing(address)) {
            for (var report : reports) {
                store.inbox().put(report, "2023-05-04T00:00:00Z");
            }
            new Derivation(store).update();
        }
    }

    private void rebuild() {
        try (var store = Store.writing(address)) {
            new Derivation(store).rebuild();
        }
    }

    private long mark() {
        try (var store = Store.reading(address)) {
            return new Questions(store).mark();
        }
    }

    private Arrivals since(long mark, Filter filter, int most) {
        try (var store = Store.reading(address)) {
            return new Questions(store).arrivals(filter, Stretch.since(mark), false, most);
        }
    }

    private List<Arrival.Kind> kinds(long mark) {
        return since(mark, Filter.all(), 10).rows().stream().map(Arrival::kind).toList();
    }

    @Test
    void whatComesLaterIsNewAndNothingElseIs() {
        long before = mark();
        assertThat(kinds(before)).isEmpty();
        add(ToyCoder.code("r3", "2023-05-06", "Juan Gil (CHL) accused Paulo Reis (PRT) on 2023-05-05."));
        assertThat(kinds(before)).containsExactly(Arrival.Kind.NEW);
        assertThat(kinds(0)).hasSize(3);
    }

    @Test
    void oneMoreReportChangesAnEvent() {
        long before = mark();
        add(ToyCoder.code("r3", "2023-05-03", "Ida Lund (NOR) met Paulo Reis (PRT) in Lisbon on 2023-05-01."));
        assertThat(kinds(before)).containsExactly(Arrival.Kind.CHANGED);
    }

    @Test
    void aReportThatContradictsAnotherPutsTheEventInDispute() {
        long before = mark();
        add(
                ToyCoder.code(
                        "r4",
                        "2023-05-03",
                        "Ida Lund (NOR) met Paulo Reis (PRT) in Lisbon on 2023-05-02, Reuters said. Ida Lund (NOR) is foreign minister."));
        assertThat(kinds(before)).containsExactly(Arrival.Kind.DISPUTED);
    }

    @Test
    void aRecordDerivedAnewHasNothingNew() {
        long before = mark();
        rebuild();
        assertThat(kinds(before)).isEmpty();
        add(ToyCoder.code("r3", "2023-05-06", "Juan Gil (CHL) accused Paulo Reis (PRT) on 2023-05-05."));
        rebuild();
        assertThat(kinds(before)).containsExactly(Arrival.Kind.NEW);
    }

    @Test
    void aMarkNeverGoesBackAlthoughTheLatestEventGoes() {
        long before = mark();
        var last = ToyCoder.code("r3", "2023-05-06", "Juan Gil (CHL) accused Paulo Reis (PRT) on 2023-05-05.");
        add(last);
        long then = mark();
        try (var store = Store.writing(address)) {
            store.inbox().remove("r3", "2023-05-07T00:00:00Z");
            new Derivation(store).update();
        }
        assertThat(mark()).isEqualTo(then).isGreaterThan(before);
        add(last);
        assertThat(kinds(then)).containsExactly(Arrival.Kind.NEW);
    }

    @Test
    void arrivalsAreThoseOfAFilterAndSayWhetherThereAreMore() {
        var filter = Filter.with().who(List.of("Ida Lund")).build();
        assertThat(since(0, filter, 1).more()).isTrue();
        assertThat(since(0, filter, 2).more()).isFalse();
        assertThat(since(0, Filter.with().words("Gil").build(), 5).rows()).hasSize(1);
        assertThat(since(0, Filter.with().country(List.of("PRT")).build(), 5).rows())
                .hasSize(1);
        assertThat(since(0, Filter.with().place("Oslo").build(), 5).rows()).hasSize(1);
    }
}
