package org.chancery.knowledge;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.chancery.model.Event;
import org.chancery.model.EventType;

/** Which events several actors do to or with one another: {@code knowledge/exports/mutual.tsv}. Immutable, thread-safe. */
public final class MutualActs {

    private final Map<EventType, Set<String>> verbs;

    private MutualActs(Map<EventType, Set<String>> verbs) {
        this.verbs = Map.copyOf(verbs);
    }

    /**
     * Reads the file.
     *
     * @throws IllegalStateException naming file and line, if it breaks its rules
     */
    public static MutualActs load() {
        var verbs = new EnumMap<EventType, Set<String>>(EventType.class);
        for (var row : Table.read("exports/mutual.tsv", "type", "verbs")) {
            if (verbs.put(EventType.valueOf(row.text("type")), Set.copyOf(row.list("verbs"))) != null) {
                throw row.fault("a second line for " + row.text("type"));
            }
        }
        return new MutualActs(verbs);
    }

    /** Whether the actors of an event without recipients did it to or with one another: not allies who accuse somebody unnamed, not two who visit. */
    public boolean isMutual(Event event) {
        if (!event.recipients().isEmpty() || event.modes().contains("visit")) {
            return false;
        }
        return event.type().isMutual()
                || event.told()
                        .filter(told -> verbs.getOrDefault(event.type(), Set.of())
                                .contains(told.wording().verb()))
                        .isPresent();
    }
}
