package org.chancery.extract.office;

import java.util.Optional;
import org.chancery.model.OfficePhrase.Term;

/** A title with what was read on both its sides. */
record Reading(Title title, Before before, After after, Optional<Told> told, Owner owner) {

    Term term() {
        return before.term().or(after::term).orElse(Term.CURRENT);
    }

    /** The first of two joined titles: it has the other's holders, and its owner unless it has its own. */
    Reading sharing(Reading next) {
        var holders = new After(next.after.end(), after.owner(), after.term(), next.after.holders());
        return new Reading(title, before, holders, told, owner.or(next.owner));
    }

    /** The second of two joined titles. */
    Reading owned(Owner other) {
        return new Reading(title, before, after, told, owner.or(other));
    }
}
