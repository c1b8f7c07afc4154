package org.chancery.knowledge;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of the forms in which coders write rows of events: {@code knowledge/exports/rowcolumns.tsv}. Immutable, thread-safe. */
public final class RowColumns {

    /** Whose rows. */
    public enum Form {
        ICEWS,
        POLECAT,
        /** Chancery's own table of events. */
        RECORD,
        /** A plain table. */
        TABLE
    }

    /** What columns are for. */
    public enum Part {
        /** The column that tells the form. */
        MARK,
        NEEDED,
        OPTIONAL,
        /** Columns that may name the article, by id, address or headline. */
        ARTICLE,
        PUBLISHER,
        SENTENCE,
        STATUS,
        DATE,
        PLACE
    }

    private final Map<Form, Map<Part, List<String>>> forms = new EnumMap<>(Form.class);

    private RowColumns() {}

    /**
     * Reads the file.
     *
     * @throws IllegalStateException naming file and line, if it breaks its rules
     */
    public static RowColumns load() {
        var loaded = new RowColumns();
        for (var row : Table.read("exports/rowcolumns.tsv", "form", "part", "columns")) {
            try {
                loaded.forms
                        .computeIfAbsent(Form.valueOf(capitals(row.text("form"))), form -> new EnumMap<>(Part.class))
                        .put(Part.valueOf(capitals(row.text("part"))), row.list("columns"));
            } catch (IllegalArgumentException e) {
                throw row.fault(e.getMessage());
            }
        }
        return loaded;
    }

    private static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** The form of a file by its head; none where no mark is there. */
    public Optional<Form> form(List<String> head) {
        return forms.keySet().stream()
                .filter(form -> of(form, Part.MARK).stream()
                        .anyMatch(mark -> head.stream().anyMatch(mark::equalsIgnoreCase)))
                .findFirst();
    }

    /** The names of columns for a part of a form, the one believed first in front. */
    public List<String> of(Form form, Part part) {
        return forms.getOrDefault(form, Map.of()).getOrDefault(part, List.of());
    }

    /** A column's name as the form has it, whatever its case is in a file. */
    public String known(Form form, String column) {
        return forms.getOrDefault(form, Map.of()).values().stream()
                .flatMap(List::stream)
                .filter(name -> name.equalsIgnoreCase(column))
                .findFirst()
                .orElse(column);
    }

    /** The marks of all forms. */
    public List<String> marks() {
        return Stream.of(Form.values())
                .flatMap(form -> of(form, Part.MARK).stream())
                .toList();
    }
}
