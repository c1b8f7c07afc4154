package org.chancery.query;

import java.util.List;

/**
 * A part of a long answer.
 *
 * @param total how many there are in all
 */
public record Answer<T>(List<T> rows, long total) {

    /** Copies the list. */
    public Answer {
        rows = List.copyOf(rows);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
