package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.TestStores;
import org.chancery.ToyCoder;
import org.chancery.pipeline.Derivation;
import org.chancery.store.Store;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Events are ranked by the words that few of them have; all words must be there. */
@ParameterizedClass
@EnumSource(TestStores.class)
class RankedTest {

    private static final List<String> REPORTS = List.of(
            "Ann Lee (USA) met Bo Falk (SWE) in Oslo on 2022-03-04.",
            "Cem Kaya (TUR) accused Bo Falk (SWE) in Oslo on 2022-03-06.",
            "Cem Kaya (TUR) met Eun Park (KOR) in Oslo on 2022-03-09.",
            "Ann Lee (USA) met Cem Kaya (TUR) in Ankara on 2022-03-20. Ann Lee (USA) met Eun Park (KOR) on 2022-03-02.");

    @Parameter
    TestStores kind;

    @TempDir
    Path folder;

    @Test
    void aWordThatManyEventsHaveDoesNotWeigh() {
        asking(handle -> {
            assertThat(weighing(handle, "met Oslo", 3)).isEqualTo("\"Oslo\"");
            assertThat(weighing(handle, "met Oslo in", 3)).isEqualTo("\"Oslo\"");
        });
    }

    @Test
    void whereAllAreCommonAllWeigh() {
        asking(handle -> {
            assertThat(weighing(handle, "met", 3)).isEqualTo("\"met\"");
            assertThat(weighing(handle, "met Oslo", 2)).isEqualTo("\"met\" AND \"Oslo\"");
            assertThat(weighing(handle, "met Oslo -2022", 2)).isEqualTo("(\"met\" AND \"Oslo\") NOT (\"2022\")");
        });
    }

    @Test
    void whatWeighsDoesNotChangeWhatIsFound() {
        asking(handle -> {
            for (var typed : List.of("met Oslo", "met Oslo -Lee", "met Oslo Lee", "Oslo", "Kaya met OR accused")) {
                var match = Words.match(typed).orElseThrow();
                var all = Events.best(handle, new Where(), match, match, Page.ALL);
                assertThat(all).isNotEmpty();
                assertThat(Events.best(handle, new Where(), match, weighing(handle, typed, 3), Page.ALL))
                        .containsExactlyInAnyOrderElementsOf(all);
            }
        });
    }

    private static String weighing(Handle handle, String typed, int many) {
        return new Ways(handle, new WhoIs(), many)
                .weighing(Filter.with().words(typed).build())
                .orElseThrow();
    }

    private void asking(Consumer<Handle> question) {
        try (var store = Store.writing(kind.fresh(folder))) {
            for (int i = 0; i < REPORTS.size(); i++) {
                store.inbox().put(ToyCoder.code("r" + i, "2022-03-30", REPORTS.get(i)), "2022-03-30T00:00:00Z");
            }
            new Derivation(store).update();
            store.<Void>read(handle -> {
                question.accept(handle);
                return null;
            });
        }
    }
}
