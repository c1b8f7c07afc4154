package org.chancery.reconcile;

/**
 * So many of something, as a clause has it.
 *
 * @param text as written: "at least 12 diplomats"
 * @param counted the last word, folded
 * @param least the lowest number that the words allow
 * @param most the highest
 */
record Quantity(String text, String counted, double least, double most) {

    /** Whether both cannot be the number of the same things. */
    boolean isApart(Quantity other) {
        return least > other.most || most < other.least;
    }

    boolean isMore(Quantity other) {
        return least > other.most;
    }
}
