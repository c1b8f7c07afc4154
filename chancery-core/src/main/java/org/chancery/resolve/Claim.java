package org.chancery.resolve;

import java.util.Optional;
import org.chancery.model.Attestation;
import org.chancery.model.OfficePhrase;

/**
 * What an office phrase of a report comes to: who, which office, whose.
 *
 * @param member the person, where the report names one; absent when only a reference list does
 * @param name the fullest form known
 * @param office canonical
 * @param country ISO 3166-1 alpha-3; absent for an office of an organisation, and where nothing tells
 */
record Claim(
        Optional<PersonMentions.Member> member,
        String name,
        String office,
        Optional<String> country,
        Optional<String> organisation,
        OfficePhrase.Term term,
        Attestation.How how,
        OfficePhrase phrase) {

    /** The state or organisation that the office belongs to. */
    Optional<String> owner() {
        return country.or(() -> organisation);
    }

    boolean isCurrent() {
        return term == OfficePhrase.Term.CURRENT || term == OfficePhrase.Term.ACTING;
    }

    boolean isOf(PersonMentions.Member other) {
        return member.filter(other::equals).isPresent();
    }
}
