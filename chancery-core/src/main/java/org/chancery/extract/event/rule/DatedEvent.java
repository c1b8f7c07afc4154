package org.chancery.extract.event.rule;

import java.util.Optional;
import org.chancery.extract.event.setting.EventTime;

/** The words that date the event; those that date what is announced do not date its announcing. */
final class DatedEvent implements ClauseRule {

    private final EventTime times;

    DatedEvent(EventTime times) {
        this.times = times;
    }

    @Override
    public String name() {
        return "dated-event";
    }

    @Override
    public Optional<ClauseEvent> apply(ClauseEvent event) {
        return Optional.of(event.at(times.of(event.candidate(), event.announced())));
    }
}
