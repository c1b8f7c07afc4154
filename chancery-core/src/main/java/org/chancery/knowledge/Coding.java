package org.chancery.knowledge;

import java.util.Locale;
import java.util.Optional;
import org.chancery.model.EventType;
import org.chancery.model.Status;

/**
 * What another ontology says of an event, in PLOVER's terms: {@code CONSULT:visit@planned}.
 *
 * @param mode at most one
 */
public record Coding(EventType type, Optional<String> mode, Status status) {

    /**
     * Reads {@code type}, {@code type:mode}, either with {@code @status}; without one it occurred.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Coding of(String text) {
        int at = text.indexOf('@');
        var status = at < 0 ? Status.OCCURRED : Status.of(text.substring(at + 1));
        var rest = at < 0 ? text : text.substring(0, at);
        int colon = rest.indexOf(':');
        return new Coding(
                EventType.valueOf(colon < 0 ? rest : rest.substring(0, colon)),
                colon < 0 ? Optional.empty() : Optional.of(rest.substring(colon + 1)),
                status);
    }

    Coding withoutMode() {
        return new Coding(type, Optional.empty(), status);
    }

    Coding occurred() {
        return new Coding(type, mode, Status.OCCURRED);
    }

    @Override
    public String toString() {
        return type.name()
                + mode.map(m -> ":" + m).orElse("")
                + (status == Status.OCCURRED ? "" : "@" + status.name().toLowerCase(Locale.ROOT));
    }
}
