package org.chancery.audit;

import java.util.EnumMap;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An answer as a form or the row of a sheet has it: a cell for each question by its {@link Question#column() column}, of a blind sample {@code actors} and
 * {@code recipients} in the place of that of the parties; {@code all} for yes or no to all; {@code note}.
 */
public final class AnswerForm {

    private AnswerForm() {}

    /**
     * Reads it.
     *
     * @param cell what is written under a name; empty where nothing is
     * @param blind whether it says what the words tell
     * @return nothing where nothing is answered
     * @throws IllegalArgumentException for what cannot be an answer
     */
    public static Optional<AuditAnswer> read(UnaryOperator<String> cell, boolean blind) {
        var values = new EnumMap<Question, String>(Question.class);
        for (var question : Question.values()) {
            given(question, cell, blind).ifPresent(text -> values.put(question, text));
        }
        var all = Sheet.answer(cell.apply("all"), "all");
        boolean none = all.filter(yes -> !yes).isPresent() || "no".equals(values.get(Question.EVENT));
        if (none) {
            values.clear();
            values.put(Question.EVENT, "no");
        } else if (all.isPresent() && !blind) {
            for (var question : Question.values()) {
                values.put(question, "yes");
            }
        } else if (blind && !values.isEmpty()) {
            values.put(Question.EVENT, "yes");
        }
        var note = Optional.of(cell.apply("note").strip()).filter(text -> !text.isEmpty());
        return values.isEmpty() ? Optional.empty() : Optional.of(new AuditAnswer(values, note));
    }

    private static Optional<String> given(Question question, UnaryOperator<String> cell, boolean blind) {
        if (!blind || question == Question.EVENT) {
            return Sheet.answer(cell.apply(question.column()), question.column())
                    .map(yes -> yes ? "yes" : "no");
        }
        return BlindAnswer.plain(
                question,
                question == Question.PARTIES
                        ? BlindAnswer.parties(cell.apply("actors"), cell.apply("recipients"))
                        : cell.apply(question.column()));
    }
}
