package org.chancery.resolve;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.model.Party;

/** Those told of shortly before whom a noun describes anew: "the gunmen", "its neighbour", "the latter". */
final class DescribedBefore {

    private final History history;

    DescribedBefore(History history) {
        this.history = history;
    }

    /** A group of a kind, the only one of it in the last event told shortly before that has any. */
    List<Party> described(NounPhrase np, Predicate<Party> fits, List<Party> others) {
        return history.lately(np).stream()
                .map(telling -> telling.parties().stream()
                        .filter(party -> party.kind() == Party.Kind.GROUP && fits.test(party))
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .filter(found -> found.size() == 1 && found.stream().noneMatch(others::contains))
                .orElse(List.of());
    }

    /** "its neighbour": the one other state of the last event told shortly before that has one. */
    Optional<Party> otherState(NounPhrase np, List<Party> others) {
        return history.lately(np).stream()
                .map(telling -> history.states(telling.parties()).stream()
                        .filter(state -> !History.isAmong(state, others))
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .filter(found -> found.size() == 1)
                .map(found -> found.get(0));
    }

    /** "the former", "the latter": of the two of the last event told. */
    List<Party> ofTwo(NounPhrase np, int turn) {
        return history.lately(np).stream()
                .map(History.Telling::parties)
                .filter(parties -> parties.size() == 2)
                .findFirst()
                .map(parties -> List.of(parties.get(turn)))
                .orElse(List.of());
    }
}
