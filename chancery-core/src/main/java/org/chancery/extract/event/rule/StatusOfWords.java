package org.chancery.extract.event.rule;

import java.util.Optional;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.model.Status;

/** The status that the sense itself gives ("called off the meeting"), where nothing around it says otherwise. */
final class StatusOfWords implements ClauseRule {

    @Override
    public String name() {
        return "status-of-words";
    }

    @Override
    public Optional<ClauseEvent> apply(ClauseEvent event) {
        return Optional.of(event.candidate()
                .status()
                .filter(status -> status == Status.CANCELLED
                        || event.reading().status() == Status.OCCURRED
                        || isPost(event.candidate()))
                .map(event::is)
                .orElse(event));
    }

    private static boolean isPost(EventCandidate candidate) {
        return candidate.frame().startsWith("posts/");
    }
}
