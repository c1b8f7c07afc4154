package org.chancery.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * A word or phrase in one of its senses: what must stand beside it, and what it then tells.
 *
 * @param id file, word and name of the sense: {@code consult/brief#meet-party}
 * @param words lemmas; the first is the trigger's head, the others follow it: {@code call off}, {@code pay visit}
 * @param adjective whether the head is a predicate adjective or noun ("is critical of") instead of a verb
 * @param when what must hold, all of it
 * @param says an event or an operator over what the sense governs
 * @param roles whose slots are actors and recipients; those of the type where absent
 */
public record Sense(
        String id,
        List<String> words,
        boolean adjective,
        List<SenseCondition> when,
        Saying says,
        Optional<Roles> roles) {

    /** Copies the lists. */
    public Sense {
        words = List.copyOf(words);
        when = List.copyOf(when);
    }

    /** How exacting the conditions are: a class of nouns asks for more than a governed verb, that for more than a party, a party for more than anything. */
    public int detail() {
        return when.stream().mapToInt(SenseCondition::detail).sum();
    }

    /** Whether it asks for something of its object. */
    public boolean hasObject() {
        return when.stream()
                .anyMatch(condition -> condition instanceof SenseCondition.Holds holds
                        && holds.slot().equals(Slot.OBJECT.label()));
    }

    /** Whether what it says is told by the verb that it governs. */
    public boolean governs() {
        return when.stream().anyMatch(SenseCondition.Governs.class::isInstance);
    }
}
