package org.chancery.reconcile;

/**
 * Where a reading of an event mention stands among the others.
 *
 * @param report id of its report
 * @param index into the events of its report
 * @param part for one side of "met A and B" read as two meetings, the key of that side; else empty
 * @param low first day it can be of, counted from 1970-01-01; {@link #NEVER} where nobody knows
 * @param high last day it can be of
 * @param anchor the day it most likely is of
 * @param component what it hangs together with by links, however far
 * @param event id of the event it tells of; empty for a reading that was not taken
 */
public record Node(
        String report, int index, String part, long low, long high, long anchor, long component, String event) {

    /** No day. */
    public static final long NEVER = -1_000_000;

    private static final int HOME = 16;

    /** Of a mention, not placed yet. */
    static Node of(Mention mention) {
        var window = mention.window();
        return new Node(
                mention.reportId(),
                mention.index(),
                mention.part(),
                window.map(Window::low).orElse(NEVER),
                window.map(Window::high).orElse(NEVER),
                window.map(Window::anchor).orElse(NEVER),
                0,
                "");
    }

    /** The stretch of days that it most likely is of. */
    public long home() {
        return home(anchor);
    }

    static long home(long day) {
        return Math.floorDiv(day, HOME);
    }

    String key() {
        return report + " " + index + " " + part;
    }

    Node in(long other) {
        return new Node(report, index, part, low, high, anchor, other, event);
    }

    Node telling(String otherEvent) {
        return new Node(report, index, part, low, high, anchor, component, otherEvent);
    }
}
