package org.chancery.extract.event.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.EventType;
import org.chancery.model.Name;
import org.chancery.model.Span;
import org.chancery.syntax.SentenceSyntax;

/** A named politician who attacks a named politician does so with words, unless the sentence tells of arms or wounds: "Moe's attack on Berg". */
final class AttackWithWords implements ClauseRule {

    private final SentenceSyntax syntax;

    AttackWithWords(SentenceSyntax syntax) {
        this.syntax = syntax;
    }

    @Override
    public String name() {
        return "attack-with-words";
    }

    @Override
    public Optional<ClauseEvent> apply(ClauseEvent event) {
        var candidate = event.candidate();
        boolean verbal = candidate.type() == EventType.ASSAULT
                && syntax.is(ClauseList.VERBAL_ATTACK, syntax.lemma(candidate.anchor()))
                && isOneToOne(candidate)
                && IntStream.range(0, syntax.size()).noneMatch(i -> syntax.is(ClauseList.ARMED, syntax.lemma(i)));
        return Optional.of(verbal ? event.as(candidate.with(EventType.ACCUSE, List.of("disapprove"))) : event);
    }

    /** One person, by name or office, against another; one of them at least by name. */
    private boolean isOneToOne(EventCandidate candidate) {
        if (candidate.actors().size() != 1 || candidate.recipients().size() != 1) {
            return false;
        }
        var one = candidate.actors().get(0);
        var other = candidate.recipients().get(0);
        return isPolitician(one) && isPolitician(other) && (isNamed(one) || isNamed(other));
    }

    private boolean isPolitician(Span party) {
        int head = syntax.top(party);
        return isNamed(party) || head >= 0 && syntax.is(ClauseList.POLITICIAN, syntax.lemma(head));
    }

    private boolean isNamed(Span party) {
        int head = syntax.top(party);
        return head >= 0
                && syntax.name(head)
                        .filter(name -> name.sort() == Name.Sort.PERSON)
                        .isPresent();
    }
}
