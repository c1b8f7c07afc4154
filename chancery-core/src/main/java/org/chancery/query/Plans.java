package org.chancery.query;

/** Conditions on what became of plans, by what the record tells of them elsewhere. */
final class Plans {

    /** Of an event {@code e}: nothing tells that it was called off, put off or given another day. */
    static final String STANDS = standing("e.no");

    /** Of an event {@code e}: no other event was planned as it. */
    static final String UNTOLD = "NOT EXISTS (SELECT 1 FROM related r WHERE r.other = e.id AND r.\"as\" = 'plannedAs')";

    private Plans() {}

    /** @param number the column with the event's number */
    static String standing(String number) {
        return "NOT EXISTS (SELECT 1 FROM event x JOIN related r ON r.other = x.id JOIN event o ON o.no = r.event WHERE x.no = "
                + number + " AND r.\"as\" = 'plannedAs' AND o.status IN ('cancelled', 'planned'))";
    }
}
