package org.chancery.extract.event.rule;

import java.util.Optional;
import java.util.Set;
import org.chancery.model.EventType;
import org.chancery.model.Status;

/** What was decided counts as done ("decided to lift the ban"), but for what takes two or takes time: "decided to meet". */
final class DecidedDeed implements ClauseRule {

    private static final Set<EventType> AHEAD =
            Set.of(EventType.CONSULT, EventType.AID, EventType.COOPERATE, EventType.SUPPORT);

    @Override
    public String name() {
        return "decided-deed";
    }

    @Override
    public Optional<ClauseEvent> apply(ClauseEvent event) {
        boolean done = event.isDecided() && !AHEAD.contains(event.candidate().type());
        return Optional.of(done ? event.is(Status.OCCURRED) : event);
    }
}
