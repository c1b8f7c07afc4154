package org.chancery.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.chancery.export.Cells;
import org.chancery.export.Columns;
import tools.jackson.databind.JsonNode;

/** Answers for programs on standard output. */
final class Rows {

    private Rows() {}

    static <T> void json(List<T> answer, Function<T, ? extends JsonNode> form) {
        try (var out = new Lines(System.out)) {
            answer.forEach(one -> out.write(form.apply(one)));
        }
    }

    static <T> void csv(List<T> answer, Columns<T> columns) {
        try (var out = CsvWriter.builder().build(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))) {
            out.writeRecord(columns.names());
            answer.forEach(one -> out.writeRecord(Cells.safe(columns.of(one))));
        } catch (IOException e) {
            throw new UncheckedIOException("standard output", e);
        }
    }
}
