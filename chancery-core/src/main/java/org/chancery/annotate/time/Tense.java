package org.chancery.annotate.time;

/** Where the clause around an expression looks. */
enum Tense {
    PAST,
    FUTURE,
    /** Nothing says; news is taken to look back. */
    UNSAID;

    boolean looksAhead() {
        return this == FUTURE;
    }
}
