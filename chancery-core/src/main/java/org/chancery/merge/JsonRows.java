package org.chancery.merge;

import java.io.BufferedReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.chancery.merge.RowFormat.NumberedLine;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON lines: {@code id}, {@code type} or {@code code}, {@code actors}, {@code recipients} ({@code name}, {@code agent}, {@code country}, {@code id}), {@code tense},
 * {@code date}, {@code place}, {@code report}, {@code sentence}, {@code published}. Only {@code id} must be there.
 */
final class JsonRows implements Iterator<CodedRow> {

    private static final int DAY = 10;

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Iterator<NumberedLine> lines;

    JsonRows(BufferedReader reader) {
        this.lines = RowFormat.numbered(reader);
    }

    @Override
    public boolean hasNext() {
        return lines.hasNext();
    }

    @Override
    public CodedRow next() {
        var line = lines.next();
        try {
            return row(mapper.readTree(line.text()));
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            throw new UnreadableRowException(line.number(), e.getMessage(), e);
        }
    }

    private static CodedRow row(JsonNode node) {
        String id = text(node, "id").orElseThrow(() -> new IllegalArgumentException("a row without an id"));
        return new CodedRow(
                id,
                text(node, "report").orElse(id),
                node.path("sentence").asInt(-1),
                day(node),
                text(node, "code").orElseGet(() -> type(node)),
                text(node, "tense").orElse(""),
                parties(node.path("actors")),
                parties(node.path("recipients")),
                node.path("place").isObject() ? text(node.path("place"), "name") : text(node, "place"));
    }

    /** Type and modes of PLOVER, as one code. */
    private static String type(JsonNode node) {
        var code = new StringBuilder(text(node, "type").orElse(""));
        node.path("mode").forEach(mode -> code.append(' ').append(mode.asString("")));
        return code.toString();
    }

    /** The day of the event where the row has it, else that of publication. */
    private static Optional<LocalDate> day(JsonNode node) {
        var date = node.path("date");
        return (date.isObject() ? text(date, "start").or(() -> text(date, "end")) : text(node, "date"))
                .or(() -> text(node, "published"))
                .map(value -> LocalDate.parse(value.substring(0, Math.min(DAY, value.length()))));
    }

    private static List<RowParty> parties(JsonNode nodes) {
        var parties = new ArrayList<RowParty>();
        for (var node : nodes) {
            text(node, "name")
                    .or(() -> text(node, "country"))
                    .ifPresent(name -> parties.add(
                            new RowParty(name, text(node, "agent"), text(node, "country"), text(node, "id"))));
        }
        return parties;
    }

    private static Optional<String> text(JsonNode node, String key) {
        return Optional.ofNullable(node.path(key).asString(null)).filter(value -> !value.isBlank());
    }
}
