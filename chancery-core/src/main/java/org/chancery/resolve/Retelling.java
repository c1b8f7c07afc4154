package org.chancery.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.DateRange;
import org.chancery.model.Dated;
import org.chancery.model.EventMention;
import org.chancery.model.EventType;
import org.chancery.model.Party;
import org.chancery.model.PartyMention;
import org.chancery.model.Status;

/**
 * The same event told again within a report by a definite noun and fewer or vaguer parties: "recalled its envoy … The president ordered the
 * recall". It is given the parties of the first telling, by which both are one. Types that are not the same are two events.
 */
final class Retelling {

    /** How many events back a noun reaches. */
    private static final int BACK = 8;

    private static final Set<Status> REAL = Set.of(Status.OCCURRED, Status.ONGOING);

    private final ToldNouns nouns;

    Retelling(ToldNouns nouns) {
        this.nouns = nouns;
    }

    /** @param events in the order of the text */
    List<EventMention> joined(List<EventMention> events) {
        var found = new ArrayList<EventMention>();
        for (var event : events) {
            found.add(first(event, found)
                    .filter(before -> !DayWithinReport.sides(event).equals(DayWithinReport.sides(before)))
                    .map(before -> event.among(before.actors(), before.recipients()))
                    .orElse(event));
        }
        return List.copyOf(found);
    }

    private Optional<EventMention> first(EventMention event, List<EventMention> before) {
        boolean noun = event.type() != EventType.CONSULT && REAL.contains(event.status()) && isNoun(event);
        if (!noun) {
            return Optional.empty();
        }
        for (int i = before.size() - 1; i >= 0 && i >= before.size() - BACK; i--) {
            if (isSame(event, before.get(i))) {
                return Optional.of(before.get(i));
            }
        }
        return Optional.empty();
    }

    private boolean isSame(EventMention event, EventMention before) {
        return event.type() == before.type()
                && REAL.contains(before.status())
                && !event.trigger().overlaps(before.trigger())
                && !isApart(event, before)
                && (isDefinite(event) && isAlike(event, before) && isWithin(event, before)
                        || event.type() == EventType.PROTEST && event.actors().isEmpty() && haveOneLand(event, before));
    }

    /** Whether whoever the noun has for a party is one of the first telling, or acts for one; things count as nobody. */
    private static boolean isWithin(EventMention event, EventMention before) {
        boolean actors = event.actors().stream().allMatch(actor -> isOneOf(actor.party(), before.actors()));
        boolean recipients = event.recipients().stream()
                .allMatch(recipient -> isOneOf(recipient.party(), before.recipients())
                        || !event.actors().isEmpty()
                                && event.type() == EventType.ASSAULT
                                && recipient.party().kind() == Party.Kind.GROUP);
        return actors && recipients && !event.parties().isEmpty();
    }

    private static boolean isOneOf(Party party, List<PartyMention> others) {
        return others.stream()
                .map(PartyMention::party)
                .anyMatch(other -> other.name().equals(party.name())
                        || (other.kind() == Party.Kind.STATE || party.kind() == Party.Kind.STATE)
                                && other.country().isPresent()
                                && other.country().equals(party.country()));
    }

    private static boolean haveOneLand(EventMention event, EventMention before) {
        return event.parties().stream()
                .flatMap(mention -> mention.party().country().stream())
                .anyMatch(land -> before.parties().stream()
                        .anyMatch(other -> other.party().country().equals(Optional.of(land))));
    }

    private static boolean isApart(EventMention event, EventMention before) {
        return range(event)
                .flatMap(days -> range(before).filter(other -> !days.overlaps(other)))
                .isPresent();
    }

    private static Optional<DateRange> range(EventMention event) {
        return event.date().filter(date -> StorySetting.isStated(event)).map(Dated::range);
    }

    private boolean isNoun(EventMention event) {
        return nouns.of(event).isPresent();
    }

    /** "ordered the recall", "this raid". */
    private boolean isDefinite(EventMention event) {
        return nouns.of(event).filter(noun -> noun.definite()).isPresent();
    }

    /** "the raid" is what a verb told, or a raid; "the war" is no raid. */
    private boolean isAlike(EventMention event, EventMention before) {
        return nouns.of(before)
                .filter(noun -> !noun.verbal())
                .filter(noun -> nouns.of(event)
                        .filter(other -> other.lemma().equals(noun.lemma()))
                        .isEmpty())
                .isEmpty();
    }
}
