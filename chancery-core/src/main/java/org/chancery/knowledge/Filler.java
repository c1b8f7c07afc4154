package org.chancery.knowledge;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a slot of a sense may be asked to hold, besides nouns of a class. */
public enum Filler {
    /** Whatever it be. */
    ANY(1),
    /** What cannot act. */
    THING(1),
    /** Somebody who can act. */
    PARTY(2),
    /** Nothing. */
    NONE(2),
    /** More than one who can act. */
    SEVERAL(4),
    /** Many people. */
    CROWD(4),
    /** A body that states join. */
    ALLIANCE(4),
    /** News media, and those who work for them. */
    PRESS(4),
    /** Whoever speaks: "we", "I". */
    SPEAKER(4),
    /** A state. */
    STATE(4);

    private final int detail;

    Filler(int detail) {
        this.detail = detail;
    }

    /** How much is asked for. */
    int detail() {
        return detail;
    }

    /** The filler that the tables name so. */
    public static Optional<Filler> find(String name) {
        return Stream.of(values())
                .filter(filler -> filler.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
