package org.chancery.cli;

import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.Event;
import org.chancery.model.Party;

/** By what the events of a record are parted before a sample is drawn. */
enum AuditParts {
    NONE {
        @Override
        String of(Event event) {
            return "all";
        }
    },
    TYPE {
        @Override
        String of(Event event) {
            return event.type().name();
        }
    },
    /** The country of the first party that has one. */
    COUNTRY {
        @Override
        String of(Event event) {
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
        String of(Event event) {
            return event.certainty()
                    .map(certainty -> Math.min(4, certainty.hundredths() / 20))
                    .map(fifth -> String.format(java.util.Locale.ROOT, "%.1f to %.1f", fifth / 5.0, (fifth + 1) / 5.0))
                    .orElse("unknown");
        }
    };

    abstract String of(Event event);

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
