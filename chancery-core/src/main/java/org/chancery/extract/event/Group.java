package org.chancery.extract.event;

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
record Group(List<Chunk> members, int governor, String relation, Optional<String> preposition) {

    int first() {
        return members.get(0).first();
    }

    int last() {
        return members.get(members.size() - 1).last();
    }

    Chunk lead() {
        return members.get(0);
    }

    /** "each other": those who act, as the ones done to. */
    boolean isReciprocal() {
        return lead().kind() == Chunk.Kind.RECIPROCAL;
    }

    boolean isTime() {
        return lead().kind() == Chunk.Kind.TIME;
    }
}
