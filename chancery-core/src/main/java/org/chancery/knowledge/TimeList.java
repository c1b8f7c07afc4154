package org.chancery.knowledge;

/** Small words around the times of a text: the lists of {@code words/times.tsv}. */
public enum TimeList {
    /** Words and marks before a time that opens its clause: "…, and on Friday they met". */
    OPENER,
    /** Words before a time that say nothing of which clause it belongs to. */
    SMALL,
    /** Prepositions before a time up to which something lasts or is to be done. */
    LIMIT,
    /** Words and marks between the first and the last day of a spell. */
    LINK,
    /** Words that open a clause of condition or time, which has a verb of its own. */
    CONDITION
}
