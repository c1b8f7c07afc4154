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
 * @param before who is attested last before the day asked for
 * @param after who is attested first after it
 */
public record Holders(Optional<LocalDate> on, List<Holder> holders, Optional<Near> before, Optional<Near> after) {

    /** Copies the list. */
    public Holders {
        holders = List.copyOf(holders);
    }

    /** Whether somebody is attested on the day asked for, or before and after it. */
    public boolean isAttested() {
        return holders.stream().anyMatch(holder -> holder.sureness() == Sureness.ATTESTED);
    }

    /** A tenure and the day on which it is attested. */
    public record Near(Tenure tenure, LocalDate day) {}

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
