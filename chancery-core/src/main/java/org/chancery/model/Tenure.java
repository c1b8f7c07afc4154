package org.chancery.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person in an office, as far as the attestations tell. The fields are those of the public record.
 *
 * @param office canonical: {@code foreign minister}
 * @param title as the holder's country names it
 * @param from the earliest day that the attestations allow to be stated
 * @param to present only when a later holder or a "former" attests it
 */
public record Tenure(
        String id,
        Party person,
        String office,
        String title,
        Optional<String> country,
        Optional<String> organisation,
        List<Attested> attested,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    /** Copies the list. */
    public Tenure {
        attested = List.copyOf(attested);
    }

    /**
     * A day on which a report, or a reference list, has the person in the office.
     *
     * @param where the phrase; absent for a reference list
     * @param term in office, or formerly so
     * @param list the reference list; absent where a report attests
     */
    public record Attested(
            Optional<LocalDate> date,
            Optional<Evidence> where,
            Attestation.How how,
            OfficePhrase.Term term,
            Optional<String> list) {}
}
