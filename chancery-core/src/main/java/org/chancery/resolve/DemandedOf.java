package org.chancery.resolve;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.knowledge.StandIns;
import org.chancery.knowledge.StandIns.Reading;
import org.chancery.model.EventType;
import org.chancery.model.Party;

/** Of whom a truce, a release or a withdrawal is demanded: of those who fight, who arrested, who sent their troops. */
final class DemandedOf {

    /** The nouns of such demands. */
    static final Set<Reading> DEMANDS = EnumSet.of(Reading.CALM, Reading.FREEING, Reading.PULLOUT);

    private static final Set<EventType> HOLDING = EnumSet.of(EventType.COERCE, EventType.SANCTION);
    private static final Set<EventType> SENDING = EnumSet.of(EventType.MOBILIZE, EventType.ASSAULT);

    private final StandIns standIns;
    private final History history;

    DemandedOf(StandIns standIns, History history) {
        this.standIns = standIns;
        this.history = history;
    }

    /** Those meant; nobody where the report tells of none, or those who demand are among them. */
    List<Party> parties(NounPhrase demand, List<Party> actors) {
        String lemma = demand.headToken().lemma();
        return history.lately(demand).stream()
                .filter(told -> canMean(lemma, told))
                .findFirst()
                .map(told -> standIns.isA(lemma, Reading.CALM) ? armed(told) : told.actors())
                .filter(found -> found.stream().noneMatch(party -> History.isOf(party, actors)))
                .orElse(List.of());
    }

    private boolean canMean(String lemma, History.Telling told) {
        if (standIns.isA(lemma, Reading.CALM)) {
            return told.type() == EventType.ASSAULT && armed(told).size() > 1;
        }
        return standIns.isA(lemma, Reading.FREEING) ? HOLDING.contains(told.type()) : SENDING.contains(told.type());
    }

    private static List<Party> armed(History.Telling told) {
        return told.parties().stream().filter(DemandedOf::isArmed).toList();
    }

    /** Whether a party can lay down arms: not the people who were hit. */
    private static boolean isArmed(Party party) {
        return party.kind() == Party.Kind.STATE
                || party.kind() == Party.Kind.ORGANISATION
                || party.kind() == Party.Kind.GROUP && party.country().isPresent();
    }
}
