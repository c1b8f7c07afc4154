package org.chancery.extract.office;

import java.util.Optional;
import org.chancery.model.OfficePhrase.Term;

/** A title with what was read on both its sides. */
record TitleReading(Title title, Before before, After after, Optional<Told> told, Owner owner) {

    Term term() {
        return before.term().or(after::term).orElse(Term.CURRENT);
    }

    /** The first of two joined titles: it has the other's holders, and its owner unless it has its own. */
    TitleReading sharing(TitleReading next) {
        var holders = new After(next.after.end(), after.owner(), after.term(), next.after.holders());
        return new TitleReading(title, before, holders, told, owner.or(next.owner));
    }

    /** The second of two joined titles. */
    TitleReading owned(Owner other) {
        return new TitleReading(title, before, after, told, owner.or(other));
    }
}
