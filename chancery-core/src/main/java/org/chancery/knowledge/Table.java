package org.chancery.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A knowledge file: tab-separated cells under one line of column names. Lines that begin with {@code #} and blank lines say
 * nothing. Several values in one cell are separated by {@code |}. Cells are trimmed; an empty cell is absent. Reading is strict:
 * the columns must be those that the caller names, in that order, and each line must have all of them (empty ones at the end may
 * be left out).
 *
 * <p>{@code Table.read("countries.tsv", "iso3", "name")} gives the rows of {@code resources/knowledge/countries.tsv}.
 */
public final class Table {

    private Table() {}

    /**
     * The rows of a knowledge file, in order.
     *
     * @param file below {@code resources/knowledge/}
     * @param columns the names that its first line must have
     * @throws IllegalStateException naming file and line, for a file that is missing or breaks the rules
     */
    public static List<Row> read(String file, String... columns) {
        return read(file, lines(file), List.of(columns));
    }

    /**
     * The lines of a knowledge file.
     *
     * @throws IllegalStateException naming the file, if it is missing
     */
    static List<String> lines(String file) {
        var resource = Table.class.getResourceAsStream("/knowledge/" + file);
        if (resource == null) {
            throw new IllegalStateException("knowledge/" + file + " is not there");
        }
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalStateException("knowledge/" + file + " cannot be read", e);
        }
    }

    private static List<Row> read(String file, List<String> lines, List<String> columns) {
        var rows = new ArrayList<Row>();
        boolean named = false;
        int number = 0;
        for (String line : lines) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var cells = Stream.of(line.split("\t", -1)).map(String::strip).toList();
            if (!named) {
                if (!cells.equals(columns)) {
                    throw new IllegalStateException(
                            at(file, number) + "the columns are " + cells + ", they should be " + columns);
                }
                named = true;
            } else if (cells.size() > columns.size()) {
                throw new IllegalStateException(
                        at(file, number) + cells.size() + " cells under " + columns.size() + " columns");
            } else {
                rows.add(new Row(file, number, columns, cells));
            }
        }
        if (!named) {
            throw new IllegalStateException("knowledge/" + file + ": no line of column names");
        }
        return rows;
    }

    /**
     * The rows, after a check that no two have the same cell in one column.
     *
     * @throws IllegalStateException naming file and line of the second
     */
    public static List<Row> distinct(List<Row> rows, String column) {
        var seen = new HashSet<String>();
        for (var row : rows) {
            if (!seen.add(row.text(column))) {
                throw row.fault("a second line for " + row.text(column));
            }
        }
        return rows;
    }

    private static String at(String file, int line) {
        return "knowledge/" + file + ":" + line + ": ";
    }

    /** A line of a knowledge file. */
    public record Row(String file, int line, List<String> columns, List<String> cells) {

        /**
         * A cell that must be there.
         *
         * @throws IllegalStateException if it is empty
         */
        public String text(String column) {
            return find(column).orElseThrow(() -> fault("no " + column));
        }

        /** A cell that may be empty. */
        public Optional<String> find(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException("no column " + column + " in " + columns);
            }
            return index < cells.size() && !cells.get(index).isEmpty()
                    ? Optional.of(cells.get(index))
                    : Optional.empty();
        }

        /** The values of a cell, split at {@code |}; none for an empty cell. */
        public List<String> list(String column) {
            return find(column).stream()
                    .flatMap(cell -> Stream.of(cell.split("\\|")))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
        }

        /** An error of this line, to be thrown: it names file and line. */
        public IllegalStateException fault(String what) {
            return new IllegalStateException(at(file, line) + what);
        }
    }
}
