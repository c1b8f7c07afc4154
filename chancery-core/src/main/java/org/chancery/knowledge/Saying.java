package org.chancery.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.EventType;
import org.chancery.model.Status;

/**
 * What an entry of the event knowledge says: an event of a type, an operator ({@code stop}, {@code refuse}) whose sense depends on what it
 * governs, or nothing.
 *
 * @param status the status that the words alone give: a meeting called off
 */
public record Saying(
        Optional<EventType> type,
        Optional<String> operator,
        List<String> modes,
        List<String> contexts,
        Optional<Status> status) {

    /** Copies the lists. */
    public Saying {
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
    }

    /** Reads {@code ASSAULT} as a type, {@code stop} as an operator, {@code CONSULT:cancelled} as a type with a status, {@code -} or {@code nothing} as nothing. */
    static Saying of(String cell, List<String> modes, List<String> contexts) {
        if (cell.equals("-") || cell.equals("nothing")) {
            return new Saying(Optional.empty(), Optional.empty(), modes, contexts, Optional.empty());
        }
        var parts = cell.split("[: ]");
        if (parts[0].equals(parts[0].toUpperCase(Locale.ROOT))) {
            return new Saying(
                    Optional.of(EventType.valueOf(parts[0])),
                    Optional.empty(),
                    modes,
                    contexts,
                    parts.length > 1 ? Optional.of(Status.of(parts[1])) : Optional.empty());
        }
        return new Saying(Optional.empty(), Optional.of(parts[0]), modes, contexts, Optional.empty());
    }
}
