package org.chancery.extract.event.rule;

import java.util.Optional;

/** What was tried in vain is no event: "failed to send aid". */
final class FailedAttempt implements ClauseRule {

    @Override
    public String name() {
        return "failed-attempt";
    }

    @Override
    public Optional<ClauseEvent> apply(ClauseEvent event) {
        return event.reading().failed() ? Optional.empty() : Optional.of(event);
    }
}
