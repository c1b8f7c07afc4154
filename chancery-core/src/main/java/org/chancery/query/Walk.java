package org.chancery.query;

/** How the events of one condition are come to in the order of days, without sorting: what a list begins with is then found first. */
sealed interface Walk {

    /** Not at all. */
    record None() implements Walk {}

    /** By an index of the table of events. */
    record Index() implements Walk {}

    /** By an index of {@code event_party}, which has the event's day, type and status too. */
    record Parties(String column) implements Walk {}

    /**
     * In the order of events' numbers, which is that of days from the last to the first.
     *
     * @param rows a table for {@code FROM} with the column {@code no}; the value stands in it as {@code ?}
     */
    record Numbers(String rows) implements Walk {}
}
