package org.chancery.knowledge;

import java.util.Optional;

/**
 * A class of nouns that name events or the things that events are made of: {@code talks}, {@code aid}, {@code curfew}.
 *
 * @param says the event or operator that a noun of the class says when a light verb governs it ("held talks") or when it stands
 *     alone; nothing for mere things
 * @param alone whether it tells of an event without a verb: "in the wake of missile launches"
 */
public record NounClass(String name, Saying says, boolean alone, Optional<Roles> roles) {

    /** This class for nouns that tell of nothing without a verb. */
    NounClass mute() {
        return new NounClass(name, says, false, roles);
    }
}
