package org.chancery.annotate.time;

import java.util.Optional;

/** What a match means in its scene; nothing where it turns out to be no expression of time. */
@FunctionalInterface
interface Meaning {
    Optional<Reading> read(Match match, Scene scene);
}
