package org.chancery.extract.event.setting;

import java.util.Set;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.extract.event.frame.EventWords;
import org.chancery.model.EventType;

/** Nouns that tell of force, and not of the event that is read: their day and their place are not its own. */
final class OtherDeed {

    private static final Set<EventType> DEEDS =
            Set.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST, EventType.MOBILIZE);

    private final EventWords words;

    OtherDeed(EventWords words) {
        this.words = words;
    }

    /** "expelled diplomats after the poisoning of a spy in Hull": the place of a deed that is not this event. */
    boolean is(int noun, EventCandidate candidate) {
        return !candidate.trigger().contains(noun)
                && !candidate.site().reach().contains(noun)
                && !candidate.site().content().contains(noun)
                && isDeed(noun);
    }

    /** Whether a noun tells of force by itself. */
    boolean isDeed(int noun) {
        return words.classes(noun).stream()
                .anyMatch(kind -> kind.alone()
                        && kind.says().type().filter(DEEDS::contains).isPresent());
    }
}
