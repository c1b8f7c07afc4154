package org.chancery.model;

/** What a name stands for. */
public enum NameKind {
    PERSON,
    PLACE,
    ORGANISATION,
    /** Peoples, followers, sides: "Palestinians", "the Houthis", "Democrats". */
    GROUP;

    /** As the record writes it: {@code organisation}. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
