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

    /** The person's id in Wikidata, where an imported list gives one and no list another. */
    public Optional<String> wikidata() {
        var ids = attested.stream()
                .flatMap(one -> one.wikidata().stream())
                .distinct()
                .toList();
        return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    }

    /**
     * A day on which a report, or a reference list, has the person in the office.
     *
     * @param where the phrase; absent for a reference list
     * @param term in office, or formerly so
     * @param list the reference list; absent where a report attests
     * @param wikidata the person's id in Wikidata, where the list gives it
     */
    public record Attested(
            Optional<LocalDate> date,
            Optional<Evidence> where,
            Attestation.How how,
            OfficePhrase.Term term,
            Optional<String> list,
            Optional<String> wikidata) {}
}
