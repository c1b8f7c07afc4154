package org.chancery.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.model.DateRange;
import org.chancery.model.Dated;
import org.chancery.model.EventMention;
import org.chancery.model.EventType;
import org.chancery.model.Party;
import org.chancery.model.PlaceMention;
import org.chancery.model.Status;

/**
 * Where an attack or a protest was that its own clause does not say: where the report has the attack upon the same victim, or the one
 * attack of that day; a protest, where the report has all protests that it places.
 */
final class DeedScene {

    /** A span of days by which one deed can be told from another. */
    private static final int SHORT = 3;

    private static final Set<Status> DONE = Set.of(Status.OCCURRED, Status.ONGOING);

    private DeedScene() {}

    static Optional<PlaceMention> of(EventMention event, List<EventMention> report) {
        boolean deed = event.type() == EventType.ASSAULT || event.type() == EventType.PROTEST;
        if (!deed || !DONE.contains(event.status())) {
            return Optional.empty();
        }
        var alike = report.stream()
                .filter(other -> other.type() == event.type()
                        && DONE.contains(other.status())
                        && other.place().isPresent()
                        && StorySetting.haveOneDay(event, other))
                .toList();
        var stay = report.stream()
                .filter(other -> isVisitOfVictim(event, other) && StorySetting.haveOneDay(event, other))
                .toList();
        var same = alike.stream().filter(other -> haveOneVictim(event, other)).toList();
        return one(same)
                .or(() -> one(stay))
                .or(() -> one(alike.stream()
                        .filter(other -> !isApart(event, other)
                                && (event.type() == EventType.PROTEST || isShort(event) && isShort(other)))
                        .toList()));
    }

    private static Optional<PlaceMention> one(List<EventMention> events) {
        var places = events.stream().flatMap(event -> event.place().stream()).toList();
        boolean one = places.stream().map(PlaceMention::place).distinct().count() == 1;
        return one ? Optional.of(places.get(0)) : Optional.empty();
    }

    private static boolean haveOneVictim(EventMention event, EventMention other) {
        var victims = victims(event);
        return event.type() == EventType.ASSAULT && victims(other).stream().anyMatch(victims::contains);
    }

    /** "was stabbed. The minister, who was visiting Oran, survived": he was stabbed there. */
    private static boolean isVisitOfVictim(EventMention event, EventMention other) {
        var victims = victims(event);
        return event.type() == EventType.ASSAULT
                && other.modes().contains("visit")
                && DONE.contains(other.status())
                && other.actors().stream()
                        .anyMatch(actor -> victims.contains(actor.party().name()));
    }

    private static Set<String> victims(EventMention event) {
        return event.recipients().stream()
                .map(mention -> mention.party())
                .filter(party -> party.kind() == Party.Kind.PERSON)
                .map(Party::name)
                .collect(Collectors.toSet());
    }

    private static boolean isApart(EventMention event, EventMention other) {
        return range(event)
                .flatMap(days -> range(other).filter(otherDays -> !days.overlaps(otherDays)))
                .isPresent();
    }

    private static boolean isShort(EventMention event) {
        return range(event)
                .filter(days -> days.start().isPresent() && days.end().isPresent() && days.days() <= SHORT)
                .isPresent();
    }

    private static Optional<DateRange> range(EventMention event) {
        return event.date().map(Dated::range);
    }
}
