package org.chancery.extract.event;

import java.util.List;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.EventType;

/** Reads the mode of an assault from what it was done with or in: "killed in a car bombing", "tanks fired on". */
final class Instruments {

    private final Grammar grammar;
    private final EventWords words;

    Instruments(Grammar grammar, EventWords words) {
        this.grammar = grammar;
        this.words = words;
    }

    /** The event with the mode of a noun of assault beside it, when it has none of its own. */
    Core armed(Core core) {
        if (core.type() != EventType.ASSAULT || !core.modes().isEmpty()) {
            return core;
        }
        for (var group : grammar.groups) {
            boolean beside = group.preposition().isEmpty()
                            && group.relation().startsWith("nsubj")
                            && group.governor() == core.anchor()
                    || grammar.led(group, ClauseList.LEADING) && core.site().reaches(group);
            if (beside) {
                var modes = modes(group);
                if (!modes.isEmpty()) {
                    return core.with(core.type(), modes);
                }
            }
        }
        return core;
    }

    private List<String> modes(Group group) {
        return words.classes(words.core(group)).stream()
                .filter(kind -> kind.says()
                        .type()
                        .filter(type -> type == EventType.ASSAULT)
                        .isPresent())
                .flatMap(kind -> kind.says().modes().stream())
                .toList();
    }
}
