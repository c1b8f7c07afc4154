package org.chancery.annotate;

import java.util.Arrays;

/**
 * Where an arc-standard parse of one sentence stands. Words are counted from 1, 0 is the root, -1 is nothing. Not thread-safe.
 */
final class ParseState {

    static final int NONE = -1;

    private final int size;
    private final int[] stack;
    private int depth = 1;
    private int next = 1;
    private final int[] heads;
    private final int[] labels;

    ParseState(int size) {
        this.size = size;
        this.stack = new int[size + 1];
        this.heads = new int[size + 1];
        this.labels = new int[size + 1];
        Arrays.fill(heads, NONE);
    }

    boolean isDone() {
        return depth == 1 && next > size;
    }

    boolean canShift() {
        return next <= size;
    }

    /** Whether two words, not the root, are on top. */
    boolean canLink() {
        return depth > 2;
    }

    void shift() {
        stack[depth++] = next++;
    }

    /** The word below the top becomes a dependent of the top. */
    void left(int label) {
        link(stack[depth - 2], stack[depth - 1], label);
        stack[depth - 2] = stack[depth - 1];
        depth--;
    }

    /** The top becomes a dependent of the word, or the root, below it. */
    void right(int label) {
        link(stack[depth - 1], stack[depth - 2], label);
        depth--;
    }

    private void link(int dependent, int head, int label) {
        heads[dependent] = head;
        labels[dependent] = label;
    }

    int stack(int fromTop) {
        return fromTop < depth ? stack[depth - 1 - fromTop] : NONE;
    }

    int buffer(int ahead) {
        return next + ahead <= size ? next + ahead : NONE;
    }

    /** The head of a word; {@link #NONE} while it has none. */
    int head(int word) {
        return heads[word];
    }

    /** The label of a word that has a head. */
    int label(int word) {
        return labels[word];
    }

    /** The nth dependent from the left end that stands left of a word. */
    int leftChild(int word, int nth) {
        int left = nth;
        for (int i = 1; i < word; i++) {
            if (heads[i] == word && --left == 0) {
                return i;
            }
        }
        return NONE;
    }

    /** The nth dependent from the right end that stands right of a word. */
    int rightChild(int word, int nth) {
        if (word == NONE) {
            return NONE;
        }
        int left = nth;
        for (int i = size; i > word; i--) {
            if (heads[i] == word && --left == 0) {
                return i;
            }
        }
        return NONE;
    }
}
