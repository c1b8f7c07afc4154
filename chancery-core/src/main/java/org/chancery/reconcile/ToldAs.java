package org.chancery.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import org.chancery.model.Wording;

/** In whose words an event is told: those of the mention that names most of its parties, then of the one told first. */
final class ToldAs {

    private ToldAs() {}

    /** The words of a mention that has the event's type and status. */
    static Optional<Event.Told> of(List<Mention> cluster, EventType type, Status status, PartyChoice parties) {
        Set<String> known = Stream.concat(parties.actors().stream(), parties.recipients().stream())
                .flatMap(party -> party.id().stream())
                .collect(Collectors.toSet());
        return cluster.stream()
                .filter(mention ->
                        mention.told().type() == type && mention.told().status() == status)
                .filter(mention ->
                        mention.told().wording().isPresent() && mention.part().isEmpty())
                .max(Comparator.<Mention>comparingLong(mention -> named(mention, known))
                        .thenComparing(Comparator.reverseOrder()))
                .map(mention -> told(mention, mention.told().wording().orElseThrow()));
    }

    private static long named(Mention mention, Set<String> known) {
        return mention.sides().stream()
                .flatMap(side -> side.party().id().stream())
                .filter(known::contains)
                .distinct()
                .count();
    }

    /** The words, with the parties of the mention that stand in them. */
    private static Event.Told told(Mention mention, Wording wording) {
        var named = new TreeSet<String>();
        mention.sides().stream().filter(side -> isWithin(side, wording)).forEach(side -> named.add(id(side)));
        // "Norway and Chad signed it in Oslo": who acts outside of the words is not told by them
        mention.actors().stream().filter(side -> !isWithin(side, wording)).forEach(side -> named.remove(id(side)));
        return new Event.Told(wording, List.copyOf(named));
    }

    private static boolean isWithin(Side side, Wording wording) {
        return wording.phrases().stream().anyMatch(phrase -> phrase.span().overlaps(side.span()));
    }

    private static String id(Side side) {
        return side.party().id().orElse(side.party().name());
    }
}
