package org.chancery.score;

import java.util.Optional;

/**
 * How an event of a coder fits one that people coded.
 *
 * @param must whether any competent coder would want the latter
 * @param parties whether each party that must be there is, and nobody else who is named
 * @param date absent where the people gave none; place likewise
 */
public record Fit(boolean must, boolean parties, boolean status, Optional<Boolean> date, Optional<Boolean> place) {

    /** Whether type, parties and status are right. */
    public boolean isRight() {
        return parties && status;
    }

    /** How many of its values are right. */
    int right() {
        return (parties ? 1 : 0) + (status ? 1 : 0) + (date.orElse(false) ? 1 : 0) + (place.orElse(false) ? 1 : 0);
    }
}
