package org.chancery.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chancery.model.Event;

/**
 * An event with the reports that tell of it.
 *
 * @param sources by id, each report of its mentions
 * @param end of a plan, what another event tells of how it ended
 */
public record SourcedEvent(Event event, Map<String, ReportSource> sources, Optional<PlanEnd> end) {

    /** Copies the map. */
    public SourcedEvent {
        sources = Map.copyOf(sources);
    }

    /** The report of a mention. */
    public ReportSource of(Event.Telling mention) {
        return sources.get(mention.where().report());
    }

    /** Its reports, each once, in the order of its mentions. */
    public List<ReportSource> reports() {
        return event.mentions().stream()
                .map(this::of)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The report of its first mention. */
    public ReportSource first() {
        return of(event.mentions().get(0));
    }
}
