package org.chancery.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.model.Annotation;
import org.chancery.model.DateBasis;
import org.chancery.model.Dated;
import org.chancery.model.EventMention;
import org.chancery.model.EventType;
import org.chancery.model.Sentence;
import org.chancery.model.Status;

/**
 * When and where an event was that its own clause does not say, by what the report tells of beside it: the same event told elsewhere, the
 * visit on which a meeting is held, the meeting at which something is said, the dateline for what those at home do.
 */
final class StorySetting {

    /** How many sentences a visit stays the setting of meetings; a meeting is that of what is said in the next. */
    private static final int NEAR = 2;

    /** How many sentences a meeting stays that of what those who met say on the same day. */
    private static final int SCENE = 4;

    private final Annotation annotation;
    private final StoryPlace places;
    private final UnaryOperator<EventMention> reactions;

    /** @param reactions dates what is said on what others did */
    StorySetting(Annotation annotation, StoryPlace places, UnaryOperator<EventMention> reactions) {
        this.annotation = annotation;
        this.places = places;
        this.reactions = reactions;
    }

    List<EventMention> of(List<EventMention> report) {
        var twins = new Twins(report);
        var bySentence = new HashMap<Integer, List<Integer>>();
        for (int i = 0; i < report.size(); i++) {
            bySentence
                    .computeIfAbsent(sentence(report.get(i)), sentence -> new ArrayList<>())
                    .add(i);
        }
        return report.stream()
                .map(event -> settled(event, report, twins, near(event, report, bySentence)))
                .toList();
    }

    /** The events of a sentence and of those before it that can be its setting, in the order of the report. */
    private List<EventMention> near(
            EventMention event, List<EventMention> report, Map<Integer, List<Integer>> bySentence) {
        int here = sentence(event);
        return IntStream.rangeClosed(here - SCENE, here)
                .boxed()
                .flatMap(sentence -> bySentence.getOrDefault(sentence, List.of()).stream())
                .sorted()
                .map(report::get)
                .toList();
    }

    private EventMention settled(EventMention event, List<EventMention> report, Twins twins, List<EventMention> near) {
        var outer = around(event, near);
        var date = date(event, report, twins, outer);
        var dated = date.equals(event.date()) ? reactions.apply(event) : event.dated(date);
        return dated.placed(places.of(dated, report, twins, outer));
    }

    private Optional<Dated> date(
            EventMention event, List<EventMention> report, Twins twins, Optional<EventMention> outer) {
        if (isStated(event)) {
            return event.date();
        }
        return twins.day(event)
                .or(() -> outer.filter(StorySetting::isStated).flatMap(EventMention::date))
                .or(() -> planned(event, report))
                .map(date -> Dated.inContext(date.range(), date.span()))
                .or(event::date);
    }

    /** "will go to Suva on May 3. … The ministers will discuss fish": the day of the one journey that the report announces for them. */
    private static Optional<Dated> planned(EventMention event, List<EventMention> report) {
        if (event.status() != Status.PLANNED) {
            return Optional.empty();
        }
        var days = HostPlace.journeys(event, report).stream()
                .filter(StorySetting::isStated)
                .flatMap(visit -> visit.date().stream())
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    /** The visit or the meeting told just before, in which those who act here took part: what is told after it was on it. */
    private Optional<EventMention> around(EventMention event, List<EventMention> near) {
        if (event.isMeeting() && event.parties().size() > 1 || isOfWords(event)) {
            int here = sentence(event);
            return near.stream()
                    .filter(other -> isSetting(other, event))
                    .filter(other -> sentence(other) <= here && sentence(other) >= here - reach(event, other))
                    .filter(other -> haveOneDay(event, other))
                    .reduce((first, last) -> last);
        }
        return Optional.empty();
    }

    private static int reach(EventMention event, EventMention other) {
        boolean sameDay = other.date().map(Dated::range).equals(event.date().map(Dated::range));
        return event.isMeeting() ? NEAR : sameDay ? SCENE : 1;
    }

    private boolean isSetting(EventMention other, EventMention event) {
        boolean visit = other.modes().contains("visit") && event.isMeeting();
        boolean meeting = other.isMeeting()
                && isOfWords(event)
                && (paragraph(other) == paragraph(event)
                        || reach(event, other) == SCENE
                        || areAhead(event, other) && haveSameSides(event, other));
        boolean ahead = areAhead(event, other) && isStated(other);
        return other.type() == EventType.CONSULT
                && (other.place().isPresent() || ahead)
                && (visit && other.status() == event.status()
                        || meeting && (other.status() == Status.OCCURRED || ahead))
                && names(other.parties().stream().map(p -> p.party().name()))
                        .containsAll(
                                names(event.actors().stream().map(p -> p.party().name())))
                && !event.actors().isEmpty();
    }

    private static boolean areAhead(EventMention event, EventMention other) {
        return other.status() == Status.PLANNED && event.status() == Status.PLANNED;
    }

    /** "will speak on Tuesday. Moe will warn Berg": what one will say to the other, and nobody else. */
    private static boolean haveSameSides(EventMention event, EventMention meeting) {
        return event.parties().size() > 1
                && names(event.parties().stream().map(p -> p.party().name()))
                        .equals(names(
                                meeting.parties().stream().map(p -> p.party().name())));
    }

    /** Whether the words of neither date it on another day. */
    static boolean haveOneDay(EventMention a, EventMention b) {
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

    static boolean isOfWords(EventMention event) {
        return event.type() != EventType.CONSULT && event.type().quad() % 2 == 1;
    }

    private static Set<String> names(Stream<String> names) {
        return names.collect(Collectors.toCollection(HashSet::new));
    }

    private int sentence(EventMention event) {
        return annotation.indexAt(event.trigger());
    }

    private int paragraph(EventMention event) {
        return annotation.sentenceAt(event.trigger()).map(Sentence::paragraph).orElse(-1);
    }
}
