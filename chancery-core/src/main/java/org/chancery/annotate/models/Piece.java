package org.chancery.annotate.models;

/**
 * A text as far as looking it up goes: its hash, such that the hash of texts in a row follows from theirs. So the key of a feature is
 * that of the very string which CoreNLP would build, without building it.
 *
 * @param hash polynomial in the characters, modulo 2^64
 * @param power the polynomial's base to the power of the length
 */
record Piece(long hash, long power) {

    private static final long BASE = 0x9E3779B97F4A7C15L;

    static final Piece EMPTY = new Piece(0, 1);

    static Piece of(CharSequence text) {
        return of(text, 0, text.length());
    }

    static Piece of(CharSequence text, int from, int to) {
        long hash = 0;
        long power = 1;
        for (int i = from; i < to; i++) {
            hash = hash * BASE + text.charAt(i) + 1;
            power *= BASE;
        }
        return new Piece(hash, power);
    }

    /** This text and another behind it. */
    Piece then(Piece next) {
        return new Piece(hash * next.power + next.hash, power * next.power);
    }

    /** The hash of this text and another behind it. */
    long key(Piece next) {
        return hash * next.power + next.hash;
    }
}
