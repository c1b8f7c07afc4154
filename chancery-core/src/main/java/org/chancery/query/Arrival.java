package org.chancery.query;

import org.chancery.model.Event;
import org.chancery.model.Status;

/**
 * An event that came into the record, or changed in it.
 *
 * @param came its mark
 * @param known whether it was there before, in another form
 */
public record Arrival(Event event, long came, boolean known) {

    /** What is told of it first. */
    public enum Kind {
        /** It will not be, or was not held: called off. */
        CALLED_OFF("Called off"),
        /** Sources disagree about it. */
        DISPUTED("Disputed"),
        /** Nothing told of it before. */
        NEW("New"),
        /** It was known, and is told otherwise or by more reports now. */
        CHANGED("Changed");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Kind kind() {
        if (event.status() == Status.CANCELLED) {
            return Kind.CALLED_OFF;
        }
        if (!event.conflicts().isEmpty()) {
            return Kind.DISPUTED;
        }
        return known ? Kind.CHANGED : Kind.NEW;
    }
}
