package org.chancery.annotate.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.DateRange;

/** "since Monday", "by Friday", "before May 3": the preposition right before opens or closes an interval; values stay. */
final class Bounds {

    private Bounds() {}

    static List<Found> bounded(Line line, List<Found> found, Course course) {
        return found.stream().map(it -> bounded(line, it, course.day())).toList();
    }

    private static Found bounded(Line line, Found found, Optional<LocalDate> today) {
        var range = found.reading().interval();
        var start = range.flatMap(DateRange::start);
        var end = range.flatMap(DateRange::end);
        if (start.isEmpty() || end.isEmpty() || found.from() == 0) {
            return found;
        }
        return switch (line.at(found.from() - 1).lower()) {
            case "since" -> with(found, start, today.filter(it -> it.isAfter(start.get())));
            case "by" -> with(found, today.filter(it -> !it.isAfter(end.get())), end);
            case "before" -> with(found, Optional.empty(), start.map(it -> it.minusDays(1)));
            case "after" -> with(found, end.map(it -> it.plusDays(1)), today.filter(it -> it.isAfter(end.get())));
            default -> found;
        };
    }

    private static Found with(Found found, Optional<LocalDate> start, Optional<LocalDate> end) {
        return found.with(found.reading().within(new DateRange(start, end)));
    }
}
