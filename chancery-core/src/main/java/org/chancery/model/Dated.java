package org.chancery.model;

import java.util.Optional;

/**
 * Days and what they were read from.
 *
 * @param span the words; absent for a post's own day, and for a bound that only the day of publication sets
 * @param basis absent in what an earlier version coded
 */
public record Dated(DateRange range, Optional<Span> span, Optional<DateBasis> basis) {

    /** Days that words of the event's own clause give. */
    public static Dated stated(DateRange range, Span words) {
        return new Dated(range, Optional.of(words), Optional.of(DateBasis.STATED));
    }

    /** Days that the report gives around the clause. */
    public static Dated inContext(DateRange range, Optional<Span> words) {
        return new Dated(range, words, Optional.of(DateBasis.CONTEXT));
    }

    /** The bound that the day of publication sets. */
    public static Dated bound(DateRange range, Span words) {
        return new Dated(range, Optional.of(words), Optional.of(DateBasis.PUBLISHED));
    }
}
