package org.chancery.query;

import java.util.Collection;

/**
 * One condition on events in the forms in which a question can have it; values stand in them as {@code ?}. What {@link EventFilter} chooses
 * from.
 *
 * @param lookup leads to the events that it holds for
 * @param test asks it of an event that is there already
 * @param walk leads to its events in the order of days
 * @param events how many it holds for, counted at least to {@link Ways#FEW}
 */
record Way(String lookup, String test, Walk walk, Collection<?> values, long events) {

    /** Whether {@link #walk} leads anywhere. */
    boolean isWalked() {
        return !(walk instanceof Walk.None);
    }

    /** The condition where events are come to otherwise; what is asked of the row that leads to an event does not wait for the event's. */
    void test(Where where) {
        where.in(where.own(test), values);
    }

    /** Events are come to by way of this condition. */
    void lead(Where where, boolean walking) {
        if (walking && walk instanceof Walk.Parties parties) {
            where.by("event_party d CROSS JOIN event e", "d")
                    .and("e.no = d.event")
                    .in("d." + parties.column() + " IN (?)", values);
        } else if (walking && walk instanceof Walk.Numbers numbers) {
            var value = where.value(values.iterator().next());
            where.byNumbers(numbers.rows().replace("?", value) + " w CROSS JOIN event e")
                    .and("e.no = w.no");
        } else {
            where.in(lookup, values);
        }
    }
}
