package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.chancery.web.ToyServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections at the command line: what they print, what is found after a rebuild, and how they are taken back. */
class JudgeTest {

    @TempDir
    Path folder;

    private String store;

    @BeforeEach
    void fill() {
        store = ToyServer.record(folder).toString();
    }

    private CommandRun run(String... args) {
        return CommandRun.of(
                Stream.concat(Stream.of(args), Stream.of("--store", store)).toArray(String[]::new));
    }

    private String judged(String... args) {
        var run = run(Stream.concat(Stream.of("judge"), Stream.of(args)).toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.out().strip();
    }

    private String events(String type) {
        return run("find", "--type", type, "--format", "json").out();
    }

    private String accusation() {
        return events("ACCUSE").replaceFirst("(?s)\\{\"id\":\"([^\"]+)\".*", "$1");
    }

    @Test
    void partiesAreTurnedReplacedAndAddedAndOutliveARebuild() {
        judged("parties", accusation(), "--turn", "--by", "ann");
        assertThat(events("ACCUSE")).contains("\"actors\":[{\"name\":\"Bo Falk\"");
        judged(
                "parties",
                accusation(),
                "--replace",
                "Cem Kaya=person:Deniz Ak:TUR",
                "--add-recipient",
                "Norway",
                "--by",
                "ann");
        assertThat(run("rebuild").code()).isZero();
        assertThat(events("ACCUSE"))
                .contains("\"recipients\":[{\"name\":\"Deniz Ak\"")
                .contains("\"id\":\"state-nor\"");
        var refused = run("judge", "parties", accusation(), "--remove", "Nobody Known");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("it has no party “Nobody Known”, but Bo Falk, Deniz Ak, Norway");
    }

    @Test
    void whatTheCodingMissedIsAddedFromWordsOfAReport() {
        judged(
                "event",
                "r1",
                "spoke of grain",
                "--type",
                "CONSULT",
                "--actor",
                "Mevlüt Çavuşoğlu",
                "--actor",
                "Norway");
        judged("statement", "r3", "will meet", "--speaker", "Ann Lee", "--reported");
        judged(
                "office",
                "r3",
                "Bo Falk",
                "--person",
                "Bo Falk",
                "--office",
                "foreign minister",
                "--country",
                "SWE",
                "--date",
                "2022-03-01");
        assertThat(run("rebuild").code()).isZero();
        assertThat(events("CONSULT")).contains("\"frame\":\"judged\"");
        assertThat(run("who", "foreign minister of Sweden", "--on", "2022-03-02")
                        .out())
                .contains("Bo Falk");
        assertThat(run("judge", "event", "r1", "no such words", "--type", "AGREE", "--actor", "Norway")
                        .err())
                .contains("no such words");
    }

    @Test
    void peopleAreMadeOneToldApartAndRenamed() {
        judged("person", "same", "Ann Lee", "Cem Kaya");
        assertThat(events("ACCUSE")).contains("\"actors\":[{\"name\":\"Ann Lee\"");
        judged("person", "not-same", "Ann Lee", "--in", "r4", "--as", "Ann Lee (envoy)");
        assertThat(events("ACCUSE")).contains("\"actors\":[{\"name\":\"Ann Lee (envoy)\"");
        judged("person", "name", "Bo Falk", "Bosse Falk");
        judged("person", "wikidata", "Bosse Falk", "Q42");
        assertThat(run("rebuild").code()).isZero();
        assertThat(events("ACCUSE")).contains("Bosse Falk").contains("Ann Lee (envoy)");
        assertThat(run("judge", "person", "name", "Nobody", "Somebody").err()).contains("no person “Nobody”");
    }

    @Test
    void anItemOfWikidataThatIsJudgedStandsInExportsUntilItIsUndone() throws IOException {
        var judged = judged("person", "wikidata", "Bo Falk", "Q42");
        assertThat(run("rebuild").code()).isZero();
        assertThat(exported("ftm")).contains("\"wikidataId\":[\"Q42\"]");
        assertThat(exported("jsonld")).contains("http://www.wikidata.org/entity/Q42");
        judged("undo", judged);
        assertThat(exported("ftm")).doesNotContain("Q42");
        assertThat(exported("jsonld")).doesNotContain("Q42");
    }

    private String exported(String format) throws IOException {
        var file = folder.resolve(format + ".json");
        assertThat(run("export", "--format", format, file.toString()).code()).isZero();
        return Files.readString(file);
    }

    @Test
    void anEventIsAcceptedAndAJudgementUndone() {
        var accepted = judged("accept", accusation());
        assertThat(events("ACCUSE")).contains("\"judgements\":[\"" + accepted + "\"]");
        var wrong = judged("wrong", accusation());
        assertThat(events("ACCUSE")).isEmpty();
        judged("undo", wrong);
        assertThat(events("ACCUSE")).isNotEmpty();
    }

    @Test
    void aLogOfAllKindsIsLoadedElsewhere() throws IOException {
        judged("parties", accusation(), "--turn");
        judged(
                "event",
                "r1",
                "spoke of grain",
                "--type",
                "CONSULT",
                "--actor",
                "Norway",
                "--date",
                "2022-03",
                "--place",
                "Oslo, NOR");
        judged("person", "name", "Bo Falk", "Bosse Falk");
        judged("value", accusation(), "date", "2022-03-05");
        var log = Files.writeString(
                folder.resolve("log.jsonl"),
                run("judge", "list", "--format", "json").out());
        var before = events("ACCUSE") + events("CONSULT");
        store = ToyServer.record(Files.createDirectory(folder.resolve("elsewhere")))
                .toString();
        assertThat(run("judge", "load", log.toString()).err()).contains("4 new judgements of 4");
        assertThat(events("ACCUSE") + events("CONSULT")).isEqualTo(before);
    }

    @Test
    void theLogIsListedInWordsAndFiltered() {
        judged("parties", accusation(), "--turn", "--by", "ann");
        var wrong = judged("accept", accusation(), "--by", "bo", "--note", "sure");
        judged("undo", wrong, "--by", "ann");
        assertThat(run("judge", "list", "--by", "bo").out())
                .contains("accepted: right as it is")
                .contains("– sure [undone by ann]")
                .doesNotContain("parties");
        assertThat(run("judge", "list", "--standing", "--event", accusation()).out())
                .contains("parties are rightly Bo Falk → Cem Kaya")
                .doesNotContain("accepted");
        assertThat(run("judge", "list", "--verdict", "nice").err()).contains("nice is no verdict: same, not-same");
        assertThat(run("show", accusation()).out())
                .contains("actors corrected by ann on ")
                .contains("before: Cem Kaya");
    }

    @Test
    void aReviewAtATerminalTakesAnswersALineEach() {
        var in = System.in;
        try {
            System.setIn(new java.io.ByteArrayInputStream("c type THREATEN\n- Bo Falk\n> Norway\nnonsense\na\ns\nx\nq\n"
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            var review = run("review", "--by", "ann");
            assertThat(review.code()).isZero();
            assertThat(review.out()).contains("0 of 3 judged").contains("1 of 3 judged");
            assertThat(review.err()).contains("answer a, x, t, s, q, c FIELD VALUE");
        } finally {
            System.setIn(in);
        }
        assertThat(events("THREATEN"))
                .contains("\"recipients\":[{\"name\":\"Norway\"")
                .doesNotContain("Bo Falk\",\"kind");
        assertThat(run("judge", "list", "--format", "json").out().lines()).hasSize(5);
    }

    private String first(String type) {
        return events(type).replaceFirst("(?s)\\{\"id\":\"([^\"]+)\".*", "$1");
    }

    private String all() {
        return run("find", "--format", "json", "--limit", "50").out();
    }

    @Test
    void fieldsEventsThatAreOneAndOneThatIsTwoOutliveARebuild() {
        judged("value", accusation(), "type", "REJECT", "--by", "ann", "--note", "he only declined");
        judged("value", first("REJECT"), "status", "denied");
        judged("value", first("REJECT"), "date", "2022-03-05");
        judged("value", first("REJECT"), "place", "Bergen, NOR");
        judged("value", first("REJECT"), "occasion", "Arctic summit");
        judged("value", first("REJECT"), "inPerson", "false");
        judged("parties", first("REJECT"), "--add-actor", "Norway", "--remove", "Cem Kaya");
        var told =
                run("find", "Zelenskyy", "--format", "json").out().replaceFirst("(?s)\\{\"id\":\"([^\"]+)\".*", "$1");
        judged("not-same", told, "2");
        var two = run("find", "Zelenskyy", "--format", "json").out().lines().toList();
        assertThat(two).hasSize(2);
        var planned = run("find", "--status", "planned", "--format", "json")
                .out()
                .replaceFirst("(?s)\\{\"id\":\"([^\"]+)\".*", "$1");
        judged("same", planned, first("REJECT"));
        judged("wrong", told);
        judged("undo", judged("wrong", first("REJECT")));
        var before = all();
        var log = run("judge", "list", "--format", "json").out();
        assertThat(run("rebuild").code()).isZero();
        assertThat(all()).isEqualTo(before);
        assertThat(run("judge", "list", "--format", "json").out()).isEqualTo(log);
        assertThat(before.lines()).hasSize(2);
        assertThat(before)
                .contains("Bergen")
                .contains("2022-03-05")
                .contains("Arctic summit")
                .contains("state-nor");
    }
}
