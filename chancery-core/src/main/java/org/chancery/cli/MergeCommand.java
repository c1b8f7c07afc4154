package org.chancery.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.chancery.merge.RowFormat;
import org.chancery.merge.RowMerger;
import org.chancery.merge.UnreadableRowException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code chancery merge FILE --from FORMAT}: which rows of a coder's file tell of one event. */
@Command(
        name = "merge",
        description =
                "Tells which coded rows of a file are one event: for each row {\"id\", \"event\"}, in the order of the file.")
final class MergeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "Rows that some coder made; - for standard input.")
    private String file;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = "One of ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private RowFormat format;

    @Override
    public Integer call() {
        try (var in = open();
                var out = new Lines(System.out)) {
            var summary = new RowMerger().merge(format.read(in), (id, event) -> {
                var line = JsonNodeFactory.instance.objectNode();
                line.put("id", id);
                line.put("event", event);
                out.write(line);
            });
            System.err.printf(
                    java.util.Locale.ROOT, "chancery: %d rows, %d events%n", summary.rows(), summary.events());
            summary.largest().stream()
                    .filter(group -> group.rows() > 1)
                    .forEach(group -> System.err.println("chancery: " + group.rows() + " rows of " + group.event()));
            return 0;
        } catch (UnreadableRowException e) {
            System.err.println("chancery: " + file + ": " + e.getMessage());
            return 1;
        } catch (IOException | UncheckedIOException e) {
            System.err.println("chancery: " + file + " cannot be read: " + e.getMessage());
            return 1;
        }
    }

    private InputStream open() throws IOException {
        return file.equals("-") ? System.in : new FileInputStream(file);
    }
}
