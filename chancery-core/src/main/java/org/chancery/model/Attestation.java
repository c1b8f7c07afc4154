package org.chancery.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A report's word that a person holds, held or will hold an office.
 *
 * @param person with the country that the person belongs to
 * @param office canonical: {@code foreign minister}
 * @param title as the holder's country names it: {@code Foreign Secretary}
 * @param country of the office, ISO 3166-1 alpha-3; absent for an office of an organisation
 * @param organisation the body, where the office is not a state's
 * @param date the day on which it holds, as far as the report tells: of the event told, else of publication
 * @param span the phrase
 */
public record Attestation(
        Party person,
        String office,
        String title,
        Optional<String> country,
        Optional<String> organisation,
        OfficePhrase.Term term,
        How how,
        Optional<LocalDate> date,
        Span span) {

    /** How an office was told. */
    public enum How {
        /** Named with the person. */
        TITLE,
        /** Resolved from "his UK counterpart". */
        COUNTERPART,
        /** From a reference list. */
        REGISTRY;

        /** As the record writes it: {@code counterpart}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
