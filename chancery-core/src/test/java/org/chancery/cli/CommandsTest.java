package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.chancery.ToyCoder;
import org.chancery.follow.Subscriptions;
import org.chancery.pipeline.Derivation;
import org.chancery.store.FollowFile;
import org.chancery.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void aSmallRecord() {
        try (var store = Store.writing(file())) {
            List.of(
                            ToyCoder.code(
                                    "r1",
                                    "2022-03-01",
                                    "Ann Lee (USA) will meet Bo Falk (SWE) in Oslo on 2022-03-04, Reuters said."),
                            ToyCoder.code("r2", "2022-03-05", "Ann Lee (USA) met Bo Falk (SWE) in Oslo on 2022-03-04."),
                            ToyCoder.code("r3", "2022-03-07", "Cem Kaya (TUR) accused Bo Falk (SWE) on 2022-03-06."))
                    .forEach(coded -> store.inbox().put(coded, "2022-03-08T00:00:00Z"));
            new Derivation(store).update();
        }
    }

    private static Path file() {
        return folder.resolve("x.db");
    }

    private static CommandRun run(String... args) {
        var all = new ArrayList<>(List.of(args));
        all.add("--store");
        all.add(file().toString());
        return runBare(all.toArray(String[]::new));
    }

    private static CommandRun runBare(String... args) {
        return CommandRun.of(args);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            find --limit -1 | less than nothing
            find --limit many | no number
            find --country Rusia | did you mean Russia?
            find --type picnic | expected one of
            timeline Lea | did you mean Lee?
            serve --port 99999 | no port
            find --bogus | --help
            """)
    void whatIsWrongIsSaidInALineWithWhatToDo(String words, String said) {
        var run = run(words.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(said).doesNotContain("\tat ").doesNotContain("Usage:");
        assertThat(run.err().lines().count()).isLessThanOrEqualTo(3);
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoFaultOfOurs() {
        var run = run("export", "--format", "csv", "/proc/nowhere/there");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("cannot be written").doesNotContain("\tat ");
    }

    @Test
    void timelineSaysWhenTheyLastMetHoweverFewAreShown() {
        assertThat(run("timeline", "Lee", "Falk", "--limit", "0").out()).contains("Last met: 2022-03-04, Oslo");
    }

    @Test
    void timelineTellsWhoMetWhenAndLast() {
        var run = run("timeline", "Lee", "Falk");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("2022\n2022-03-04     Ann Lee met Bo Falk in Oslo\n")
                .contains("occurred CONSULT · Oslo (NOR)")
                .contains("Test Herald: Reuters")
                .contains("Last met: 2022-03-04, Oslo");
        assertThat(run.err()).contains("1 event");
    }

    @Test
    void theRecordAsOfADayKnowsOnlyWhatWasPublishedThen() {
        assertThat(run("timeline", "Lee", "--as-of", "2022-03-02").out())
                .contains("Ann Lee plans to meet Bo Falk")
                .contains("planned");
        assertThat(run("timeline", "Lee", "--as-of", "2022-02-01").err()).contains("no events");
    }

    @Test
    void historyTellsWhichReportChangedWhat() {
        var id = json(run("find", "--who", "Lee", "--format", "json")).get(0);
        assertThat(run("show", id, "--history").out())
                .contains("What was known when")
                .containsSubsequence("2022-03-01T00:00:00Z", "planned", "2022-03-05T00:00:00Z", "occurred");
    }

    @Test
    void showQuotesTheWordsOfEachValue() {
        var id = json(run("find", "--type", "accuse", "--format", "json")).get(0);
        var run = run("show", id, "--why");
        assertThat(run.out())
                .contains("Cem Kaya accused Bo Falk")
                .contains("“[Cem Kaya] (TUR) accused Bo Falk (SWE) on 2022-03-06.”")
                .contains("on [2022-03-06].”")
                .contains("trigger")
                .contains("frame");
        assertThat(run("show", "nothing-like-it").code()).isEqualTo(2);
    }

    @Test
    void programsGetJsonLinesAndCsv() {
        assertThat(json(run("find", "--format", "json"))).hasSize(2);
        assertThat(run("find", "--format", "csv").out())
                .startsWith("id,type,mode,status,date_start,date_end,actors,")
                .contains("Ann Lee");
        assertThat(run("reports", "--format", "json").out()).contains("\"publisher\":\"Test Herald\"");
    }

    @Test
    void wrongUsageIsTwo() {
        assertThat(run("find", "--from", "yesterday").code()).isEqualTo(2);
        assertThat(run("find", "--from", "yesterday").err()).contains("'yesterday' is no day");
        assertThat(run("find", "--type", "PARTY").code()).isEqualTo(2);
        assertThat(runBare("fnid").code()).isEqualTo(2);
        assertThat(runBare().code()).isEqualTo(2);
        var none = runBare("find", "--store", folder.resolve("none.db").toString());
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("no store at").doesNotContain("at org.");
    }

    @Test
    void everyCommandHasHelpWithAnExample() {
        var help = runBare("--help").out();
        for (var command : List.of(
                "find", "show", "timeline", "who", "conflicts", "reports", "ingest", "export", "rebuild", "forget")) {
            assertThat(help).contains("\n  " + command + " ");
            assertThat(runBare(command, "--help").out())
                    .contains("Usage: chancery " + command)
                    .contains("chancery " + command + " ");
        }
    }

    @Test
    void aForgottenReportLeavesNoTrace() {
        var copy = folder.resolve("copy.db");
        try (var store = Store.writing(copy)) {
            store.inbox()
                    .put(
                            ToyCoder.code("r1", "2022-03-01", "Ann Lee (USA) met Bo Falk (SWE) in Oslo on 2022-03-04."),
                            "2022-03-08T00:00:00Z");
            store.inbox()
                    .put(
                            ToyCoder.code("r3", "2022-03-07", "Cem Kaya (TUR) accused Bo Falk (SWE)."),
                            "2022-03-08T00:00:00Z");
            new Derivation(store).update();
        }
        assertThat(runBare("forget", "r1", "--store", copy.toString()).code()).isZero();
        assertThat(runBare("find", "--who", "Lee", "--store", copy.toString()).err())
                .contains("no events");
        assertThat(runBare("find", "Kaya", "--store", copy.toString()).err()).contains("1 event");
        assertThat(runBare("forget", "r1", "--store", copy.toString()).code()).isEqualTo(1);
    }

    private static List<String> json(CommandRun run) {
        return run.out()
                .lines()
                .map(line -> new JsonMapper().readTree(line).get("id").asString())
                .toList();
    }

    @Test
    void followingThatWasNeverBegunIsSaidWithHowToBegin() {
        var store = folder.resolve("none.db").toString();
        var asked = CommandRun.of("follow", "--status", "--store", store);
        assertThat(asked.code()).isEqualTo(2);
        assertThat(asked.err()).contains("chancery follow FEEDS.opml");
        assertThat(CommandRun.of("follow", "--store", store).err()).contains("name some");
        assertThat(CommandRun.of("follow", "no-such.opml", "--store", store).code())
                .isEqualTo(2);
    }

    @Test
    void followingIsToldForPeopleAndPrograms() throws Exception {
        var store = folder.resolve("followed.db").toString();
        try (var file = FollowFile.open(FollowFile.of(store))) {
            var clock = Clock.fixed(Instant.parse("2022-03-04T12:00:00Z"), ZoneOffset.UTC);
            new Subscriptions(file, clock).add("https://news.test/world.rss");
            file.feeds().failed("https://news.test/world.rss", "the server answered 500", clock.instant());
        }
        var told = CommandRun.of("follow", "--status", "--store", store);
        assertThat(told.code()).isZero();
        assertThat(told.out()).contains("failing", "https://news.test/world.rss", "the server answered 500");
        var json = new JsonMapper()
                .readTree(CommandRun.of("follow", "--status", "--format", "json", "--store", store)
                        .out());
        assertThat(json.at("/feeds/0/failures").asInt()).isEqualTo(1);
        assertThat(json.get("running").asBoolean()).isFalse();
    }
}
