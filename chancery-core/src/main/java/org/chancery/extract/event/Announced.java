package org.chancery.extract.event;

import java.util.Optional;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.Status;

/** What the mere announcing or denying of an event is: force announced is a threat, a favour denied a refusal. */
final class Announced {

    private final EventLexicon lexicon;

    Announced(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "failed to reach agreement": what a failure is, if it is an event. */
    Optional<Core> failed(Core core) {
        return lexicon.compose("fail", core.type().name())
                .flatMap(saying -> saying.type().map(type -> core.with(type, saying.modes())));
    }

    /** What is only announced turns into another type: force into a threat, a favour denied into a refusal. */
    Optional<Core> turned(Core core, StatusReader.Reading read, Status status) {
        String operator = null;
        if (read.decided()) {
            return Optional.of(core);
        }
        if (read.negated()) {
            operator = "refuse";
        } else if (status == Status.PLANNED) {
            operator = "announce-plan";
        } else if (status == Status.DENIED) {
            operator = "deny";
        }
        if (operator == null) {
            return Optional.of(core);
        }
        String name = operator;
        var label = core.type().name();
        var saying = core.modes().stream()
                .flatMap(mode -> lexicon.compose(name, label + "/" + mode).stream())
                .findFirst()
                .or(() -> lexicon.compose(name, label));
        if (saying.isEmpty()) {
            return Optional.of(core);
        }
        if (saying.get().operator().isPresent()) {
            return Optional.of(core);
        }
        return saying.get().type().map(type -> core.with(type, saying.get().modes()));
    }
}
