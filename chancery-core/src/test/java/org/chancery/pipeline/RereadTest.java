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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.ToyCoder;
import org.chancery.export.JsonLines;
import org.chancery.model.Coded;
import org.chancery.model.Input;
import org.chancery.model.Reading;
import org.chancery.read.ReportReader;
import org.chancery.store.Inbox.Failure;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RereadTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-04-01T12:00:00Z"), ZoneOffset.UTC);
    private static final ReportReader READER = new ReportReader();
    private static final List<Input> INPUTS = List.of(
            input("a.txt", "2022-03-11 Ann Lee (USA) met Bo Falk (SWE) in Oslo on 2022-03-04."),
            input("b.txt", "2022-03-12 Bo Falk (SWE) met Cem Kaya (TUR) in Oslo on 2022-03-05. Once again."),
            input("c.txt", "2022-03-12 Cem Kaya (TUR) met Ann Lee (USA) in Oslo on 2022-03-06."));

    @TempDir
    private Path folder;

    private static Input input(String source, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Input(source, Optional.empty(), Optional.empty(), () -> new ByteArrayInputStream(bytes));
    }

    /** A reader that leaves out what a later one will not. */
    private static Stream<Reading> early(Input input) {
        try (InputStream in = input.bytes().open()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (text.contains("Once again")) {
                var shorter = input(input.source(), text);
                return READER.read(shorter).map(reading -> without(((Reading.Read) reading)));
            }
            return input.source().equals("c.txt")
                    ? Stream.of(new Reading.Failed("c.txt", "not understood yet", ""))
                    : READER.read(input);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Reading without(Reading.Read read) {
        var r = read.report();
        return new Reading.Read(new org.chancery.model.Report(
                r.id(),
                r.source(),
                r.url(),
                r.publisher(),
                r.byline(),
                r.agency(),
                r.title(),
                r.published(),
                r.updated(),
                r.language(),
                r.section(),
                r.lead(),
                r.text().replace(" Once again.", ""),
                r.headings(),
                r.dateline(),
                r.posts(),
                r.copyOf(),
                r.sha256()));
    }

    private Path ingest(String name, Function<Input, Stream<Reading>> reader) {
        var file = folder.resolve(name);
        try (var store = Store.writing(file)) {
            new Ingest(store, reader, ToyCoder::code, CLOCK, 2).run(INPUTS.iterator(), new Silent());
            new Derivation(store).update();
        }
        return file;
    }

    private Reread.Outcome reread(Path file) {
        try (var store = Store.writing(file)) {
            var outcome = new Reread(store, READER::read, ToyCoder::code, CLOCK, 2).run();
            new Derivation(store).update();
            return outcome;
        }
    }

    private Map<String, String> export(Path file) throws IOException {
        var to = folder.resolve("export-" + file.getFileName());
        try (var store = Store.reading(file)) {
            JsonLines.write(store, to);
        }
        var files = new TreeMap<String, String>();
        try (var written = Files.list(to)) {
            for (var path : written.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return files;
    }

    @Test
    void recordIsThenWhatThePresentReaderWouldHaveMade() throws IOException {
        var file = ingest("early.db", RereadTest::early);
        assertThat(reread(file)).isEqualTo(new Reread.Outcome(1, 1, 1, 0, 0));
        assertThat(export(file)).isEqualTo(export(ingest("late.db", READER::read)));
        assertThat(reread(file)).as("once more").isEqualTo(new Reread.Outcome(3, 0, 0, 0, 0));
    }

    @Test
    void whatCannotBeReadNowStaysAsItWas() throws IOException {
        var file = ingest("late.db", READER::read);
        var before = export(file);
        try (var store = Store.writing(file)) {
            var outcome = new Reread(
                            store,
                            input -> Stream.of(new Reading.Failed(input.source(), "broken", "")),
                            ToyCoder::code,
                            CLOCK,
                            1)
                    .run();
            assertThat(outcome).isEqualTo(new Reread.Outcome(0, 0, 0, 0, 3));
            new Derivation(store).update();
        }
        assertThat(export(file)).isEqualTo(before);
    }

    @Test
    void bytesAreKeptAsTheyWereReadAndForgottenWithTheReport() throws IOException {
        var file = ingest("late.db", READER::read);
        try (var store = Store.writing(file)) {
            var keys = store.kept().keys();
            assertThat(keys).extracting(key -> key.source()).containsExactly("a.txt", "b.txt", "c.txt");
            try (var in = store.kept().get(keys.get(0)).orElseThrow().open()) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("2022-03-11 Ann Lee");
            }
            store.inbox().remove(store.inbox().reports("a.txt").get(0), "2022-04-02T00:00:00Z");
            assertThat(store.kept().keys()).hasSize(2);
        }
    }

    private static final class Silent implements Ingest.Listener {
        @Override
        public void stored(Coded coded) {}

        @Override
        public void known(String source) {}

        @Override
        public void failed(Failure failure) {}
    }
}
