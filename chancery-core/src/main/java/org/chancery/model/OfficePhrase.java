package org.chancery.model;

import java.util.Optional;

/**
 * Words that name an office, and perhaps who holds it: "Japanese Foreign Minister Toshimitsu Motegi", "his UK counterpart",
 * "the former president".
 *
 * @param span the whole phrase
 * @param title the words of the title alone: "Foreign Minister"
 * @param office canonical: {@code foreign minister}; for a counterpart, absent until it is resolved
 * @param person the name within the phrase
 * @param country ISO 3166-1 alpha-3, where the phrase tells
 * @param organisation canonical name of the body that the office belongs to, where it is not a state's
 * @param term whether the holder is in office
 * @param plural "the foreign ministers of Japan and South Korea": one phrase for each country, same span
 * @param counterpart whether it says "counterpart" instead of naming the office
 */
public record OfficePhrase(
        Span span,
        Span title,
        Optional<String> office,
        Optional<Span> person,
        Optional<String> country,
        Optional<String> organisation,
        Term term,
        boolean plural,
        boolean counterpart) {

    /** The same words, where the text around them tells whose office it is. */
    public OfficePhrase of(String state) {
        return new OfficePhrase(
                span, title, office, person, Optional.of(state), organisation, term, plural, counterpart);
    }

    /** Where a person stands to an office, as a phrase has it. */
    public enum Term {
        CURRENT,
        FORMER,
        ACTING,
        DESIGNATE;

        /** As the record writes it: {@code former}. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
