package org.chancery.resolve;

import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.ReferenceList;
import org.chancery.knowledge.WordLists;
import org.chancery.model.Annotation;
import org.chancery.model.DateRange;
import org.chancery.model.Dated;
import org.chancery.model.EventClause;
import org.chancery.model.Quotation;
import org.chancery.model.Report;
import org.chancery.model.Stamp;
import org.chancery.model.Status;

/**
 * The days on which an event was or will be: by the clause's own time, else by the post that tells it, else by the time line of the
 * report; else only the bound that publication sets: what has occurred or began did so by then, what is denied had not been by then, what
 * is planned will not be before.
 */
final class EventDates {

    private final Report report;
    private final Annotation annotation;
    private final ReportTimeline timeline;
    private final PlannedWeekday plannedDay;
    private final LastingEvent lasting;
    private final DayPairs pairs;

    EventDates(
            Report report,
            Annotation annotation,
            List<Quotation> quotations,
            WordLists<ReferenceList> lists,
            PlannedWeekday plannedDay) {
        this.plannedDay = plannedDay;
        this.report = report;
        this.annotation = annotation;
        this.lasting = new LastingEvent(annotation, lists);
        this.pairs = new DayPairs(report, annotation);
        this.timeline = new ReportTimeline(report, annotation, pairs, quotations, lists);
    }

    Optional<Dated> of(EventClause event) {
        var stated = event.time().flatMap(span -> annotation.times().stream()
                .filter(time -> time.span().overlaps(span))
                .flatMap(time ->
                        time.interval().stream().map(range -> Dated.stated(pairs.through(time, range), time.span())))
                .findFirst());
        return lasting.of(event, stated)
                .map(date -> event.status() == Status.CANCELLED ? plannedDay.of(report, date) : date)
                .or(() -> posted(event))
                .or(() -> told(event))
                .or(() -> bound(event));
    }

    private Optional<Dated> posted(EventClause event) {
        return report.posts().stream()
                .filter(post -> post.span().overlaps(event.trigger()))
                .findFirst()
                .flatMap(post ->
                        post.date().map(Stamp::day).map(day -> Dated.inContext(DateRange.day(day), Optional.empty())));
    }

    private Optional<Dated> told(EventClause event) {
        return event.status() == Status.OCCURRED ? timeline.at(event) : Optional.empty();
    }

    private Optional<Dated> bound(EventClause event) {
        var words = event.statusSpan().orElse(event.trigger());
        return report.day().flatMap(day -> switch (event.status()) {
            case OCCURRED, ONGOING, DENIED -> Optional.of(Dated.bound(DateRange.until(day), words));
            case PLANNED -> Optional.of(Dated.bound(DateRange.from(day), words));
            default -> Optional.empty();
        });
    }
}
