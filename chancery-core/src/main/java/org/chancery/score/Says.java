package org.chancery.score;

/**
 * What a coder's rows can say. What they cannot is not held against it.
 *
 * @param words where in the text an event is told; without them an event is that of its type which has a party in common
 * @param status without it a type is also what PLOVER makes of the event's status: a planned meeting is AGREE
 */
public record Says(boolean words, boolean status, boolean date, boolean place) {

    /** Rows in the form of a record. */
    public static final Says ALL = new Says(true, true, true, true);
}
