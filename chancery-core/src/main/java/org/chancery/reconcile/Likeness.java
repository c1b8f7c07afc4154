package org.chancery.reconcile;

import org.chancery.knowledge.Folded;
import org.chancery.model.Party;

/**
 * How far two parties that have not the same key can be one within an event, in thousandths: two forms of a person's name, two wordings of a group, a
 * nameless party and a named one. Symmetric.
 */
final class Likeness {

    /** "Ruiz" and "Ana Ruiz", where others of that name keep the record from telling who is meant. */
    static final int FORM_OF_NAME = 850;
    /** "A gunman" and "Paulo Reis": nothing speaks against it, and by itself nothing for it. */
    static final int NAMELESS = 400;

    private Likeness() {}

    static int of(Side a, Side b) {
        if (a.isPerson() && b.isPerson()) {
            return canBeOnePerson(a, b) ? FORM_OF_NAME : 0;
        }
        if (areApart(a, b)) {
            return 0;
        }
        if (isTitled(a, b) || isTitled(b, a)) {
            return FORM_OF_NAME;
        }
        int alike = a.level() == Side.Level.OTHER && b.level() == Side.Level.OTHER ? GroupMatch.share(a, b) : 0;
        return alike == 0 && canBeNameless(a, b) ? NAMELESS : alike;
    }

    /** Whether two names can be forms of one person's. */
    static boolean canBeOnePerson(Side a, Side b) {
        return name(a).canBe(name(b));
    }

    /** Whether two parties are of kinds that exclude one another, whatever their state: protesters and police. */
    static boolean areApart(Side a, Side b) {
        return a.nameless().isPresent()
                && b.nameless().isPresent()
                && !a.nameless().get().canBe(b.nameless().get());
    }

    private static boolean canBeNameless(Side a, Side b) {
        boolean strangers = a.party().country().isPresent()
                && b.party().country().isPresent()
                && !a.party().country().equals(b.party().country());
        boolean both = a.nameless().isPresent() && b.nameless().isPresent();
        return !strangers
                && (both
                        || a.nameless().map(kind -> kind.canBe(b)).orElse(false)
                        || b.nameless().map(kind -> kind.canBe(a)).orElse(false));
    }

    /** Whether a group is a person's full name with a title before it, which the report took for a group. */
    private static boolean isTitled(Side group, Side person) {
        return group.party().kind() == Party.Kind.GROUP
                && person.isPerson()
                && name(person).isFull()
                && name(group).endsWith(name(person).words());
    }

    private static PersonName name(Side side) {
        return PersonName.of(side.party().name(), side.party().country());
    }

    /** The word by which a party of no known state meets others: of a person the surname, of a group the noun. */
    static String head(Side side) {
        var words = Folded.wholeWords(side.party().name());
        return words.isEmpty() ? side.key() : GroupMatch.stem(words.get(words.size() - 1));
    }
}
