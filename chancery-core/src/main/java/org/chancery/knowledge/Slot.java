package org.chancery.knowledge;

import java.util.Locale;
import java.util.stream.Stream;

/** Where in a clause a party can stand, besides behind a preposition. */
public enum Slot {
    /** Who acts, by the grammar; behind "by" in a passive. */
    SUBJECT,
    /** What a verb governs, or the preposition that belongs to it. */
    OBJECT,
    /** What a verb governs without a preposition. */
    DIRECT_OBJECT,
    /** A party within a subject that is none itself. */
    IN_SUBJECT,
    /** A party within an object that is none itself. */
    IN_OBJECT,
    /** The subject of the verb that it governs. */
    COMPLEMENT,
    /** Whose a noun is. */
    OWNER,
    /** What stands before a noun. */
    MODIFIER,
    /** The first party to the right. */
    NEAR,
    /** The first party to the right, behind infinitives and participles. */
    FAR,
    /** Where it is done. */
    PLACE,
    /** The actors themselves, where they are several. */
    EACH,
    /** Who does the violence that a noun tells of, named before it: "the Chadian raid", "Chad's raid". */
    MAKER,
    /** Whom the violence that a noun tells of befell, named before it: "the Moe poisoning". */
    VICTIM,
    /** Troops in a passive that does not say who sends them. */
    MEANS,
    /** The state in which a passive was done, where nobody is said to have done it. */
    HOST;

    /** Its name in the tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static boolean isLabel(String name) {
        return Stream.of(values()).anyMatch(slot -> slot.label().equals(name));
    }
}
