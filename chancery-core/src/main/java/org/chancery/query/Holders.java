package org.chancery.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Tenure;

/**
 * Who held an office.
 *
 * @param on the day asked for
 * @param holders on that day: the likeliest first; without a day: by when they are first attested
 */
public record Holders(Optional<LocalDate> on, List<Holder> holders) {

    /** Copies the list. */
    public Holders {
        holders = List.copyOf(holders);
    }

    /** A holder and how sure it is that the day falls into the tenure. */
    public record Holder(Tenure tenure, Sureness sureness) {}

    /** What the attestations say of a day. */
    public enum Sureness {
        /** Attested on the day, or before and after it. */
        ATTESTED,
        /** Within the bounds that are stated, or attested before, with nobody else attested since. */
        LIKELY,
        /** Attested only later, with nobody else attested before. */
        POSSIBLE,
        /** Not on that day. */
        NOT
    }
}
