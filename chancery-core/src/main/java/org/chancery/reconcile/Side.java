package org.chancery.reconcile;

import java.util.Optional;
import org.chancery.model.Party;
import org.chancery.model.Span;

/**
 * A party of a mention, made comparable.
 *
 * @param party with the canonical name and id
 * @param key who it is: equal keys, same party
 * @param state what it acts for: a country, else its own key
 * @param nameless of what kind it is, where it has no name: "a gunman"
 * @param span the words that stand for it in the clause
 */
record Side(Party party, String key, String state, Level level, Optional<Nameless.Kind> nameless, Span span) {

    /** How exactly a party is named. */
    enum Level {
        PERSON,
        /** An office without its holder's name: "Japan's foreign minister". */
        OFFICE,
        STATE,
        OTHER
    }

    /** Whether this names the state or body as such, so that a person may act for it. */
    boolean isBody() {
        return level == Level.STATE || level == Level.OTHER;
    }

    /** Whether somebody can tell who is meant: not "leaders", "officials". */
    boolean isIdentified() {
        return level == Level.PERSON
                || party.country().isPresent()
                || level == Level.STATE
                || party.kind() == Party.Kind.ORGANISATION;
    }

    /** Whether it is described by a name: "members of the House of Commons". */
    boolean isOfNamed() {
        return party.name().chars().skip(1).anyMatch(Character::isUpperCase)
                && party.name().contains(" ");
    }

    boolean isPerson() {
        return level == Level.PERSON;
    }

    boolean sameParty(Side other) {
        return key.equals(other.key);
    }

    boolean sameState(Side other) {
        return state.equals(other.state);
    }
}
