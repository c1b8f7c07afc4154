package org.chancery.extract.event.rule;

import java.util.Optional;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.Status;

/** What the mere announcing or denying of an event is: force announced is a threat, a favour denied a refusal. */
public final class AnnouncementShift {

    private final EventLexicon lexicon;

    public AnnouncementShift(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "failed to reach agreement": what a failure is, if it is an event. */
    public Optional<EventCandidate> failed(EventCandidate candidate) {
        return lexicon.compose("fail", candidate.type().name())
                .flatMap(saying -> saying.type().map(type -> candidate.with(type, saying.modes())));
    }

    /** What is only announced turns into another type: force into a threat, a favour denied into a refusal. */
    public Optional<EventCandidate> turned(EventCandidate candidate, Factuality.Reading read, Status status) {
        String operator = null;
        if (read.decided()) {
            return Optional.of(candidate);
        }
        if (read.negated()) {
            operator = "refuse";
        } else if (status == Status.PLANNED) {
            operator = "announce-plan";
        } else if (status == Status.DENIED) {
            operator = "deny";
        }
        if (operator == null) {
            return Optional.of(candidate);
        }
        String name = operator;
        var label = candidate.type().name();
        var saying = candidate.modes().stream()
                .flatMap(mode -> lexicon.compose(name, label + "/" + mode).stream())
                .findFirst()
                .or(() -> lexicon.compose(name, label));
        if (saying.isEmpty()) {
            return Optional.of(candidate);
        }
        if (saying.get().operator().isPresent()) {
            return Optional.of(candidate);
        }
        return saying.get().type().map(type -> candidate.with(type, saying.get().modes()));
    }
}
