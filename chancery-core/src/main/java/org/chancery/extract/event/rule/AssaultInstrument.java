package org.chancery.extract.event.rule;

import java.util.List;
import java.util.Optional;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.extract.event.frame.EventWords;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.EventType;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.SentenceSyntax;

/** Reads the mode of an assault from what it was done with or in: "killed in a car bombing", "tanks fired on". */
final class AssaultInstrument implements ClauseRule {

    private final SentenceSyntax syntax;
    private final EventWords words;

    AssaultInstrument(SentenceSyntax syntax, EventWords words) {
        this.syntax = syntax;
        this.words = words;
    }

    @Override
    public String name() {
        return "assault-instrument";
    }

    @Override
    public Optional<ClauseEvent> apply(ClauseEvent event) {
        return Optional.of(event.as(armed(event.candidate())));
    }

    /** The event with the mode of a noun of assault beside it, when it has none of its own. */
    private EventCandidate armed(EventCandidate candidate) {
        if (candidate.type() != EventType.ASSAULT || !candidate.modes().isEmpty()) {
            return candidate;
        }
        for (var group : syntax.groups) {
            boolean beside = group.preposition().isEmpty()
                            && group.relation().startsWith("nsubj")
                            && group.governor() == candidate.anchor()
                    || syntax.led(group, ClauseList.LEADING) && candidate.site().reaches(group);
            if (beside) {
                var modes = modes(group);
                if (!modes.isEmpty()) {
                    return candidate.with(candidate.type(), modes);
                }
            }
        }
        return candidate;
    }

    private List<String> modes(Coordination group) {
        return words.classes(words.core(group)).stream()
                .filter(kind -> kind.says()
                        .type()
                        .filter(type -> type == EventType.ASSAULT)
                        .isPresent())
                .flatMap(kind -> kind.says().modes().stream())
                .toList();
    }
}
