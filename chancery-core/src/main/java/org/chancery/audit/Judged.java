package org.chancery.audit;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One event of a sample as somebody judged it.
 *
 * @param event its id
 * @param type as the record has it
 * @param stratum the part of the record that it was drawn from
 * @param answers to the questions that were answered
 */
public record Judged(String event, String type, String stratum, Map<Question, Boolean> answers) {

    /** Copies the map. */
    public Judged {
        answers = Map.copyOf(answers);
    }

    /** The answer to a question; an event that no report tells of has nothing right. */
    public Optional<Boolean> answer(Question question) {
        return isInvented() ? Optional.of(false) : Optional.ofNullable(answers.get(question));
    }

    /** Whether it is told and its type, status and parties are right; empty while one of these is open. */
    public Optional<Boolean> isRight() {
        var wanted = Stream.of(Question.EVENT, Question.TYPE, Question.STATUS, Question.PARTIES)
                .map(this::answer)
                .toList();
        if (wanted.stream().anyMatch(Optional.of(false)::equals)) {
            return Optional.of(false);
        }
        return wanted.stream().allMatch(Optional::isPresent) ? Optional.of(true) : Optional.empty();
    }

    private boolean isInvented() {
        return Boolean.FALSE.equals(answers.get(Question.EVENT));
    }
}
