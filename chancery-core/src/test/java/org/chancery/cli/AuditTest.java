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
    void nothingIsDrawnOfNothing() {
        for (var more : List.of(List.of(), List.of("--reports"), List.of(file("none.csv")))) {
            var typed = new ArrayList<>(List.of("audit", "new", "--store", file("x.db"), "--size", "0"));
            more.forEach(word -> typed.add(word.toString()));
            var run = CommandRun.of(typed.toArray(String[]::new));
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("--size is a number from 1").doesNotContain("\tat ");
        }
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

    private static String kept(String... more) {
        var args = new ArrayList<>(List.of("audit", "new", "--store", file("x.db")));
        args.addAll(List.of(more));
        var run = CommandRun.of(args.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run.out().strip();
    }

    private static CommandRun audit(String... args) {
        return CommandRun.of(
                Stream.concat(Stream.concat(Stream.of("audit"), Stream.of(args)), Stream.of("--store", file("x.db")))
                        .toArray(String[]::new));
    }

    /** A terminal into which these lines are typed. */
    private static CommandRun coded(String id, String by, String lines) {
        var in = System.in;
        try {
            System.setIn(new java.io.ByteArrayInputStream(lines.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            return audit("code", id, "--by", by);
        } finally {
            System.setIn(in);
        }
    }

    @Test
    void aKeptSampleIsCodedAtATerminalAndInASheetAndReportedAsPageAndTable() throws IOException {
        var id = kept("--size", "6", "--seed", "kept");
        assertThat(kept("--size", "6", "--seed", "kept")).isEqualTo(id);
        var run = coded(id, "ann", "a\nparties\nnonsense\ntype date\ns\nx\na\n");
        assertThat(run.err()).contains("or what is wrong: type status").contains("nothing of this sample is left");
        assertThat(run.out())
                .contains("»")
                .contains("ACCUSE, occurred: Ann Lee → Bo Falk")
                .contains("4 of 6 answered");

        var sheet = folder.resolve("kept-ben.csv");
        assertThat(audit("sheet", id, sheet.toString()).code()).isZero();
        var filled = Files.readString(sheet).replaceAll("(?m),{7}$", ",yes,Y,1,true,right,yes,");
        Files.writeString(sheet, filled);
        assertThat(audit("take", id, sheet.toString(), "--by", "ben").err()).contains("6 answers of ben to 6 events");
        assertThat(audit("list").out()).contains(id + "  6 events  ann 5  ben 6");

        var page = folder.resolve("kept.html");
        var table = folder.resolve("kept-figures.csv");
        var told = audit("report", id, "--html", page.toString(), "--csv", table.toString());
        assertThat(told.out().replaceAll("\\s+", " "))
                .contains("ann: told, type, status and parties right 40.0 %")
                .contains("ben: told, type, status and parties right 100.0 %")
                .contains("For a paper: “We drew a simple random sample of ");
        assertThat(Files.readString(page))
                .contains("<svg viewBox")
                .contains("Cohen’s kappa")
                .doesNotContain("<script");
        assertThat(Files.readAllLines(table).get(0)).isEqualTo("figure,of,value,low,high,judged");
        Files.writeString(sheet, filled.replaceFirst(",yes,Y,", ",perhaps,Y,"));
        assertThat(audit("take", id, sheet.toString(), "--by", "ben").err()).contains("line 2", "“perhaps”");
        assertThat(audit("report", "a-none").err()).contains("no sheet and no audit a-none");
    }

    @Test
    void aBlindSampleShowsTheWordsAloneAtATerminalAndInASheet() throws IOException {
        var id = kept("--blind", "--query", "type:accuse", "--size", "4", "--seed", "dark");
        assertThat(id).endsWith("-blind");
        var run = coded(
                id,
                "ann",
                "ACCUSE occurred | Lee > Bo Falk\nPICNIC occurred\naccuse occurred | Bo Falk > Ann Lee\nx\nq\n");
        assertThat(run.out()).doesNotContain("ACCUSE, occurred");
        assertThat(run.err()).contains("PICNIC");
        assertThat(audit("report", id).out().replaceAll("\\s+", " "))
                .contains("ann: told, type, status and parties right 33.3 %")
                .contains("ann: parties 33.3 %");
        var sheet = folder.resolve("blind.csv");
        audit("sheet", id, sheet.toString());
        assertThat(Files.readAllLines(sheet).get(0))
                .isEqualTo("item,before,words,after,report,event_right,type_right,status_right,actors,recipients,"
                        + "date_right,place_right,note");
        var filled = Files.readString(sheet).replaceAll("(?m),{8}$", ",,ACCUSE,occurred,Ann Lee,Bo Falk,,,");
        Files.writeString(sheet, filled);
        assertThat(audit("take", id, sheet.toString(), "--by", "ben").err()).contains("4 answers");
        assertThat(audit("report", id).out().replaceAll("\\s+", " "))
                .contains("ben: told, type, status and parties right 100.0 %");
        assertThat(audit("new", "--blind", file("never.csv")).code()).isEqualTo(2);
    }

    @Test
    void wholeReportsThatAreKeptAreReadAtATerminal() {
        var id = kept("--reports", "--size", "3", "--seed", "whole");
        var run = coded(id, "ann", "a\n+2\n-2\n-1\n");
        assertThat(run.err()).contains("there is no event 2").contains("nothing of this sample is left");
        assertThat(run.out()).contains("1. ACCUSE: Ann Lee accused Bo Falk");
        assertThat(audit("report", id).out().replaceAll("\\s+", " "))
                .contains("what is agreed: of the events told, found 50.0 %")
                .contains("We read a simple random sample of 3 of the 30 reports");
        assertThat(audit("list").out()).contains(id + "  3 reports  ann 3");
    }

    @Test
    void aSheetsFiguresAreWrittenAsPageAndTable() throws IOException {
        draw("figures.csv", "--seed", "figures");
        fill("figures.csv", 8);
        var page = folder.resolve("figures.html");
        var table = folder.resolve("figures-table.csv");
        var run = CommandRun.of(
                "audit", "report", file("figures.csv"), "--html", page.toString(), "--csv", table.toString());
        assertThat(run.code()).isZero();
        assertThat(Files.readString(page)).contains("the sheet: parties").contains("For a paper");
        assertThat(Files.readString(table)).contains("share,the sheet: parties,0.8000,");
    }
}
