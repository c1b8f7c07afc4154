package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.TestPostgres;
import org.chancery.ToyCoder;
import org.chancery.export.CodedJson;
import org.chancery.export.CodedShard;
import org.chancery.export.JsonLines;
import org.chancery.model.Coded;
import org.chancery.model.Input;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.store.Inbox.Failure;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-04-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final List<String> failed = new ArrayList<>();
    private int coded;
    private int stored;
    private int known;

    @Test
    void everyReportIsStoredAndTheRecordDerived() throws IOException {
        var files = export(ingest("a.db", samples(), 2));
        assertThat(stored).isEqualTo(samples().size());
        assertThat(files.get("events.jsonl")).contains("\"type\":\"CONSULT\"").contains("Bo Falk");
    }

    @Test
    void ingestingAgainCodesNothingAndChangesNothing() throws IOException {
        var first = export(ingest("a.db", samples(), 2));
        coded = 0;
        var second = export(ingest("a.db", samples(), 2));
        assertThat(coded).isZero();
        assertThat(known).isEqualTo(samples().size());
        assertThat(second).isEqualTo(first);
    }

    @Test
    void neitherOrderNorThreadsNorPortionsChangeAByte() throws IOException {
        var whole = export(ingest("a.db", samples(), 1));
        for (int round = 0; round < 4; round++) {
            var shuffled = new ArrayList<>(samples());
            Collections.shuffle(shuffled, new Random(round));
            assertThat(export(ingest("shuffled" + round + ".db", shuffled, round + 1)))
                    .isEqualTo(whole);
        }
        for (var input : samples()) {
            ingest("portions.db", List.of(input), 1);
        }
        assertThat(export(folder.resolve("portions.db"))).isEqualTo(whole);
    }

    @Test
    void whatCannotBeReadIsListedAndTheRestIsStored() throws IOException {
        var inputs = new ArrayList<>(samples());
        inputs.add(0, new Input("gone.txt", Optional.empty(), Optional.empty(), () -> {
            throw new java.nio.file.NoSuchFileException("gone.txt");
        }));
        inputs.add(1, input("broken.txt", "BROKEN"));
        inputs.add(2, input("fault.txt", "FAULT"));
        inputs.add(3, input("uncodable.txt", "2022-03-05 UNCODABLE"));
        try (var store = Store.reading(ingest("a.db", inputs, 2))) {
            assertThat(store.inbox().failures())
                    .extracting(Failure::source)
                    .containsExactly("broken.txt", "fault.txt", "gone.txt", "uncodable.txt");
            assertThat(store.inbox().failures().get(0).reason()).isEqualTo("not a report");
        }
        assertThat(failed).hasSize(4);
        assertThat(stored).isEqualTo(samples().size());
    }

    @Test
    void aFailureIsTriedAgainAndForgottenWhenItWorks() {
        ingest("a.db", List.of(input("x.txt", "BROKEN")), 1);
        var file = ingest("a.db", List.of(input("x.txt", "2022-03-05 Ann Lee (USA) met Bo Falk (SWE).")), 1);
        try (var store = Store.reading(file)) {
            assertThat(store.inbox().failures()).isEmpty();
        }
        assertThat(stored).isEqualTo(1);
    }

    @Test
    void codedShardsGiveTheSameRecordAndCodeNothing() throws IOException {
        var whole = export(ingest("a.db", samples(), 2));
        coded = 0;
        stored = 0;
        var shards = export(ingest(
                "shards.db", List.of(shard("1", 0, 9), shard("2", 5, samples().size())), 2));
        assertThat(shards).isEqualTo(whole);
        assertThat(coded).isZero();
        assertThat(stored).isEqualTo(samples().size());
        assertThat(known).as("reports that both shards hold").isEqualTo(4);
    }

    @Test
    void theRecordInPostgresIsThatInSqlite() throws IOException {
        var inSqlite = export(ingest("a.db", samples(), 2));
        var address = TestPostgres.database();
        ingestInto(address, samples(), 2);
        ingestInto(address, samples(), 2);
        assertThat(exportOf(address, "postgres")).isEqualTo(inSqlite);
    }

    @Test
    void aDamagedLineOfAShardIsNamedAndTheRestIsStored() {
        var shard = shard("1", 0, 3);
        var damaged = input("damaged.jsonl", text(shard) + "{\"id\": \"x\", \"report\"\n" + text(shard("2", 3, 5)));
        try (var store = Store.reading(ingest("a.db", List.of(damaged), 2))) {
            assertThat(store.inbox().failures()).singleElement().satisfies(failure -> {
                assertThat(failure.source()).isEqualTo("damaged.jsonl#4");
                assertThat(failure.reason()).startsWith("not a coded report: it is not a whole JSON object");
            });
        }
        assertThat(stored).isEqualTo(5);
    }

    @Test
    void whatTheJobCouldNotReadIsListedAsIfItWereReadHere() {
        var lost = CodedShard.lost(
                new CodedShard.Line.Lost(new Reading.Failed("a.zip#2", "a.zip#2: it is empty", "00"), "a.zip"));
        try (var store = Store.reading(ingest("a.db", List.of(input("lost.jsonl", lost + "\n")), 1))) {
            assertThat(store.inbox().failures("a.zip")).singleElement().satisfies(failure -> {
                assertThat(failure.source()).isEqualTo("a.zip#2");
                assertThat(failure.reason()).isEqualTo("it is empty");
            });
        }
    }

    /** Some of the samples, coded. */
    private static Input shard(String name, int from, int to) {
        var lines = new StringBuilder();
        for (var input : samples().subList(from, to)) {
            var report = ((Reading.Read) read(input).findFirst().orElseThrow()).report();
            lines.append(CodedJson.of(report.id(), ToyCoder.code(report))).append('\n');
        }
        return input("shard-" + name + ".jsonl", lines.toString());
    }

    private static String text(Input input) {
        try (var in = input.bytes().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Path ingest(String name, List<Input> inputs, int threads) {
        var file = folder.resolve(name);
        ingestInto(file.toString(), inputs, threads);
        return file;
    }

    private void ingestInto(String address, List<Input> inputs, int threads) {
        try (var store = Store.writing(address)) {
            new Ingest(store, IngestTest::read, this::code, CLOCK, threads).run(inputs.iterator(), new Counting());
            new Derivation(store).update();
        }
    }

    private Map<String, String> export(Path file) throws IOException {
        return exportOf(file.toString(), file.getFileName().toString());
    }

    private Map<String, String> exportOf(String address, String name) throws IOException {
        var to = folder.resolve("export-" + name);
        try (var store = Store.reading(address)) {
            JsonLines.write(store, to);
        }
        var files = new TreeMap<String, String>();
        try (var written = Files.list(to)) {
            for (var path : written.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        assertThat(files)
                .containsOnlyKeys("coded.jsonl", "events.jsonl", "offices.jsonl", "reports.jsonl", "statements.jsonl");
        return files;
    }

    private synchronized Coded code(Report report) {
        coded++;
        if (report.text().equals("UNCODABLE")) {
            throw new IllegalStateException("cannot");
        }
        return ToyCoder.code(report);
    }

    private static Stream<Reading> read(Input input) {
        try (InputStream in = input.bytes().open()) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (text.equals("FAULT")) {
                throw new IllegalStateException("a fault in the reader");
            }
            return Stream.of(
                    text.equals("BROKEN")
                            ? new Reading.Failed(input.source(), "not a report", "0")
                            : new Reading.Read(ToyCoder.report(
                                    input.source().replace(".txt", ""), text.substring(0, 10), text.substring(11))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Input> samples() {
        var inputs = new ArrayList<Input>();
        String[] people = {"Ann Lee (USA)", "Bo Falk (SWE)", "Cem Kaya (TUR)", "Dora Roth (AUT)", "Eun Park (KOR)"};
        int n = 0;
        for (int a = 0; a < people.length; a++) {
            for (int b = a + 1; b < people.length; b++) {
                int day = 1 + (a + b) % 9;
                inputs.add(input(
                        "r" + n++ + ".txt",
                        "2022-03-1" + (a % 3) + " " + people[a] + " met " + people[b] + " in Oslo on 2022-03-0" + day
                                + ". \"It went well\", said " + people[b] + "."));
                inputs.add(input(
                        "r" + n++ + ".txt",
                        "2022-03-0" + day + " " + people[b] + " met " + people[a] + " on 2022-03-0" + (day + b % 2)
                                + ". " + people[b] + " is foreign minister."));
            }
        }
        return inputs;
    }

    private static Input input(String source, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Input(source, Optional.empty(), Optional.empty(), () -> new ByteArrayInputStream(bytes));
    }

    private final class Counting implements Ingest.Listener {
        @Override
        public void stored(Coded report) {
            stored++;
        }

        @Override
        public void known(String source) {
            known++;
        }

        @Override
        public void failed(Failure failure) {
            failed.add(failure.source());
        }
    }
}
