package org.chancery.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * An organisation that the knowledge files know.
 *
 * @param name canonical
 * @param country iso3 of the state that it belongs to; absent for bodies of many states, and where only the words around tell
 * @param aliases its other names
 */
public record Organisation(String name, Kind kind, Optional<String> country, List<String> aliases) {

    /** What an organisation is. */
    public enum Kind {
        /** A body of many states. */
        IGO,
        /** States that act together without a secretariat. */
        BLOC,
        NGO,
        AGENCY,
        MINISTRY,
        LEGISLATURE,
        COURT,
        MILITARY,
        PARTY,
        /** A movement under arms. */
        ARMED,
        MEDIA,
        COMPANY,
        UNIVERSITY;

        /** Whether many states are behind it. */
        public boolean isOfStates() {
            return this == IGO || this == BLOC;
        }

        /** Whether it is an organ of some state, whichever. */
        public boolean isOrgan() {
            return this == AGENCY || this == MINISTRY || this == LEGISLATURE || this == COURT || this == MILITARY;
        }
    }
}
