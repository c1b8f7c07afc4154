package org.chancery.pipeline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.chancery.model.Event;
import org.chancery.query.ReviewQueue;
import org.chancery.store.Store;

/** Hands out events of a queue to those who review them, to each another one. */
public final class Reviewing {

    /** Whoever has not judged what he has before him after so long has gone. */
    private static final Duration LEFT = Duration.ofMinutes(30);

    private final Store store;
    private final Clock clock;

    /** @param store open for writing */
    public Reviewing(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * The next event for a reviewer.
     *
     * @param past only what stands behind this event
     */
    public Optional<Event> next(ReviewQueue.State queue, String reviewer, Optional<String> past) {
        var open = queue.open(past);
        var now = Instant.now(clock).truncatedTo(ChronoUnit.SECONDS);
        return store.reviews()
                .take(
                        open.stream().map(Event::id).toList(),
                        reviewer,
                        now.toString(),
                        now.minus(LEFT).toString())
                .flatMap(id ->
                        open.stream().filter(event -> event.id().equals(id)).findFirst());
    }
}
