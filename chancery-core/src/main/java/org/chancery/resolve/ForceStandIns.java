package org.chancery.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.StandIns;
import org.chancery.knowledge.StandIns.Reading;
import org.chancery.model.EventType;
import org.chancery.model.Party;

/** Whose "soldiers" and "the troops" are: of the one state whose forces the report told of shortly before. */
final class ForceStandIns {

    private static final Set<EventType> ARMED =
            Set.of(EventType.MOBILIZE, EventType.ASSAULT, EventType.RETREAT, EventType.COERCE);

    private final StandIns standIns;
    private final History history;

    ForceStandIns(StandIns standIns, History history) {
        this.standIns = standIns;
        this.history = history;
    }

    /** The state; none where the words are of no forces, or two states' forces were told of. */
    Optional<String> home(NounPhrase np) {
        return ordered(np).or(() -> sent(np));
    }

    /** "urged Chad to withdraw the troops": of whoever is asked in the sentence. */
    private Optional<String> ordered(NounPhrase np) {
        var asked = isForce(np.headToken().lemma())
                ? history.in(np.sentence()).stream()
                        .filter(told -> told.type() == EventType.REQUEST
                                && told.at() < np.span().start())
                        .flatMap(told -> told.recipients().stream())
                        .flatMap(party -> party.country().stream())
                        .distinct()
                        .toList()
                : List.<String>of();
        return asked.size() == 1 ? Optional.of(asked.get(0)) : Optional.empty();
    }

    private Optional<String> sent(NounPhrase np) {
        boolean bare = np.headToken().tag().equals("NNS")
                && np.core().start() >= np.headToken().span().start();
        if (!bare || !isForce(np.headToken().lemma())) {
            return Optional.empty();
        }
        var homes = history.lately(np).stream()
                .filter(told -> ARMED.contains(told.type()))
                .map(this::homes)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        return homes.size() == 1 ? Optional.of(homes.get(0)) : Optional.empty();
    }

    /** The states whose forces took part, by their codes; a state that acts with arms does so by its forces. */
    private List<String> homes(History.Telling told) {
        return told.parties().stream()
                .filter(party -> isForces(party) || told.actors().contains(party) && party.kind() == Party.Kind.STATE)
                .flatMap(party -> party.country().stream())
                .distinct()
                .toList();
    }

    private boolean isForces(Party party) {
        String last = party.name().substring(party.name().lastIndexOf(' ') + 1);
        return party.kind() == Party.Kind.GROUP && (isForce(last) || isForce(last.replaceAll("s$", "")));
    }

    private boolean isForce(String noun) {
        return standIns.isA(noun, Reading.FORCES);
    }
}
