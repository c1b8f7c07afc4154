package org.chancery.model;

import java.util.Locale;

/** What the days of an event were read from. */
public enum DateBasis {
    /** Words of the clause that tells of the event. */
    STATED,
    /** The time line of the report: the sentence around, the day of the news, the meeting at which it was said, the post that tells it. */
    CONTEXT,
    /** Only a bound: what has occurred did so by the day of publication, what is planned will not be before. */
    PUBLISHED;

    /** As the record writes it: {@code stated}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for another word */
    public static DateBasis of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
