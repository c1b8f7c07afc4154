package org.chancery.extract.event.rule;

import java.util.Optional;

/** One thought on a clause. */
interface ClauseRule {

    /** The clause as this rule leaves it; empty where it tells of no event. */
    Optional<ClauseEvent> apply(ClauseEvent event);

    /** The name by which {@code chancery code --why} prints it. */
    String name();
}
