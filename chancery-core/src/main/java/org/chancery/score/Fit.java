package org.chancery.score;

import java.util.Optional;

/**
 * How an event of a coder fits one that people coded.
 *
 * @param must whether any competent coder would want the latter
 * @param parties whether each party that must be there is, and nobody else who is named
 * @param status absent where the coder's rows cannot say it
 * @param date absent where the people gave none, or the coder's rows cannot say it; place likewise
 */
public record Fit(
        boolean must, boolean parties, Optional<Boolean> status, Optional<Boolean> date, Optional<Boolean> place) {

    /** Whether type, parties and, where the rows can say it, status are right. */
    public boolean isRight() {
        return parties && status.orElse(true);
    }

    /** How many of its values are right. */
    int right() {
        return (parties ? 1 : 0)
                + (status.orElse(false) ? 1 : 0)
                + (date.orElse(false) ? 1 : 0)
                + (place.orElse(false) ? 1 : 0);
    }
}
