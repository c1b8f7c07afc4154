package org.chancery.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.audit.Question;

/**
 * One event of a sample before a coder.
 *
 * @param by who codes; empty before it is said
 * @param item absent where all is answered, or nobody says who codes
 * @param others what others answered, where that is to be settled
 */
public record AuditPage(
        String id,
        String by,
        boolean blind,
        int done,
        int size,
        Optional<Item> item,
        List<Other> others,
        List<Question> questions) {

    /**
     * The event.
     *
     * @param values of each question what the record has; empty in a blind sample
     * @param given what the coder answered before
     */
    public record Item(
            int number,
            String before,
            String words,
            String after,
            String published,
            String report,
            Map<Question, String> values,
            Map<Question, String> given,
            String note) {

        /** What the coder answered before; empty where nothing. */
        public String given(Question question) {
            return given.getOrDefault(question, "");
        }

        /** What the record has. */
        public String value(Question question) {
            return values.getOrDefault(question, "");
        }
    }

    /** What another coder answered. */
    public record Other(String coder, String answer) {}
}
