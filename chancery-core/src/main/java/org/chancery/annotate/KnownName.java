package org.chancery.annotate;

import java.util.Optional;
import org.chancery.model.Name;

/**
 * What a phrase of the knowledge files means where it stands in a text.
 *
 * @param sort what it names; absent for phrases that only look like names
 * @param country iso3, when the phrase itself tells
 * @param entry the canonical name
 * @param trait what bears on how it is told from its homonyms
 */
record KnownName(Optional<Name.Sort> sort, Optional<String> country, String entry, Trait trait) {

    /** What the merging of names must know of a phrase. */
    enum Trait {
        PLAIN,
        /** A firm, medium, school or society, which may bear the name of a person. */
        NAMESAKE,
        /** A capital, that lends its name to clubs. */
        TOWN,
        /** A body of many states, that holds summits. */
        BODY_OF_STATES,
        /** An organ that every state has; the words around tell whose. */
        ORGAN,
        /** An assembly: its session where the words before say so, else the body. */
        ASSEMBLY
    }
}
