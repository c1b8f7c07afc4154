package org.chancery.store;

import java.time.LocalDate;

/**
 * The number of an event within a store ({@code event.no}): the greater, the later its day; of one day, the greater, the smaller its id. Full text,
 * which comes upon events in the order of their numbers, so comes upon the latest first, and days are stretches of numbers. Events of one day whose ids
 * begin alike may stand a few places off their order.
 */
public final class EventNumber {

    private static final int BITS = 24;
    private static final int DIGITS = BITS / 4;
    private static final long LOW = (1L << BITS) - 1;

    /** So that every year of four digits is above zero, which is for events without a day. */
    private static final long FIRST = LocalDate.of(0, 1, 1).toEpochDay() - 1;

    private static final long LAST = LocalDate.of(9999, 12, 31).toEpochDay() - FIRST;

    private EventNumber() {}

    /**
     * The number that an event has unless another has it already.
     *
     * @param day that it is sorted by; empty for none
     * @param id {@code e-} and hexadecimal digits
     */
    static long of(String day, String id) {
        var digits = id.substring(id.indexOf('-') + 1);
        long begins = Long.parseLong(digits.substring(0, Math.min(DIGITS, digits.length())), 16);
        return least(day) + LOW - (begins & LOW);
    }

    /** The number to be tried where one is taken: the next lower of the day, after the last of these the first. */
    static long after(long number) {
        return (number & LOW) == 0 ? number + LOW : number - 1;
    }

    /** The least number of a day's events. */
    public static long least(String day) {
        long place = day.isEmpty() ? 0 : LocalDate.parse(day).toEpochDay() - FIRST;
        return Math.max(0, Math.min(LAST, place)) << BITS;
    }

    /** The greatest number of a day's events. */
    public static long most(String day) {
        return least(day) + LOW;
    }
}
