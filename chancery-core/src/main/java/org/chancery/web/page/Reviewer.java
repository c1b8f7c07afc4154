package org.chancery.web.page;

import java.util.Optional;
import org.chancery.model.Event;
import org.chancery.query.ReviewQueue;

/** Hands out events that are to be read, to each reviewer another one. */
public interface Reviewer {

    /** @param past only what stands behind this event */
    Optional<Event> next(ReviewQueue.State queue, String reviewer, Optional<String> past);
}
