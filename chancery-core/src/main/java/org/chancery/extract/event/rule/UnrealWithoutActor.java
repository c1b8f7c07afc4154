package org.chancery.extract.event.rule;

import java.util.Optional;
import org.chancery.model.Status;

/** What nobody is said to do, and what has not happened, is no event: "fears of an attack on the dam". */
final class UnrealWithoutActor implements ClauseRule {

    @Override
    public String name() {
        return "unreal-without-actor";
    }

    @Override
    public Optional<ClauseEvent> apply(ClauseEvent event) {
        boolean unreal = event.status() == Status.HYPOTHETICAL || event.status() == Status.DENIED;
        return unreal && event.candidate().actors().isEmpty() ? Optional.empty() : Optional.of(event);
    }
}
