package org.chancery.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.chancery.query.Filter;
import org.chancery.query.Questions;
import org.chancery.query.Selection;
import org.chancery.store.Store;
import tools.jackson.databind.node.ObjectNode;

/** The record as RECORD has it: one file a kind, one object a line, sorted by id. */
public final class JsonLines implements Exporter {

    static final String CODED = "coded.jsonl";
    static final String JUDGEMENTS = "judgements.jsonl";
    static final String LISTS = "lists.jsonl";

    /** Writes the files of a whole record into a folder. */
    public static void write(Store store, Path folder) throws IOException {
        try {
            new Questions(store).select(Filter.all(), selection -> {
                try (var target = Target.folder(folder)) {
                    new JsonLines().write(selection, target);
                    target.finish();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return null;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void write(Selection selection, Target target) throws IOException {
        strings(
                target,
                "reports.jsonl",
                out -> selection.reports(report -> ReportJson.of(report).toString(), out));
        strings(
                target,
                "events.jsonl",
                out -> selection.events(event -> RecordJson.of(event).toString(), out));
        strings(
                target,
                "statements.jsonl",
                out -> selection.statements(said -> RecordJson.of(said).toString(), out));
        // what the others are derived from, and what import reads
        strings(
                target,
                CODED,
                out -> selection.coded(
                        coded -> CodedJson.of(coded.report().id(), coded).toString(), out));
        var lists = selection.lists();
        if (!lists.isEmpty()) {
            file(target, LISTS, out -> lists.forEach(row -> out.accept(ListedJson.of(row))));
        }
        var judgements = selection.judgements();
        if (!judgements.isEmpty()) {
            file(target, JUDGEMENTS, out -> judgements.forEach(judgement -> out.accept(JudgementJson.of(judgement))));
        }
        file(target, "offices.jsonl", out -> selection.offices(tenure -> out.accept(RecordJson.of(tenure))));
    }

    /**
     * Writes one file of JSON lines.
     *
     * @param lines gives the objects to the consumer that it is given
     */
    public static void file(Target target, String name, Consumer<Consumer<ObjectNode>> lines) throws IOException {
        strings(target, name, out -> lines.accept(object -> out.accept(object.toString())));
    }

    /** The same, the objects already as lines. */
    public static void strings(Target target, String name, Consumer<Consumer<String>> lines) throws IOException {
        try (var out = new BufferedWriter(new OutputStreamWriter(target.open(name), StandardCharsets.UTF_8))) {
            lines.accept(text -> line(out, text));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void line(BufferedWriter out, String text) {
        try {
            out.write(text);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
