package org.chancery.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.PlanEnds;
import org.chancery.model.Event;
import org.chancery.model.Status;

/** What became of a plan, in words. Thread-safe. */
public final class PlanText {

    private final PlanEnds ends = PlanEnds.load();

    /** What a mention says, in a word: its status, but "moved" and "put off" where it says so. */
    public String of(Event.Telling mention) {
        if (mention.status() == Status.PLANNED && ends.isMoved(mention.text())) {
            return "moved";
        }
        if (mention.status() == Status.CANCELLED) {
            return ends.isPutOff(mention.text()) ? "put off" : "called off";
        }
        return mention.status().label();
    }

    /**
     * What the record knows of the end of what is still only planned; nothing of other events and of what is to come.
     *
     * @param now the record's own present
     */
    static Optional<String> fate(Event event, List<EventView.Kin> kin, Optional<LocalDate> now) {
        if (event.status() != Status.PLANNED) {
            return Optional.empty();
        }
        return kin.stream()
                .filter(other -> other.back() && other.as().equals("plannedAs"))
                .map(other -> PlanEnd.of(other.event().status()))
                .min(Comparator.naturalOrder())
                .map(PlanEnd::words)
                .or(() -> event.date()
                        .flatMap(range -> range.end())
                        .filter(end -> now.isPresent() && end.isBefore(now.get()))
                        .map(end -> "not told as held"));
    }
}
