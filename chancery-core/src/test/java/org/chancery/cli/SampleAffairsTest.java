package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The demo keeps affairs straight, in words: where the sources disagree, how plans ended, what was corrected, who is one person. */
class SampleAffairsTest {

    private static String run(String... words) {
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--store", SampleRecord.store().toString()));
        var run = CommandRun.of(all.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    /** What is answered, without the breaks of its lines. */
    private static String ask(String... words) {
        return run(words).replaceAll("\\s+", " ");
    }

    /** Of the only event of a type that fits. */
    private static String id(String type, String... words) {
        var lines = run(both(words, "find", "--type", type, "--format", "json"))
                .lines()
                .toList();
        assertThat(lines).hasSize(1);
        return JsonMapper.builder().build().readTree(lines.get(0)).path("id").asString();
    }

    private static String[] both(String[] words, String... before) {
        var all = new ArrayList<>(List.of(before));
        all.addAll(List.of(words));
        return all.toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Joe Biden and Xi Jinping met in Bali | the day | 2022-11-14 | 2022-11-15
            Sergey Lavrov met Ukrainian Foreign Minister Dmytro Kuleba in Antalya | the place | Ankara | Antalya
            Pedro Sanchez met Chinese President Xi Jinping in Beijing | the manner | by telephone or video | in person
            Germany expelled 40 Russian diplomats over the killings in Bucha | the number | 30 Russian diplomats | 40 Russian diplomats
            Benjamin Netanyahu met Saudi Crown Prince Mohammed bin Salman in Neom | whether it took place | denied | occurred
            """)
    void sourcesDisagree(String headline, String on, String one, String other) {
        var told = ask("conflicts");
        int begin = told.indexOf(headline);
        assertThat(told).contains(headline);
        int end = told.indexOf(" e-", told.indexOf(" e-", begin) + 1);
        assertThat(told.substring(begin, end < 0 ? told.length() : end))
                .containsSubsequence("The sources disagree on " + on + ":", one, "“", other, "“");
    }

    @Test
    void aCorrectionIsToldAsOne() {
        var wong = new String[] {"--who", "Penny Wong", "--from", "2022-12-19", "--to", "2022-12-22"};
        assertThat(ask("conflicts")).contains("2022-12-21, which corrects what was reported before");
        assertThat(ask(both(wong, "find"))).contains("the day was corrected: 2022-12-21, not 2022-12-20");
        assertThat(ask("show", id("CONSULT", wong), "--history"))
                .contains("2 mentions, 1 independent source")
                .containsSubsequence(
                        "What was known when",
                        "(occurred, 2022-12-20, Beijing) — by Capital Dispatch",
                        "(occurred, 2022-12-21, Beijing); this corrects the day — by Capital Dispatch");
    }

    @Test
    void onePlanIsHeldAndAnotherPutOff() {
        assertThat(ask("show", id("CONSULT", "--who", "Vladimir Putin", "--place", "Geneva"), "--history"))
                .containsSubsequence(
                        "What was known when",
                        "plan to meet in Geneva (planned, 2021-06-16",
                        "met",
                        "(occurred, 2021-06-16");
        assertThat(ask(
                        "show",
                        id("CONSULT", "--who", "Antony Blinken", "--status", "cancelled", "--from", "2023-01-01"),
                        "--history"))
                .containsSubsequence(
                        "What was known when",
                        "plans to visit Beijing (planned, 2023-02-05",
                        "postponed his visit to Beijing (put off, 2023-02-05");
    }

    @Test
    void onePersonInFourSpellingsHoldsOneOffice() {
        assertThat(ask("who", "president of Ukraine"))
                .containsOnlyOnce("President, UKR")
                .contains("Volodymyr Zelenskyy, President, UKR");
        for (var spelling : List.of("Zelenskiy", "Zelensky", "Zelenskyi", "Zelenskyy")) {
            assertThat(ask("find", "--who", "Volodymyr " + spelling))
                    .as(spelling)
                    .contains("Volodymyr Zelenskyy");
        }
    }
}
