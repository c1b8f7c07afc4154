package org.chancery.syntax;

import java.util.List;
import java.util.Optional;

/**
 * Noun phrases that stand together in one place of a clause: "Blinken, Chung and Motegi".
 *
 * @param members in order, never empty
 * @param governor the token outside it on which it depends, or -1
 * @param relation to the governor: {@code nsubj}, {@code obl}
 * @param preposition the word before it, when that is one
 */
public record Coordination(List<NounPhrase> members, int governor, String relation, Optional<String> preposition) {

    public int first() {
        return members.get(0).first();
    }

    public int last() {
        return members.get(members.size() - 1).last();
    }

    public NounPhrase lead() {
        return members.get(0);
    }

    /** "each other": those who act, as the ones done to. */
    public boolean isReciprocal() {
        return lead().kind() == NounPhrase.Kind.RECIPROCAL;
    }

    public boolean isTime() {
        return lead().kind() == NounPhrase.Kind.TIME;
    }
}
