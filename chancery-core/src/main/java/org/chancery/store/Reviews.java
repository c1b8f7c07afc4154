package org.chancery.store;

import java.util.List;
import java.util.Optional;

/** What reviewers have before them, so that none gets what another has. Every call is one transaction. */
public final class Reviews {

    private final Store store;

    Reviews(Store store) {
        this.store = store;
    }

    /**
     * Gives a reviewer the first of some events that no other has, and takes back what he had.
     *
     * @param at now, ISO 8601 in UTC
     * @param since what was taken before this moment counts as left
     */
    public Optional<String> take(List<String> events, String reviewer, String at, String since) {
        return store.write(handle -> {
            handle.execute("DELETE FROM review WHERE reviewer = ? OR at < ?", reviewer, since);
            for (var event : events) {
                int taken = handle.execute(
                        "INSERT INTO review (event, reviewer, at) VALUES (?, ?, ?) ON CONFLICT (event) DO NOTHING",
                        event,
                        reviewer,
                        at);
                if (taken > 0) {
                    return Optional.of(event);
                }
            }
            return Optional.empty();
        });
    }
}
