package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.chancery.ToyCoder;
import org.chancery.model.Certainty;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import org.chancery.pipeline.Derivation;
import org.chancery.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    @TempDir
    static Path folder;

    private static Store store;
    private static Questions questions;

    @BeforeAll
    static void aSmallRecord() {
        var file = folder.resolve("x.db");
        try (var writing = Store.writing(file)) {
            List.of(
                            ToyCoder.code(
                                    "r1",
                                    "2022-03-05",
                                    "Volodymyr Zelenskyy (UKR) met Mevlüt Çavuşoğlu (TUR) in Kyiv on 2022-03-04, Reuters said."),
                            ToyCoder.code(
                                    "r2",
                                    "2022-03-06",
                                    "Serhiy Shaptala (UKR) will meet Binali Yıldırım (TUR) in Ankara on 2022-03-20."),
                            ToyCoder.code("r3", "2022-03-07", "Jens Støre (NOR) accused Bo Falk (SWE) on 2022-03-06."))
                    .forEach(coded -> writing.inbox().put(coded, "2022-03-08T00:00:00Z"));
            new Derivation(writing).update();
        }
        store = Store.reading(file);
        questions = new Questions(store);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static List<Hit> find(String typed) {
        var filter = Search.of(typed).filter(new ArrayList<>());
        return questions.search(filter, Order.BEST, Page.first(10)).rows();
    }

    @Test
    void operatorsAreTakenOutOfTheWords() {
        var search = Search.of("grain who:Lavrov \"corridor deal\" with:\"Hakan Fidan\" from:2022-03");
        assertThat(search.words()).isEqualTo("grain \"corridor deal\"");
        assertThat(search.values())
                .isEqualTo(
                        Map.of("who", List.of("Lavrov"), "with", List.of("Hakan Fidan"), "from", List.of("2022-03")));
    }

    @Test
    void aSearchCanBeTypedAgain() {
        var search = Search.of("oil type:consult,agree place:“New York” is:disputed");
        assertThat(Search.of(search.typed())).isEqualTo(search);
    }

    @Test
    void valuesBecomeAFilter() {
        var filter = Search.of("type:consult,agree status:planned from:2021 to:2021-02 country:JPN,KOR is:in-person")
                .filter(new ArrayList<>());
        assertThat(filter.types()).containsExactly(EventType.CONSULT, EventType.AGREE);
        assertThat(filter.statuses()).containsExactly(Status.PLANNED);
        assertThat(filter.from()).contains(LocalDate.of(2021, 1, 1));
        assertThat(filter.to()).contains(LocalDate.of(2021, 2, 28));
        assertThat(filter.countries()).containsExactly("JPN", "KOR");
        assertThat(filter.inPerson()).contains(true);
    }

    @Test
    void aCertaintyIsALeastOne() {
        assertThat(Search.of("certainty:>0.8").filter(new ArrayList<>()).certainty())
                .contains(Certainty.of(0.81));
        for (var typed : List.of("certainty:0.8", "certainty:>=.8", "certainty:.80")) {
            assertThat(Search.of(typed).filter(new ArrayList<>()).certainty()).contains(Certainty.of(0.8));
        }
        var problems = new ArrayList<String>();
        assertThat(Search.of("certainty:high").filter(problems)).isEqualTo(Filter.all());
        assertThat(problems).hasSize(1).allMatch(problem -> problem.contains("certainty:>0.8"));
    }

    @Test
    void whatIsNoValueIsToldAndLeftOut() {
        var problems = new ArrayList<String>();
        var filter = Search.of("type:picnic from:yesterday is:odd status:").filter(problems);
        assertThat(filter).isEqualTo(Filter.all());
        assertThat(problems).hasSize(3).anyMatch(p -> p.contains("picnic")).anyMatch(p -> p.contains("2021-09-22"));
    }

    @Test
    void whatIsNoOperatorIsWords() {
        assertThat(Search.of("http://x.org foo:bar 12:30 -who:x").words())
                .isEqualTo("http://x.org foo:bar 12:30 -who:x");
    }

    @ParameterizedTest
    @CsvSource({
        "Cavusoglu, r1", "çavuşoğlu, r1", "CAVUSOGLU, r1", "Zelensky, r1", "Zelenskiy, r1", "Selenskyj, r1",
        "Kiev, r1", "\"Vladimir Zelensky\", r1", "Sergei, r2", "yildirim, r2", "Store, r3", "who:zelensky, r1",
        "who:\"Vladimir Zelensky\", r1", "outlet:herald with:Cavusoglu, r1",
    })
    void spellingsOfANameFindOneAnother(String typed, String report) {
        assertThat(find(typed))
                .extracting(hit -> hit.event().mentions().get(0).where().report())
                .isEqualTo(report.isEmpty() ? List.of() : List.of(report));
    }

    @Test
    void aHitShowsWhereItsWordsWereFound() {
        var hit = find("cavusoglu").get(0);
        assertThat(hit.snippet())
                .filteredOn(Hit.Snippet::match)
                .extracting(Hit.Snippet::text)
                .contains("Çavuşoğlu");
        assertThat(hit.snippet().stream().map(Hit.Snippet::text).collect(Collectors.joining()))
                .contains("met");
    }

    @Test
    void theBoxIsCompleted() {
        assertThat(questions.completions("wi")).contains("with:");
        assertThat(questions.completions("grain who:cav")).containsExactly("grain who:\"Mevlüt Çavuşoğlu\"");
        assertThat(questions.completions("zel")).contains("who:\"Volodymyr Zelenskyy\"");
        assertThat(questions.completions("who:\"Mevlüt Çav")).containsExactly("who:\"Mevlüt Çavuşoğlu\"");
        assertThat(questions.completions("type:con")).contains("type:CONSULT", "type:CONCEDE");
        assertThat(questions.completions("place:k")).containsExactly("place:Kyiv");
        assertThat(questions.completions("outlet:test")).containsExactly("outlet:\"Test Herald\"");
        assertThat(questions.completions("status:xx")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "who:",
                "who:\"",
                "who::::",
                "\"who:x",
                "type:\"",
                "a:b:c",
                "from:9999-99-99",
                "from:+99999",
                "place:'; DROP TABLE event; --",
                "who:%",
                "about:NEAR(",
                "outlet:(.*)+$",
                "who:\u202Etxt.exe",
                "\u0000",
                "place:\uD800",
                "is:is:is:",
                "from:-2021",
                "to:20210",
                "about:\"a\"b\"c\"",
                "-",
                "with:*"
            })
    void nothingThatIsTypedIsAnError(String typed) {
        assertThatCode(() -> find(typed)).doesNotThrowAnyException();
        assertThatCode(() -> questions.completions(typed)).doesNotThrowAnyException();
    }

    @Test
    void noHeapOfSignsIsAnError() {
        var signs =
                "\"“”*-:()^{}[]\\'%_;.,aA1 \t\u0000éşıß北😀\u202E".codePoints().toArray();
        var parts = List.of("who:", "from:", "OR", "AND", "NEAR", "is:", "place:", "2021");
        var random = new Random(6);
        for (int i = 0; i < 400; i++) {
            var typed = new StringBuilder();
            for (int n = random.nextInt(14); n > 0; n--) {
                if (random.nextInt(4) == 0) {
                    typed.append(parts.get(random.nextInt(parts.size())));
                } else {
                    typed.appendCodePoint(signs[random.nextInt(signs.length)]);
                }
            }
            var text = typed.toString();
            assertThatCode(() -> find(text)).as(text).doesNotThrowAnyException();
            assertThatCode(() -> questions.completions(text)).as(text).doesNotThrowAnyException();
        }
    }
}
