package org.chancery.extract.event.rule;

import java.util.Optional;
import org.chancery.extract.event.setting.EventTime;
import org.chancery.model.Status;

/** A day ahead makes a plan: "the two meet on Friday"; a promise was made by now, and the day is that of what was promised. */
final class FutureDate implements ClauseRule {

    private final EventTime times;

    FutureDate(EventTime times) {
        this.times = times;
    }

    @Override
    public String name() {
        return "future-date";
    }

    @Override
    public Optional<ClauseEvent> apply(ClauseEvent event) {
        if (event.status() != Status.OCCURRED || !times.isAhead(event.time())) {
            return Optional.of(event);
        }
        boolean made =
                event.announced() || NonfactualContent.isWish(event.candidate().type());
        return Optional.of(
                made
                        ? event.at(Optional.empty())
                        : event.is(Status.PLANNED, event.time().orElseThrow()));
    }
}
