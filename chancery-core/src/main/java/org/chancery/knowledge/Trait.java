package org.chancery.knowledge;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a sort of nouns for those who act has in common. */
enum Trait {
    /** Ordinary people, troops or rebels rather than holders of an office. */
    PEOPLE,
    /** Neither armed nor in office. */
    CIVILIAN,
    /** Those who gather and publish news. */
    PRESS,
    /** Another than the one whose it is: "his counterpart". */
    RELATIONAL;

    static Optional<Trait> find(String name) {
        return Stream.of(values())
                .filter(trait -> trait.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
