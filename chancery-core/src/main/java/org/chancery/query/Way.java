package org.chancery.query;

import java.util.Collection;

/**
 * One condition on events in the forms in which a question can have it; values stand in them as {@code ?}. What {@link EventFilter} chooses
 * from.
 *
 * @param lookup leads to the events that it holds for
 * @param test asks it of an event that is there already
 * @param party the column of {@code event_party} that it is on; empty for none
 * @param inDays whether an index has its events in the order of days
 * @param events how many it holds for, counted at least to {@link EventFilter#FEW}
 */
record Way(String lookup, String test, String party, boolean inDays, Collection<?> values, long events) {

    /** The condition where events are come to otherwise; what is asked of the row that leads to an event does not wait for the event's. */
    String test(Where where) {
        return party.isEmpty() ? test : test.replace("e.no", where.number()).replace("e.day", where.day());
    }

    /** Events are come to by way of this condition. */
    void lead(Where where, boolean walking) {
        if (walking && inDays && !party.isEmpty()) {
            where.by("event_party d CROSS JOIN event e", "d")
                    .and("e.no = d.event")
                    .in("d." + party + " IN (?)", values);
        } else {
            where.in(lookup, values);
        }
    }
}
