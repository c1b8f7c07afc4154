package org.chancery.annotate.models;

/**
 * What the name model says of a word by itself, worked out once for each word met. Arrays of four are by label, of sixteen by the label
 * before and the label.
 *
 * @param text the word
 * @param shape its shape: "Xxxx", "dd"
 * @param cluster its class of words
 * @param length in characters
 * @param here weights where it stands
 * @param before weights where it stands just before
 * @param behind weights where it stands just behind
 * @param ahead weights where it stands among the five before
 * @param after weights where it stands among the five behind
 * @param pairHere weights of pairs of labels where it stands
 * @param pairBefore weights of pairs of labels where it stands just before
 * @param pairBehind weights of pairs of labels where it stands just behind
 */
record NameWord(
        Piece text,
        Piece shape,
        Piece cluster,
        int length,
        float[] here,
        float[] before,
        float[] behind,
        float[] ahead,
        float[] after,
        float[] pairHere,
        float[] pairBefore,
        float[] pairBehind) {}
