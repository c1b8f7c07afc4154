package org.chancery.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.Input;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.model.Stamp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads inputs into reports. Thread-safe. */
public final class ReportReader {

    private final JsonMapper json = new JsonMapper();

    /** The reports of one input, in its order, lazily; close the stream. */
    public Stream<Reading> read(Input input) {
        try {
            var lines = new BufferedReader(new InputStreamReader(input.bytes().open(), StandardCharsets.UTF_8));
            return lines.lines().filter(line -> !line.isBlank()).map(line -> line(input, line));
        } catch (IOException e) {
            throw new UncheckedIOException(input.source(), e);
        }
    }

    private Reading line(Input input, String line) {
        var node = json.readTree(line);
        var id = string(node, "id").orElse(input.source());
        return new Reading.Read(new Report(
                id,
                input.source(),
                string(node, "url"),
                string(node, "publisher"),
                List.of(),
                Optional.empty(),
                string(node, "title"),
                string(node, "published").or(() -> string(node, "date")).map(Stamp::parse),
                Optional.empty(),
                Optional.of("en"),
                Optional.empty(),
                Optional.empty(),
                node.path("text").asString(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                ""));
    }

    private static Optional<String> string(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).map(JsonNode::asString);
    }
}
