package org.chancery.extract.event.rule;

import java.util.Optional;
import org.chancery.knowledge.EventLexicon;

/** What was tried in vain is what such a failure is ("failed to reach an agreement with Peru" rejects it), or nothing; what was averted is nothing. */
final class FailedAttempt implements ClauseRule {

    private final EventLexicon lexicon;

    FailedAttempt(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String name() {
        return "failed-attempt";
    }

    @Override
    public Optional<ClauseEvent> apply(ClauseEvent event) {
        if (event.reading().is(Factuality.Manner.AVERTED)) {
            return Optional.empty();
        }
        return event.reading().is(Factuality.Manner.FAILED) ? failure(event) : Optional.of(event);
    }

    private Optional<ClauseEvent> failure(ClauseEvent event) {
        var candidate = event.candidate();
        if (candidate.actors().isEmpty() || candidate.recipients().isEmpty()) {
            return Optional.empty();
        }
        return lexicon.compose("fail", candidate.type().name()).flatMap(saying -> saying.type()
                .map(type -> event.turned(candidate.with(type, saying.modes())).as(Factuality.Reading.OCCURRED)));
    }
}
