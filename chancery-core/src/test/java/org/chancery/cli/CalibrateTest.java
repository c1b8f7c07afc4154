package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.ToyCoder;
import org.chancery.pipeline.Derivation;
import org.chancery.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code chancery calibrate}: before and after, what the record says of it, and taken back. */
class CalibrateTest {

    private static final int EVENTS = 24;

    @TempDir
    Path folder;

    private String store;

    @BeforeEach
    void accusationsOfEightyInAHundred() {
        store = folder.resolve("judged.db").toString();
        try (var open = Store.writing(folder.resolve("judged.db"))) {
            for (int i = 0; i < EVENTS; i++) {
                var name = (char) ('A' + i);
                var day = String.format(Locale.ROOT, "2022-03-%02d", i + 1);
                var told = "Ann " + name + "oor (USA) accused Bo " + name + "erg (SWE) on " + day + ".";
                open.inbox().put(ToyCoder.sure(0.8, ToyCoder.code("r" + i, day, told)), "2022-04-01T00:00:00Z");
            }
            new Derivation(open).update();
        }
    }

    private CommandRun run(String... args) {
        return CommandRun.of(
                Stream.concat(Stream.of(args), Stream.of("--store", store)).toArray(String[]::new));
    }

    private String done(String... args) {
        var run = run(args);
        assertThat(run.code()).as(run.err()).isZero();
        return run.out().strip();
    }

    private Stream<JsonNode> events() {
        return done("find", "--limit", "100", "--format", "json").lines().map(line -> new JsonMapper().readTree(line));
    }

    private Stream<Double> certainties() {
        return events().map(event -> event.get("certainty").asDouble());
    }

    /** By which calibration an export says that it was made. */
    private String calibration() throws IOException {
        var to = folder.resolve("export");
        done("export", "--format", "jsonl", to.toString());
        var manifest = Files.readString(to.resolve("manifest.json"));
        return new JsonMapper().readTree(manifest).path("calibration").asString("");
    }

    private void judgeEveryOtherWrong() {
        var ids = events().map(event -> event.get("id").asString()).sorted().toList();
        done(Stream.concat(
                        Stream.of("judge", "accept"),
                        Stream.iterate(0, i -> i < EVENTS, i -> i + 2).map(ids::get))
                .toArray(String[]::new));
        for (int i = 1; i < EVENTS; i += 2) {
            done("judge", "value", ids.get(i), "status", "denied");
        }
    }

    @Test
    void itSaysBeforeAndAfterIsNamedByTheRecordAndTakenBack() throws IOException {
        judgeEveryOtherWrong();
        var trial = done("calibrate", "--try");
        assertThat(trial)
                .contains("24 events judged, 50.0 % of them right")
                .contains("before  certainty says 80.0 %, squared error 0.340")
                .containsPattern("after   certainty says (49|50|51|52)\\.\\d %, squared error 0\\.25")
                .contains("shift and slope: ");
        assertThat(certainties()).containsOnly(0.8);
        assertThat(calibration()).isEmpty();

        var lines = done("calibrate", "--by", "ann", "--note", "spring audit")
                .lines()
                .toList();
        assertThat(lines.subList(0, lines.size() - 1))
                .containsExactlyElementsOf(trial.lines().toList());
        var judged = lines.get(lines.size() - 1);
        assertThat(certainties()).hasSize(EVENTS).allMatch(value -> value > 0.45 && value < 0.6);
        assertThat(calibration()).isEqualTo(judged);
        assertThat(done("judge", "list", "--verdict", "calibrated"))
                .contains(judged)
                .contains("ann: calibrated: certainty is moved by ")
                .contains("spring audit");
        var calibrated = done("find", "--limit", "100", "--format", "json");
        done("rebuild");
        assertThat(done("find", "--limit", "100", "--format", "json")).isEqualTo(calibrated);

        done("calibrate", "--undo", "--by", "bo");
        assertThat(certainties()).containsOnly(0.8);
        assertThat(calibration()).isEmpty();
        assertThat(done("judge", "list", "--verdict", "calibrated")).contains("[undone by bo]");
        assertThat(run("calibrate", "--undo").err()).contains("there is no calibration to take back");
    }

    @Test
    void tooLittleJudgedIsSaid() {
        var run = run("calibrate", "--try");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("people judged 0 events");
    }
}
