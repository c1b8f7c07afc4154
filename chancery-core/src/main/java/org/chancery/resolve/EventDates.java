package org.chancery.resolve;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
import org.chancery.model.TimeExpression;

/**
 * The days on which an event was or will be: by the clause's own time, else by the post that tells it, else by the time line of the
 * report; else only the bound that publication sets: what has occurred or began did so by then, what is denied had not been by then, what
 * is planned will not be before.
 */
final class EventDates {

    private static final Pattern AND = Pattern.compile("\\s+and(?:\\s+on)?\\s+");

    private final Report report;
    private final Annotation annotation;
    private final ReportTimeline timeline;
    private final PlannedWeekday plannedDay;

    EventDates(
            Report report,
            Annotation annotation,
            List<Quotation> quotations,
            WordLists<ReferenceList> lists,
            PlannedWeekday plannedDay) {
        this.plannedDay = plannedDay;
        this.report = report;
        this.annotation = annotation;
        this.timeline = new ReportTimeline(report, annotation, quotations, lists);
    }

    Optional<Dated> of(EventClause event) {
        var stated = event.time().flatMap(span -> annotation.times().stream()
                .filter(time -> time.span().overlaps(span))
                .flatMap(time -> time.interval().stream().map(range -> Dated.stated(through(time, range), time.span())))
                .findFirst());
        return stated.map(date -> event.status() == Status.CANCELLED ? plannedDay.of(report, date) : date)
                .or(() -> posted(event))
                .or(() -> told(event))
                .or(() -> bound(event));
    }

    /** "on Monday and Tuesday": both days, where one follows the other. */
    private DateRange through(TimeExpression time, DateRange range) {
        return annotation.times().stream()
                .filter(next -> next.span().start() > time.span().end()
                        && AND.matcher(report.text()
                                        .substring(
                                                time.span().end(), next.span().start()))
                                .matches())
                .flatMap(next -> next.interval().stream())
                .filter(next -> next.isDay() && range.isDay())
                .flatMap(next -> next.start().stream())
                .filter(next -> next.minusDays(1).equals(range.start().orElseThrow()))
                .map(next -> DateRange.of(range.start().orElseThrow(), next))
                .findFirst()
                .orElse(range);
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
