package org.chancery.query;

import java.util.Collection;

/**
 * One condition on events in the forms in which a question can have it; values stand in them as {@code ?}. What {@link EventFilter} chooses
 * from.
 *
 * @param lookup leads to the events that it holds for
 * @param test asks it of an event that is there already
 * @param byNumber the same where nothing but the event's number is at hand
 * @param walk leads to its events in the order of days
 * @param events how many it holds for, counted at least to {@link Ways#FEW}
 */
record Way(String lookup, String test, String byNumber, Walk walk, Collection<?> values, long events) {

    /** One that is asked in the same way whatever is at hand. */
    Way(String lookup, String test, Walk walk, Collection<?> values, long events) {
        this(lookup, test, test, walk, values, events);
    }

    /** Whether {@link #walk} leads anywhere. */
    boolean isWalked() {
        return !(walk instanceof Walk.None);
    }

    /** The condition where events are come to otherwise; what is asked of the row that leads to an event does not wait for the event's. */
    void test(Where where) {
        where.in(where.own(where.isByNumber() ? byNumber : test), values);
    }

    /** Events are come to by way of this condition. */
    void lead(Where where, boolean walking) {
        if (walking && walk instanceof Walk.Parties parties) {
            where.by("event_party d", "d").in("d." + parties.column() + " IN (?)", values);
        } else if (walking && walk instanceof Walk.Numbers numbers) {
            var value = where.value(values.iterator().next());
            where.byNumbers(numbers.rows().replace("?", value) + " w");
        } else {
            where.in(lookup, values);
        }
    }
}
