package org.chancery.model;

import java.util.Optional;

/**
 * A proper name in a report, as the annotator found and typed it.
 *
 * @param span where it stands; names do not overlap one another
 * @param text as written
 * @param sort what the name is, finer than the public kind
 * @param country ISO 3166-1 alpha-3, when the name itself tells: of a state, demonym, capital, organisation of one state
 * @param entry the name of the entry of the knowledge files that it was recognised by: {@code North Korea} for "the DPRK"
 */
public record Name(Span span, String text, Sort sort, Optional<String> country, Optional<String> entry) {

    /** The finer kinds of names. */
    public enum Sort {
        PERSON,
        /** A state: "North Korea", "the U.S.". */
        STATE,
        /** The adjective or people of a state: "Japanese", "Turks". */
        DEMONYM,
        /** A seat of government or its building that often stands for the state: "Pyongyang", "the Kremlin". */
        METONYM,
        /** Any other place. */
        PLACE,
        ORGANISATION,
        /** Peoples, parties, movements without a state: "Kurds", "Democrats". */
        GROUP,
        /** A conference or session: "the G7 summit", "UNGA". */
        OCCASION
    }

    /** The kind that the record shows: a state is a place. */
    public NameKind kind() {
        return switch (sort) {
            case PERSON -> NameKind.PERSON;
            case STATE, METONYM, PLACE -> NameKind.PLACE;
            case ORGANISATION, OCCASION -> NameKind.ORGANISATION;
            case DEMONYM, GROUP -> NameKind.GROUP;
        };
    }
}
