package org.chancery.model;

import java.util.Locale;
import java.util.Optional;

/**
 * Somebody who acts or speaks.
 *
 * @param name the fullest form known: {@code Antony Blinken}, {@code North Korea}
 * @param country ISO 3166-1 alpha-3: of a state itself, else of the state that the party belongs to or acts for
 * @param office canonical office held on the day in question: {@code secretary of state}
 * @param id stable across events of a record; absent before reconciliation
 */
public record Party(String name, Kind kind, Optional<String> country, Optional<String> office, Optional<String> id) {

    /** @throws IllegalArgumentException without a name */
    public Party {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a party without a name");
        }
    }

    /** What a party is. */
    public enum Kind {
        PERSON,
        STATE,
        ORGANISATION,
        GROUP;

        /** As the record writes it: {@code person}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Party withId(String id) {
        return new Party(name, kind, country, office, Optional.of(id));
    }
}
