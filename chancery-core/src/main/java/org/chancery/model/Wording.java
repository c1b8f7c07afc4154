package org.chancery.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a clause says was done, in its own words and without who did it: "sign", "a border agreement with Chad". For a line that tells
 * the event in its own sense.
 *
 * @param verb the verb in the infinitive
 * @param form how the verb and the event's status go together
 * @param object whom or what it is done to, where the clause has that before the verb: "ten envoys were expelled"
 * @param plural whether the object is several
 * @param rest what follows the verb, in order, times left out
 */
public record Wording(String verb, Form form, Optional<Phrase> object, boolean plural, List<Phrase> rest) {

    /** How a verb and the status of its event go together. */
    public enum Form {
        /** It says what was done; the status is to be said besides. */
        PLAIN,
        /** It says itself how things stand: "called off the talks". */
        TELLING,
        /** The clause denies it: "did not sign". */
        NEGATED
    }

    /** Copies the list. */
    public Wording {
        rest = List.copyOf(rest);
    }

    /** The object, then what follows the verb. */
    public List<Phrase> phrases() {
        return Stream.concat(object.stream(), rest.stream()).toList();
    }
}
