package org.chancery.audit;

import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.Event;
import org.chancery.model.Party;

/** By what the events of a record are parted before a sample is drawn. */
public enum AuditParts {
    /** All together. */
    NONE {
        @Override
        public String of(Event event) {
            return "all";
        }
    },
    /** PLOVER's type. */
    TYPE {
        @Override
        public String of(Event event) {
            return event.type().name();
        }
    },
    /** The country of the first party that has one. */
    COUNTRY {
        @Override
        public String of(Event event) {
            return Stream.concat(event.actors().stream(), event.recipients().stream())
                    .map(Party::country)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse("none");
        }
    },
    /** Fifths of the scale of certainty. */
    CERTAINTY {
        @Override
        public String of(Event event) {
            return event.certainty()
                    .map(certainty -> Math.min(4, certainty.hundredths() / 20))
                    .map(fifth -> String.format(java.util.Locale.ROOT, "%.1f to %.1f", fifth / 5.0, (fifth + 1) / 5.0))
                    .orElse("unknown");
        }
    };

    /** The part that an event belongs to. */
    public abstract String of(Event event);

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
