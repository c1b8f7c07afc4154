package org.chancery.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * An entry of the event knowledge: words that tell of an event, what must stand beside them, and what they then say.
 *
 * @param id file and line of the entry
 * @param words lemmas; the first is the trigger's head, the others follow it: {@code call off}, {@code pay visit}
 * @param adjective whether the head is a predicate adjective or noun ("is critical of") instead of a verb
 * @param when what the slots must hold, all of it
 * @param says an event or an operator over what the frame governs
 * @param roles whose slots are actors and recipients; those of the type where absent
 */
public record EventFrame(
        String id, List<String> words, boolean adjective, List<Condition> when, Saying says, Optional<Roles> roles) {

    /** Copies the lists. */
    public EventFrame {
        words = List.copyOf(words);
        when = List.copyOf(when);
    }

    /** How exacting the conditions are: a class of nouns asks for more than a governed verb, that for more than a party, a party for more than anything. */
    public int detail() {
        int sum = 0;
        for (var condition : when) {
            if (condition.slot().equals("comp")) {
                sum += 3;
                continue;
            }
            sum += switch (condition.values().get(0)) {
                case "any", "thing" -> 1;
                case "party", "none" -> 2;
                default -> 4;
            };
        }
        return sum;
    }

    /**
     * A slot and what it may hold.
     *
     * @param slot {@code subj}, {@code obj}, {@code comp} or a preposition
     * @param values classes of nouns, {@code party}, {@code any} or {@code none}
     */
    public record Condition(String slot, List<String> values) {

        /** Copies the list. */
        public Condition {
            values = List.copyOf(values);
        }
    }
}
