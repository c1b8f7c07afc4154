package org.chancery.extract.event.rule;

import java.util.Optional;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.knowledge.EventLexicon;
import org.chancery.knowledge.Saying;
import org.chancery.model.Status;

/**
 * The mere announcing or refusing of some events is an event of another type, which has taken place: "will attack" is a threat, "will not
 * help" a refusal. What force was only sent for is announced by nobody: "flew in troops to fight the rebels".
 */
final class AnnouncementShift implements ClauseRule {

    private final EventLexicon lexicon;

    AnnouncementShift(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String name() {
        return "announcement-shift";
    }

    @Override
    public Optional<ClauseEvent> apply(ClauseEvent event) {
        var candidate = event.candidate();
        var saying = operator(event).flatMap(operator -> composed(operator, candidate));
        if (saying.isEmpty() || saying.get().operator().isPresent()) {
            return Optional.of(event);
        }
        // "would not be allowed to": refused by nobody
        boolean byNobody = event.reading().is(Factuality.Manner.NEGATED)
                && candidate.actors().isEmpty();
        if (event.reading().is(Factuality.Manner.PURPOSE) || byNobody) {
            return Optional.empty();
        }
        return saying.get()
                .type()
                .map(type -> event.turned(candidate.with(type, saying.get().modes())));
    }

    private static Optional<String> operator(ClauseEvent event) {
        if (event.isDecided()) {
            return Optional.empty();
        }
        if (event.reading().is(Factuality.Manner.NEGATED)) {
            return Optional.of("refuse");
        }
        return event.status() == Status.PLANNED ? Optional.of("announce-plan") : Optional.empty();
    }

    /** What the operator makes of the type in one of its modes, or of the type. */
    private Optional<Saying> composed(String operator, EventCandidate candidate) {
        var type = candidate.type().name();
        return candidate.modes().stream()
                .flatMap(mode -> lexicon.compose(operator, type + "/" + mode).stream())
                .findFirst()
                .or(() -> lexicon.compose(operator, type));
    }
}
