package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.TestStores;
import org.chancery.ToyCoder;
import org.chancery.pipeline.Derivation;
import org.chancery.store.Store;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A condition that is looked up or walked lets the same events through as one that is tested on each. */
@ParameterizedClass
@EnumSource(TestStores.class)
class EventFilterTest {

    private static final List<String> REPORTS = List.of(
            "Ann Lee (USA) met Bo Falk (SWE) in Oslo on 2022-03-04.",
            "Ann Lee (USA) will meet Cem Kaya (TUR) in Ankara on 2022-03-20.",
            "Cem Kaya (TUR) accused Bo Falk (SWE) on 2022-03-06. Eun Park (KOR) accused Ann Lee (USA) on 2022-03-05.",
            "Bo Falk (SWE) met Eun Park (KOR) in Oslo on 2022-03-09. Cem Kaya (TUR) met Eun Park (KOR) on 2022-03-02.");

    @Parameter
    TestStores kind;

    private static Store few;
    private static Store many;

    /** The records are only read. */
    @BeforeParameterizedClassInvocation
    static void records(TestStores kind, @TempDir Path fewIn, @TempDir Path manyIn) {
        few = Store.writing(kind.fresh(fewIn));
        for (int i = 0; i < REPORTS.size(); i++) {
            few.inbox()
                    .put(
                            ToyCoder.sure(
                                    i % 2 == 0 ? 0.95 : 0.6, ToyCoder.code("r" + i, "2022-03-10", REPORTS.get(i))),
                            "2022-03-10T00:00:00Z");
        }
        new Derivation(few).update();
        // many of one day, and as many days
        var text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            text.append("Ann Lee (USA) met X")
                    .append((char) ('a' + i % 20))
                    .append(" Park (KOR) on 2022-03-")
                    .append(i < 20 ? "05. " : String.valueOf(i - 10) + ". ");
        }
        many = Store.writing(kind.fresh(manyIn));
        many.inbox().put(ToyCoder.code("r1", "2022-04-10", text.toString()), "2022-04-10T00:00:00Z");
        new Derivation(many).update();
    }

    @AfterParameterizedClassInvocation
    static void close() {
        Stream.of(few, many).filter(Objects::nonNull).forEach(Store::close);
        few = null;
        many = null;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who:Lee",
                "who:Lee with:Falk",
                "who:Nobody",
                "country:SWE",
                "country:SWE country:KOR",
                "type:ACCUSE",
                "type:ACCUSE,CONSULT from:2022-03-05",
                "status:planned",
                "type:CONSULT status:occurred to:2022-03-05",
                "place:osl",
                "place:ÖSL",
                "place:Norway",
                "place:Oslo who:Park",
                "met",
                "met type:CONSULT status:planned",
                "met country:SWE from:2022-03-05",
                "met who:Kaya",
                "about:oslo country:KOR",
                "me* country:USA",
                "met place:Oslo",
                "is:disputed",
                "office:president",
                "office:\"foreign minister\" country:USA",
                "reported:2022-03",
                "met first-reported:>2022-03-04 last-reported:<2022-04",
                "since:2021",
                "country:840",
                "certainty:0.5",
                "who:Lee certainty:>0.9",
                "to:2022-03-05"
            })
    void lookedUpOrTestedTheSameEventsAreFound(String typed) {
        few.<Void>read(handle -> {
            var filter = Search.of(typed).filter(new ArrayList<>());
            var whoIs = new WhoIs();
            var tested = new EventFilter(handle, whoIs, 0, 0);
            var lookedUp = new EventFilter(handle, whoIs);
            var all = found(handle, tested.where(filter));
            assertThat(found(handle, lookedUp.where(filter))).isEqualTo(all);
            for (var conditions : List.of(tested, lookedUp)) {
                for (var order : List.of(Order.LATEST, Order.EARLIEST)) {
                    assertThat(found(handle, conditions.byDay(filter, order, 10)))
                            .isEqualTo(all);
                }
                assertThat(found(handle, conditions.counting(filter))).isEqualTo(all);
                conditions.known(filter).ifPresent(known -> assertThat(known).isEqualTo(all.size()));
            }
            return null;
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "met",
                "me*",
                "met from:2022-03-04 to:2022-03-09",
                "met type:CONSULT",
                "met OR accused",
                "who:Park"
            })
    void theFirstOfAListAreThoseOfTheWholeList(String typed) {
        many.<Void>read(handle -> {
            var filter = Search.of(typed).filter(new ArrayList<>());
            var tested = new EventFilter(handle, new WhoIs(), 0, 0);
            for (var order : List.of(Order.LATEST, Order.EARLIEST)) {
                var all = Latest.numbers(handle, tested.where(filter), order, Page.ALL);
                assertThat(all).hasSizeGreaterThan(15);
                for (int at = 0; at < all.size(); at += 3) {
                    var part = Latest.numbers(handle, tested.byDay(filter, order, 3), order, new Page(3, at));
                    assertThat(part).isEqualTo(all.subList(at, Math.min(at + 3, all.size())));
                }
            }
            return null;
        });
    }

    private static List<String> found(Handle handle, Where where) {
        return where.bind(handle.createQuery(
                        "SELECT DISTINCT e.id FROM " + where.from() + where.sql() + " ORDER BY e.id"))
                .mapTo(String.class)
                .list();
    }
}
