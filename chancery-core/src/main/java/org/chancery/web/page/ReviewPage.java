package org.chancery.web.page;

import java.util.List;
import java.util.Optional;
import org.chancery.query.ReviewQueue;

/**
 * One event of a queue, to be accepted, corrected or rejected.
 *
 * @param event as its own page shows it; absent where the queue is done, or nobody says who reviews
 * @param by who reviews; empty before it is said
 * @param back the address that gives the next event
 * @param stay the address that shows this one again
 * @param skip the address that leaves this one out
 * @param problems what of the search was not understood
 */
public record ReviewPage(
        Optional<EventPage> event,
        String by,
        ReviewQueue.Kind kind,
        String country,
        String query,
        long done,
        int total,
        String back,
        String stay,
        String skip,
        List<String> problems) {

    /** The queues there are. */
    public List<ReviewQueue.Kind> kinds() {
        return List.of(ReviewQueue.Kind.values());
    }
}
