package org.chancery.cli;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.ToyCoder;
import org.chancery.model.Coded;
import org.chancery.pipeline.Derivation;
import org.chancery.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {

    private static final int EVENTS = 30;
    private static final Pattern AUDIT = Pattern.compile("^ {4}\\./chancery (audit [^#\\n]*)", Pattern.MULTILINE);

    @TempDir
    static Path folder;

    @BeforeAll
    static void aRecordOfThirtyEvents() {
        try (var store = Store.writing(file("x.db"))) {
            for (int i = 1; i <= EVENTS; i++) {
                store.inbox().put(report(i), "2022-03-08T00:00:00Z");
            }
            new Derivation(store).update();
        }
    }

    private static Coded report(int day) {
        var when = String.format(java.util.Locale.ROOT, "2021-03-%02d", day);
        return ToyCoder.code("r" + day, when, "Ann Lee (USA) accused Bo Falk (SWE) on " + when + ".");
    }

    private static String file(String name) {
        return folder.resolve(name).toString();
    }

    private static void draw(String sheet, String... more) {
        var args = new ArrayList<>(List.of("audit", "new", "--store", file("x.db"), "--size", "10"));
        args.addAll(List.of(more));
        args.add(file(sheet));
        assertThat(CommandRun.of(args.toArray(String[]::new)).code()).isZero();
    }

    /** Fills in a sheet: the first so many events are right in all, the others told with wrong parties. */
    private static void fill(String sheet, int right) throws IOException {
        var lines = Files.readAllLines(folder.resolve(sheet));
        var filled = new ArrayList<>(lines.subList(0, 1));
        for (int i = 1; i < lines.size(); i++) {
            var given = lines.get(i).substring(0, lines.get(i).length() - 7);
            filled.add(given + (i <= right ? ",yes,yes,yes,yes,yes,," : ",yes,yes,yes,no,yes,,"));
        }
        Files.write(folder.resolve(sheet), filled);
    }

    @Test
    void theSameSeedWritesTheSameBytes() throws IOException {
        draw("one.csv", "--seed", "spring");
        draw("two.csv", "--seed", "spring");
        draw("three.csv", "--seed", "autumn");
        assertThat(folder.resolve("one.csv")).hasSameBinaryContentAs(folder.resolve("two.csv"));
        assertThat(Files.readString(folder.resolve("one.csv")))
                .isNotEqualTo(Files.readString(folder.resolve("three.csv")));
        assertThat(Files.readAllLines(folder.resolve("one.csv"))).hasSize(11);
    }

    @Test
    void aFilledSheetSaysHowMuchIsRightAndHowToSaySo() throws IOException {
        draw("audit.csv");
        fill("audit.csv", 8);
        var run = CommandRun.of("audit", "report", file("audit.csv"));
        assertThat(run.code()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("10 judged, 0 open, of 30 events")
                .contains("80.0 %")
                .contains("For a paper: “We drew a simple random sample of 10 of the 30 events coded by chancery");
    }

    @Test
    void wholeReportsSayHowMuchIsMissed() throws IOException {
        assertThat(CommandRun.of(
                                "audit",
                                "new",
                                "--store",
                                file("x.db"),
                                "--reports",
                                "--size",
                                "10",
                                file("recall.csv"))
                        .code())
                .isZero();
        var lines = new ArrayList<>(Files.readAllLines(folder.resolve("recall.csv")));
        assertThat(lines).hasSize(11);
        assertThat(lines.get(1)).contains("ACCUSE: Ann Lee accused Bo Falk");
        // each report tells of two events, of which one is found; the last is not read yet
        for (int i = 1; i < 10; i++) {
            lines.set(i, lines.get(i).replaceFirst(",,,$", ",2,1,"));
        }
        Files.write(folder.resolve("recall.csv"), lines);
        var run = CommandRun.of("audit", "report", file("recall.csv"));
        assertThat(run.code()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("9 reports read, of 30")
                .contains("50.0 %")
                .contains("Of the 18 events that they tell, 50.0 % are in the record");
        lines.set(2, lines.get(2).replaceFirst(",2,1,$", ",1,2,"));
        Files.write(folder.resolve("recall.csv"), lines);
        assertThat(CommandRun.of("audit", "report", file("recall.csv")).err()).contains("line 3", "2 found of 1 told");
    }

    @Test
    void whatIsMissedHasNoTypeToDrawReportsBy() {
        var run = CommandRun.of(
                "audit", "new", "--store", file("x.db"), "--reports", "--type", "ACCUSE", file("typed.csv"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("whole reports are drawn from all of the record");
    }

    /** docs/VALIDATION.md, typed as it stands there, with two coders who fill in their sheets between. */
    @Test
    void anAfternoonOfValidationGoesAsItsPageSays() throws IOException {
        var page = Files.readString(Path.of("..", "docs", "VALIDATION.md"));
        var commands = AUDIT.matcher(page)
                .results()
                .map(found -> List.of(found.group(1).split(" ")))
                .toList();
        assertThat(commands).hasSize(5);
        assertThat(typed(commands.get(0), "--store", file("x.db")).code()).isZero();
        for (var coder : List.of("anna", "ben")) {
            Files.copy(folder.resolve("audit.csv"), folder.resolve(coder + ".csv"), REPLACE_EXISTING);
            Files.copy(folder.resolve("audit.json"), folder.resolve(coder + ".json"), REPLACE_EXISTING);
        }
        fill("anna.csv", 27);
        fill("ben.csv", 26);
        assertThat(typed(commands.get(1)).out()).contains("kappa").contains("alpha");
        fill("audit.csv", 27);
        var told = typed(commands.get(2));
        assertThat(told.code()).isZero();
        assertThat(told.out()).contains("30 judged, 0 open, of 30 events").contains("For a paper:");
        assertThat(typed(commands.get(3), "--store", file("x.db")).err()).contains("30 reports of 30");
        assertThat(typed(commands.get(4)).out()).contains("Nothing is told yet");
    }

    private static CommandRun typed(List<String> command, String... more) {
        return CommandRun.of(
                Stream.concat(command.stream().map(word -> word.endsWith(".csv") ? file(word) : word), Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void anEmptySheetSaysWhatToDo() {
        draw("empty.csv");
        assertThat(CommandRun.of("audit", "report", file("empty.csv")).out())
                .contains("Nothing is judged yet: write yes or no");
    }

    @Test
    void twoWhoJudgedApartAreCompared() throws IOException {
        draw("anna.csv", "--seed", "x");
        draw("ben.csv", "--seed", "x");
        fill("anna.csv", 8);
        fill("ben.csv", 7);
        var run = CommandRun.of("audit", "agree", file("anna.csv"), file("ben.csv"));
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsPattern("parties +90\\.0 +0\\.737 +0\\.747")
                .contains("parties: right, wrong");
    }

    @Test
    void whatCannotBeReadIsNamed() throws IOException {
        assertThat(CommandRun.of("audit", "report", file("nowhere.csv")).code()).isEqualTo(2);
        Files.writeString(folder.resolve("alone.csv"), "event,stratum\n");
        var run = CommandRun.of("audit", "report", file("alone.csv"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("alone.json is not there");
    }
}
