package org.chancery.knowledge;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads lists of position, person, start and end as Wikidata's query service gives them, CSV with a head line or JSON (an array of
 * objects, or {@code results.bindings}). Columns go by the names that such queries use: a label ({@code personLabel},
 * {@code officeholderLabel}, {@code name}) before an id ({@code Q754}); {@code start} may be a day, month, year or a time stamp.
 */
public final class WikidataRows {

    private static final List<String> PERSON =
            List.of("personLabel", "officeholderLabel", "officeholderlabel", "name", "person");
    private static final List<String> POSITION = List.of("positionLabel", "positionlabel", "position");
    private static final List<String> COUNTRY = List.of("countryLabel", "country", "source_repo", "list");
    private static final List<String> START = List.of("start", "start_year", "from");
    private static final List<String> END = List.of("end", "end_year", "to");
    private static final Pattern DATE = Pattern.compile("(\\d{4})(-\\d\\d)?(-\\d\\d)?.*");
    private static final List<String> PERSON_ID = List.of("person", "officeholder", "holder", "item", "personId", "id");
    private static final Pattern ID = Pattern.compile("(?:https?://www\\.wikidata\\.org/entity/)?(Q\\d+)");

    private WikidataRows() {}

    /**
     * The rows, in order; those without person or position are left out.
     *
     * @param text a whole file
     */
    public static List<Row> read(String text) {
        String start = text.stripLeading();
        return start.startsWith("[") || start.startsWith("{") ? json(text) : csv(new StringReader(text));
    }

    private static List<Row> csv(Reader text) {
        var rows = new ArrayList<Row>();
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (var line : lines) {
                row(line.getFieldsAsMap()).ifPresent(rows::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static List<Row> json(String text) {
        var root = JsonMapper.shared().readTree(text);
        var list = root.isArray() ? root : root.path("results").path("bindings");
        var rows = new ArrayList<Row>();
        for (var item : list) {
            Map<String, String> cells = new TreeMap<>();
            item.properties().forEach(cell -> cells.put(cell.getKey(), value(cell.getValue())));
            row(cells).ifPresent(rows::add);
        }
        return rows;
    }

    private static String value(JsonNode cell) {
        return cell.isObject() ? cell.path("value").asString("") : cell.asString("");
    }

    private static Optional<Row> row(Map<String, String> cells) {
        var person = cell(cells, PERSON);
        var position = cell(cells, POSITION);
        return person.isEmpty() || position.isEmpty()
                ? Optional.empty()
                : Optional.of(new Row(
                        position.get(),
                        person.get(),
                        cell(cells, COUNTRY),
                        cell(cells, START).flatMap(WikidataRows::day),
                        cell(cells, END).flatMap(WikidataRows::day),
                        id(cells)));
    }

    private static Optional<String> cell(Map<String, String> cells, List<String> columns) {
        return columns.stream()
                .map(cells::get)
                .filter(cell ->
                        cell != null && !cell.isBlank() && !ID.matcher(cell).matches())
                .map(String::strip)
                .findFirst();
    }

    private static Optional<String> id(Map<String, String> cells) {
        return PERSON_ID.stream()
                .map(column -> ID.matcher(cells.getOrDefault(column, "").strip()))
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .findFirst();
    }

    /** A time stamp of the first of January is a year, as Wikidata writes years. */
    private static Optional<String> day(String text) {
        var match = DATE.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        String year = match.group(1);
        boolean yearAlone = match.group(2) == null || text.endsWith("-01-01T00:00:00Z");
        if (yearAlone) {
            return Optional.of(year);
        }
        return Optional.of(match.group(3) == null ? year + match.group(2) : year + match.group(2) + match.group(3));
    }

    /**
     * A row of such a list.
     *
     * @param list the country, or name of the list, as written
     * @param start a day, month or year; empty if not told
     * @param id of the person: {@code Q567}
     */
    public record Row(
            String position,
            String person,
            Optional<String> list,
            Optional<String> start,
            Optional<String> end,
            Optional<String> id) {

        /** The same as a holding, where the position is one that is known. */
        public Optional<Holding> holding(Positions positions) {
            return positions
                    .of(position, list.flatMap(positions::listed))
                    .map(found -> new Holding(person, found.country(), found.office(), start, end, end.isPresent()));
        }
    }
}
