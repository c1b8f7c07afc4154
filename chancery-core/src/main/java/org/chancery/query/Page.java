package org.chancery.query;

/**
 * Which part of a long answer is wanted.
 *
 * @param limit at most so many
 * @param offset how many to pass over
 */
public record Page(int limit, int offset) {

    public static final Page ALL = new Page(Integer.MAX_VALUE, 0);

    /** @throws IllegalArgumentException for less than nothing */
    public Page {
        if (limit < 0 || offset < 0) {
            throw new IllegalArgumentException("no such page: " + limit + " after " + offset);
        }
    }

    public static Page first(int limit) {
        return new Page(limit, 0);
    }
}
