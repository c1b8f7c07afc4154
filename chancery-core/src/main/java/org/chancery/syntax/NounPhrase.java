package org.chancery.syntax;

/**
 * A noun phrase without what follows its head: "the US Secretary", "Turkey's president", "he".
 *
 * @param first its first token
 * @param last its last token
 * @param head its head noun
 * @param kind what may be done with it
 */
public record NounPhrase(int first, int last, int head, Kind kind) {

    /** What may be done with a phrase. */
    public enum Kind {
        NOUN,
        PRONOUN,
        /** "who", "which", "that": stands for what precedes it. */
        RELATIVE,
        /** "Wednesday", "last week": never a party. */
        TIME,
        /** "each other": those who act, done to by one another. */
        RECIPROCAL
    }

    public boolean covers(int token) {
        return first <= token && token <= last;
    }
}
