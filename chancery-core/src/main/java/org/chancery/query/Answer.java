package org.chancery.query;

import java.util.List;

/**
 * A part of a long answer.
 *
 * @param total how many there are in all; of events, where there are more than {@value #COUNTED}, one more than that
 */
public record Answer<T>(List<T> rows, long total) {

    /** How far events are counted: to count a wide search takes longer than to answer it. */
    public static final int COUNTED = 1_000;

    /** Copies the list. */
    public Answer {
        rows = List.copyOf(rows);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
