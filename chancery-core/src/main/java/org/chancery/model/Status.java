package org.chancery.model;

import java.util.Locale;

/** Whether an event happened, as the clause tells it: PLOVER's auxiliary modes. */
public enum Status {
    OCCURRED,
    PLANNED,
    ONGOING,
    CANCELLED,
    DENIED,
    HYPOTHETICAL;

    /** As the record writes it: {@code occurred}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for another word */
    public static Status of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
