package org.chancery.resolve;

import java.util.Optional;
import org.chancery.model.Annotation;
import org.chancery.model.DateRange;
import org.chancery.model.Dated;
import org.chancery.model.EventClause;
import org.chancery.model.Report;
import org.chancery.model.Stamp;

/**
 * The days on which an event was or will be: by the clause's own time, else by the post that tells it; else only the bound that
 * publication sets: what has occurred did so by then, what is planned will not be before. Never the day of publication itself.
 */
final class EventDates {

    private EventDates() {}

    static Optional<Dated> of(Report report, Annotation annotation, EventClause event) {
        var stated = event.time().flatMap(span -> annotation.times().stream()
                .filter(time -> time.span().overlaps(span))
                .flatMap(time -> time.interval().stream().map(range -> Dated.stated(range, time.span())))
                .findFirst());
        return stated.or(() -> posted(report, event)).or(() -> bound(report, event));
    }

    private static Optional<Dated> posted(Report report, EventClause event) {
        return report.posts().stream()
                .filter(post -> post.span().overlaps(event.trigger()))
                .findFirst()
                .flatMap(post ->
                        post.date().map(Stamp::day).map(day -> Dated.inContext(DateRange.day(day), Optional.empty())));
    }

    private static Optional<Dated> bound(Report report, EventClause event) {
        var words = event.statusSpan().orElse(event.trigger());
        return report.day().flatMap(day -> switch (event.status()) {
            case OCCURRED -> Optional.of(Dated.bound(DateRange.until(day), words));
            case PLANNED -> Optional.of(Dated.bound(DateRange.from(day), words));
            default -> Optional.empty();
        });
    }
}
