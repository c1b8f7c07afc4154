package org.chancery.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.Annotation;
import org.chancery.model.DateBasis;
import org.chancery.model.Dated;
import org.chancery.model.EventMention;
import org.chancery.model.EventType;
import org.chancery.model.PlaceMention;
import org.chancery.model.Sentence;
import org.chancery.model.Status;

/**
 * When and where an event was that its own clause does not say, by what the report tells of beside it: the same event told elsewhere, the
 * visit on which a meeting is held, the meeting at which something is said, the dateline for what those at home do.
 */
final class StorySetting {

    /** How many sentences a visit stays the setting of meetings; a meeting is that of what is said in the next. */
    private static final int NEAR = 2;

    private final Annotation annotation;
    private final Optional<PlaceMention> dateline;

    StorySetting(Annotation annotation, Optional<PlaceMention> dateline) {
        this.annotation = annotation;
        this.dateline = dateline;
    }

    List<EventMention> of(List<EventMention> report) {
        return report.stream().map(event -> settled(event, report)).toList();
    }

    private EventMention settled(EventMention event, List<EventMention> report) {
        var outer = around(event, report);
        var date = date(event, report, outer);
        return event.dated(date).placed(place(event, report, outer));
    }

    private Optional<Dated> date(EventMention event, List<EventMention> report, Optional<EventMention> outer) {
        if (isStated(event)) {
            return event.date();
        }
        return DayWithinReport.twin(event, report)
                .or(() -> outer.filter(StorySetting::isStated).flatMap(EventMention::date))
                .map(date -> Dated.inContext(date.range(), date.span()))
                .or(event::date);
    }

    private Optional<PlaceMention> place(EventMention event, List<EventMention> report, Optional<EventMention> outer) {
        return event.place()
                .or(() -> told(event, report))
                .or(() -> outer.flatMap(EventMention::place))
                .or(() -> dateline.filter(place -> isAtHome(event, place)));
    }

    /** The one place that the report gives the same event elsewhere. */
    private static Optional<PlaceMention> told(EventMention event, List<EventMention> report) {
        var places = report.stream()
                .filter(other -> DayWithinReport.isTwin(event, other) && haveOneDay(event, other))
                .flatMap(other -> other.place().stream())
                .toList();
        boolean one = places.stream().map(PlaceMention::place).distinct().count() == 1;
        return one ? Optional.of(places.get(0)) : Optional.empty();
    }

    /** The visit or the meeting told just before, in which those who act here took part: what is told after it was on it. */
    private Optional<EventMention> around(EventMention event, List<EventMention> report) {
        if (event.isMeeting() && event.parties().size() > 1 || isOfWords(event)) {
            int here = sentence(event);
            return report.stream()
                    .filter(other -> isSetting(other, event))
                    .filter(other ->
                            sentence(other) <= here && sentence(other) >= here - (event.isMeeting() ? NEAR : 1))
                    .filter(other -> haveOneDay(event, other))
                    .reduce((first, last) -> last);
        }
        return Optional.empty();
    }

    private boolean isSetting(EventMention other, EventMention event) {
        boolean visit = other.modes().contains("visit") && event.isMeeting();
        boolean meeting = other.isMeeting() && isOfWords(event) && paragraph(other) == paragraph(event);
        return other.type() == EventType.CONSULT
                && other.place().isPresent()
                && (visit && other.status() == event.status() || meeting && other.status() == Status.OCCURRED)
                && names(other.parties().stream().map(p -> p.party().name()))
                        .containsAll(
                                names(event.actors().stream().map(p -> p.party().name())))
                && !event.actors().isEmpty();
    }

    /** Whether it is told in the lead, and one who takes part belongs to the country of the dateline. */
    private boolean isAtHome(EventMention event, PlaceMention place) {
        long after = annotation.sentences().stream()
                .filter(sentence -> sentence.span().start() >= place.span().start()
                        || sentence.span().covers(place.span()))
                .takeWhile(sentence -> !sentence.span().overlaps(event.trigger()))
                .count();
        boolean home = event.actors().stream()
                .anyMatch(actor -> actor.party().country().isPresent()
                        && actor.party().country().equals(place.place().country()));
        return home
                && after < NEAR
                && event.status() == Status.OCCURRED
                && event.trigger().start() > place.span().end()
                && !event.modes().contains("visit")
                && !event.modes().contains("phone")
                && (event.isMeeting() || isOfWords(event))
                && event.date().flatMap(date -> date.range().start()).isPresent();
    }

    private static boolean haveOneDay(EventMention a, EventMention b) {
        return !isStated(a)
                || !isStated(b)
                || a.date()
                        .orElseThrow()
                        .range()
                        .overlaps(b.date().orElseThrow().range());
    }

    /** Whether words of its own date it, or the post that tells it: such a day has no words. */
    static boolean isStated(EventMention event) {
        return event.date()
                .filter(date -> date.basis().equals(Optional.of(DateBasis.STATED))
                        || date.basis().equals(Optional.of(DateBasis.CONTEXT))
                                && date.span().isEmpty()
                                && date.range().isDay())
                .isPresent();
    }

    private static boolean isOfWords(EventMention event) {
        return event.type() != EventType.CONSULT && event.type().quad() % 2 == 1;
    }

    private static Set<String> names(Stream<String> names) {
        return names.collect(Collectors.toCollection(HashSet::new));
    }

    private int sentence(EventMention event) {
        for (int i = 0; i < annotation.sentences().size(); i++) {
            if (annotation.sentences().get(i).span().overlaps(event.trigger())) {
                return i;
            }
        }
        return -1;
    }

    private int paragraph(EventMention event) {
        return annotation.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(event.trigger()))
                .map(Sentence::paragraph)
                .findFirst()
                .orElse(-1);
    }
}
