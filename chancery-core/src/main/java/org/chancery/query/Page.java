package org.chancery.query;

import java.util.Optional;

/**
 * Which part of a long answer is wanted.
 *
 * @param limit at most so many
 * @param offset how many to pass over
 * @param after of events by day, those after this one
 */
public record Page(int limit, int offset, Optional<After> after) {

    /** Where a list of events by day stands: an event's day, empty when it has none, and id. */
    public record After(String day, String id) {}

    public static final Page ALL = new Page(Integer.MAX_VALUE, 0);

    /** @throws IllegalArgumentException for less than nothing */
    public Page {
        if (limit < 0 || offset < 0) {
            throw new IllegalArgumentException("no such page: " + limit + " after " + offset);
        }
    }

    public Page(int limit, int offset) {
        this(limit, offset, Optional.empty());
    }

    /** What comes after an event in a list by day. */
    public static Page after(int limit, String day, String id) {
        return new Page(limit, 0, Optional.of(new After(day, id)));
    }

    public static Page first(int limit) {
        return new Page(limit, 0);
    }
}
