package org.chancery.rows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The cells of one line, by name of column.
 *
 * @param columns those of the header; numbers from 0 where a format has none
 */
record Cells(List<String> columns, String[] values) {

    private static final Set<String> MISSING = Set.of("", "NULL", "NA", "None", "---");

    /** @throws IllegalArgumentException when it is empty */
    String text(String column) {
        return find(column).orElseThrow(() -> new IllegalArgumentException("no " + column));
    }

    /** @throws IllegalArgumentException when there is no such column */
    Optional<String> find(String column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("there is no column " + column);
        }
        return index < values.length
                ? Optional.of(values[index].strip()).filter(value -> !MISSING.contains(value))
                : Optional.empty();
    }

    Optional<String> find(int column) {
        return find(Integer.toString(column));
    }

    List<String> list(String column) {
        return find(column).stream()
                .flatMap(cell -> Arrays.stream(cell.split(";")))
                .map(String::strip)
                .filter(value -> !MISSING.contains(value))
                .toList();
    }

    /** @throws IllegalArgumentException for what is no number */
    Optional<Double> number(String column) {
        return find(column).map(Double::valueOf);
    }
}
