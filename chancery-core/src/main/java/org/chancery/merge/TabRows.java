package org.chancery.merge;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.merge.RowFormat.NumberedLine;

/** Tab-separated rows of ICEWS, GDELT and POLECAT. */
final class TabRows implements Iterator<CodedRow> {

    /** What these files write for a missing value. */
    private static final Set<String> MISSING = Set.of("", "NULL", "NA", "None", "---");

    private static final Pattern AGENT_OF = Pattern.compile("(.+) \\(([^()]+)\\)");

    /** GDELT has no header; its columns by number, from 0. */
    private static final List<String> GDELT_COLUMNS =
            IntStream.range(0, 61).mapToObj(String::valueOf).toList();

    private final Iterator<NumberedLine> lines;
    private final List<String> columns;
    private final Function<Cells, CodedRow> row;

    private TabRows(Iterator<NumberedLine> lines, List<String> columns, Function<Cells, CodedRow> row) {
        this.lines = lines;
        this.columns = columns;
        this.row = row;
    }

    static TabRows withHeader(BufferedReader reader, Function<Cells, CodedRow> row) throws IOException {
        String header = reader.readLine();
        return new TabRows(
                RowFormat.numbered(reader), header == null ? List.of() : List.of(header.split("\t", -1)), row);
    }

    static TabRows numbered(BufferedReader reader, Function<Cells, CodedRow> row) {
        return new TabRows(RowFormat.numbered(reader), GDELT_COLUMNS, row);
    }

    @Override
    public boolean hasNext() {
        return lines.hasNext();
    }

    @Override
    public CodedRow next() {
        var line = lines.next();
        try {
            return row.apply(new Cells(columns, line.text().split("\t", -1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new UnreadableRowException(line.number(), e.getMessage(), e);
        }
    }

    static CodedRow icews(Cells cells) {
        String id = cells.text("Event ID");
        return new CodedRow(
                id,
                cells.find("Story ID").orElse(id),
                cells.find("Sentence Number").map(Integer::valueOf).orElse(-1),
                cells.find("Event Date").map(LocalDate::parse),
                cells.text("CAMEO Code"),
                "",
                icewsParty(cells, "Source"),
                icewsParty(cells, "Target"),
                cells.find("City")
                        .or(() -> cells.find("Province"))
                        .map(place -> place + ", " + cells.find("Country").orElse("")));
    }

    /** "Protester (Thailand)" is Thailand's protesters. */
    private static List<RowParty> icewsParty(Cells cells, String side) {
        return cells.find(side + " Name").stream()
                .map(name -> {
                    var agent = AGENT_OF.matcher(name);
                    return agent.matches()
                            ? new RowParty(
                                    agent.group(2), Optional.of(agent.group(1)), Optional.empty(), Optional.empty())
                            : new RowParty(name, Optional.empty(), cells.find(side + " Country"), Optional.empty());
                })
                .toList();
    }

    static CodedRow gdelt(Cells cells) {
        String id = cells.text("0");
        return new CodedRow(
                id,
                cells.find("60").orElse(id),
                -1,
                cells.find("1").map(day -> LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE)),
                cells.text("26"),
                "",
                gdeltParty(cells, 5),
                gdeltParty(cells, 15),
                cells.find("52"));
    }

    /** A party's columns: code, name, country, five of groups, then types from the seventh on. */
    private static List<RowParty> gdeltParty(Cells cells, int first) {
        String types = IntStream.rangeClosed(first + 7, first + 9)
                .mapToObj(i -> cells.find(String.valueOf(i)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return Stream.of(cells.find(String.valueOf(first + 2)).or(() -> cells.find(String.valueOf(first + 1))))
                .flatMap(Optional::stream)
                .map(name -> new RowParty(
                        name, Optional.of(types).filter(t -> !t.isEmpty()), Optional.empty(), Optional.empty()))
                .toList();
    }

    static CodedRow polecat(Cells cells) {
        String id = cells.text("Event ID");
        return new CodedRow(
                id,
                cells.find("Source")
                        .map(source ->
                                source + " " + cells.find("Publication Date").orElse("") + " "
                                        + cells.find("Story People").orElse("")
                                        + cells.find("Story Locations").orElse(""))
                        .orElse(id),
                -1,
                cells.find("Event Date").map(LocalDate::parse),
                Stream.of(cells.find("Event Type"), cells.find("Event Mode"))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")),
                "",
                polecatParties(cells, "Actor"),
                polecatParties(cells, "Recipient"),
                cells.find("City").or(() -> cells.find("Province")).or(() -> cells.find("Placename")));
    }

    private static List<RowParty> polecatParties(Cells cells, String side) {
        var names = cells.list(side + " Name");
        var countries = cells.list(side + " Country");
        var agent = cells.find("Primary " + side + " Sector");
        if (names.isEmpty()) {
            return countries.stream()
                    .map(country -> new RowParty(country, agent, Optional.of(country), Optional.empty()))
                    .toList();
        }
        return IntStream.range(0, names.size())
                .mapToObj(i -> new RowParty(
                        names.get(i),
                        agent,
                        i < countries.size() ? Optional.of(countries.get(i)) : Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    /** The cells of one line, by the names of the columns. */
    record Cells(List<String> columns, String[] values) {

        String text(String column) {
            return find(column).orElseThrow(() -> new IllegalArgumentException("no " + column));
        }

        Optional<String> find(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException("there is no column " + column);
            }
            return index < values.length
                    ? Optional.of(values[index].strip()).filter(value -> !MISSING.contains(value))
                    : Optional.empty();
        }

        List<String> list(String column) {
            return find(column).stream()
                    .flatMap(cell -> Arrays.stream(cell.split(";")))
                    .map(String::strip)
                    .filter(value -> !MISSING.contains(value))
                    .toList();
        }
    }
}
