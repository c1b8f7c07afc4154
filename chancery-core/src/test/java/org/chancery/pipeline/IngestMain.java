package org.chancery.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.chancery.ToyCoder;
import org.chancery.acquire.Inputs;
import org.chancery.model.Coded;
import org.chancery.model.Input;
import org.chancery.model.Reading;
import org.chancery.store.Inbox.Failure;
import org.chancery.store.Store;

/** An ingest without models, as a program of its own, to be killed: says on standard output what it has stored. */
final class IngestMain {

    private IngestMain() {}

    /** Store and folder. Each file holds a day, a blank and the text of a report. */
    public static void main(String[] args) {
        run(Path.of(args[0]), Path.of(args[1]), System.out);
    }

    static void run(Path file, Path folder, OutputStream to) {
        var out = new PrintStream(to, true, StandardCharsets.UTF_8);
        try (var store = Store.writing(file);
                var inputs = Inputs.of(java.util.List.of(folder))) {
            new Ingest(store, IngestMain::read, ToyCoder::code, Clock.systemUTC(), 2)
                    .run(inputs.iterator(), new Saying(out));
            out.println("deriving");
            new Derivation(store).update();
        }
    }

    private static Stream<Reading> read(Input input) {
        try (var in = input.bytes().open()) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(new Reading.Read(
                    ToyCoder.report(input.source().replace(".txt", ""), text.substring(0, 10), text.substring(11))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes reports that tell of meetings between a few people. */
    static void write(Path folder, int reports) throws IOException {
        String[] people = {"Ann Lee (USA)", "Bo Falk (SWE)", "Cem Kaya (TUR)", "Dora Roth (AUT)", "Eun Park (KOR)"};
        Files.createDirectories(folder);
        for (int n = 0; n < reports; n++) {
            var a = people[n % 5];
            var b = people[(n + 1 + n / 5 % 4) % 5];
            int day = 1 + n / 7 % 28;
            Files.writeString(
                    folder.resolve("r" + n + ".txt"),
                    String.format(
                            java.util.Locale.ROOT,
                            "2022-03-%02d %s met %s in Oslo on 2022-03-%02d. \"It went well\", said %s.",
                            day,
                            a,
                            b,
                            day,
                            a));
        }
    }

    private record Saying(PrintStream out) implements Ingest.Listener {
        @Override
        public void stored(Coded coded) {
            out.println(coded.report().id());
        }

        @Override
        public void known(String source) {
            out.println("known " + source);
        }

        @Override
        public void failed(Failure failure) {
            out.println("failed " + failure.source());
        }
    }
}
