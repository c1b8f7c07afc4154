package org.chancery.audit;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The columns of the sheet that people fill in, in a spreadsheet or by hand, and what their answers mean. */
public final class Sheet {

    private static final List<String> GIVEN = List.of(
            "event",
            "stratum",
            "type",
            "status",
            "actors",
            "recipients",
            "date",
            "place",
            "certainty",
            "before",
            "words",
            "after",
            "report",
            "outlet",
            "url");
    private static final Set<String> YES = Set.of("y", "yes", "1", "true", "right");
    private static final Set<String> NO = Set.of("n", "no", "0", "false", "wrong");

    private Sheet() {}

    /** The header: what is given, then a column for each question, then room for a note. */
    public static List<String> header() {
        return Stream.of(GIVEN, Question.columns(), List.of("note"))
                .flatMap(List::stream)
                .toList();
    }

    /** A row with nothing answered yet: the given cells in the order of the header, then empty ones. */
    public static List<String> open(List<String> given) {
        return Stream.concat(given.stream(), Stream.generate(() -> "").limit(Question.values().length + 1L))
                .toList();
    }

    /**
     * Reads a row that somebody filled in.
     *
     * @param cells by column
     * @throws IllegalArgumentException for a missing column or an answer that is neither yes, no nor empty; the message names the cell
     */
    public static Judged read(Map<String, String> cells) {
        var answers = new EnumMap<Question, Boolean>(Question.class);
        for (var question : Question.values()) {
            answer(cell(cells, question.column()), question.column()).ifPresent(yes -> answers.put(question, yes));
        }
        return new Judged(cell(cells, "event"), cell(cells, "type"), cell(cells, "stratum"), answers);
    }

    private static String cell(Map<String, String> cells, String column) {
        var cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("no column " + column + ": it is no sheet of an audit");
        }
        return cell.strip();
    }

    /**
     * Whether a cell says yes or no; nothing where it is empty.
     *
     * @param column its name, for the message
     */
    static Optional<Boolean> answer(String cell, String column) {
        var word = cell.strip().toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Optional.of(true);
        }
        if (NO.contains(word)) {
            return Optional.of(false);
        }
        if (word.isEmpty()) {
            return Optional.empty();
        }
        throw new IllegalArgumentException("“" + cell + "” in " + column + ": write yes, no or nothing");
    }
}
