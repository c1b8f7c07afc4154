package org.chancery.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.chancery.store.Store;
import tools.jackson.databind.node.ObjectNode;

/** The record as RECORD has it: one directory, one file a kind, one object a line, sorted by id. */
public final class JsonLines {

    private JsonLines() {}

    /** Writes the four files, and a fifth where people judged; each takes the place of an older one only when it is whole. */
    public static void write(Store store, Path directory) throws IOException {
        Files.createDirectories(directory);
        var record = store.record();
        file(directory, "reports", out -> record.reports(report -> out.accept(ReportJson.of(report))));
        file(directory, "events", out -> record.events(event -> out.accept(RecordJson.of(event))));
        file(directory, "statements", out -> record.statements(said -> out.accept(RecordJson.of(said))));
        var judgements = store.judgements().all();
        if (!judgements.isEmpty()) {
            file(
                    directory,
                    "judgements",
                    out -> judgements.forEach(judgement -> out.accept(JudgementJson.of(judgement))));
        }
        file(directory, "offices", out -> record.offices(tenure -> out.accept(RecordJson.of(tenure))));
    }

    private static void file(Path directory, String name, Consumer<Consumer<ObjectNode>> lines) throws IOException {
        var part = directory.resolve(name + ".jsonl.part");
        try (var out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
            lines.accept(object -> line(out, object));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Files.move(part, directory.resolve(name + ".jsonl"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void line(BufferedWriter out, ObjectNode object) {
        try {
            out.write(object.toString());
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
