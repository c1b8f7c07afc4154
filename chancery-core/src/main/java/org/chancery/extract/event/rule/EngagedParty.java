package org.chancery.extract.event.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.extract.event.frame.PartySpans;
import org.chancery.extract.event.frame.RoleFiller;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.EventType;
import org.chancery.model.Span;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.SentenceSyntax;

/** Who does what a noun tells by being in it or on it, or somewhere for it: "is in talks with Moe", "was in Oran for a visit". */
final class EngagedParty {

    private static final Set<EventType> ENGAGING = EnumSet.of(EventType.CONSULT, EventType.PROTEST);

    private final SentenceSyntax syntax;
    private final PartySpans parties;

    EngagedParty(SentenceSyntax syntax, PartySpans parties) {
        this.syntax = syntax;
        this.parties = parties;
    }

    /** The event with whoever is said to be at it, where the noun says of nobody that it is his. */
    Optional<EventCandidate> joined(EventCandidate candidate) {
        if (!candidate.actors().isEmpty() || !ENGAGING.contains(candidate.type())) {
            return Optional.empty();
        }
        int noun = candidate.anchor();
        if (isSaidOf(noun)) {
            return by(noun, candidate, candidate.recipients());
        }
        int place = syntax.arcs.head(noun);
        boolean purpose = candidate.type() == EventType.CONSULT
                && place >= 0
                && place < noun
                && syntax.group(noun)
                        .flatMap(Coordination::preposition)
                        .filter(word -> syntax.is(ClauseList.OCCASIONED, word))
                        .isPresent()
                && isSaidOf(place);
        if (!purpose) {
            return Optional.empty();
        }
        var host = syntax.group(place).map(parties::any).orElse(List.of());
        return by(place, candidate, candidate.recipients().isEmpty() ? host : candidate.recipients());
    }

    /** "is in talks", "was in Oran": where or in what somebody is said to be. */
    private boolean isSaidOf(int noun) {
        return syntax.has(noun, "cop")
                && syntax.arcs.children(noun, "case").stream().anyMatch(word -> syntax.is(ClauseList.ENGAGED, word));
    }

    private Optional<EventCandidate> by(int predicate, EventCandidate candidate, List<Span> recipients) {
        var actors = syntax.subject(predicate).map(parties::outer).orElse(List.of());
        var others = RoleFiller.without(recipients, actors);
        return actors.isEmpty() ? Optional.empty() : Optional.of(candidate.among(actors, others));
    }
}
