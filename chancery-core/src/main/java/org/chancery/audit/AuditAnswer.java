package org.chancery.audit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a coder says of one event of a sample.
 *
 * @param values to the questions that were answered: {@code yes} or {@code no}; of a blind sample what the words tell, but for
 *     {@link Question#EVENT}
 */
public record AuditAnswer(Map<Question, String> values, Optional<String> note) {

    /** Sorts the map. */
    public AuditAnswer {
        var sorted = new EnumMap<Question, String>(Question.class);
        sorted.putAll(values);
        values = Collections.unmodifiableMap(sorted);
    }

    /** Whether two coders say the same, whatever they note. */
    boolean agrees(AuditAnswer other) {
        return values.equals(other.values);
    }
}
