package org.chancery.extract.event.rule;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import org.chancery.syntax.SentenceSyntax;

/**
 * Not to have given what is asked for is to have refused it: "never recognised the vote", "did not support the plan". What is only not given yet is
 * open; what is not given at any time ("does not recognise Cyprus") is no news of a refusal.
 */
final class WithheldStance implements ClauseRule {

    private static final Set<EventType> GIVEN = Set.of(EventType.SUPPORT, EventType.AGREE);

    private static final int BEHIND = 5;

    private final SentenceSyntax syntax;
    private final EventLexicon lexicon;

    WithheldStance(SentenceSyntax syntax, EventLexicon lexicon) {
        this.syntax = syntax;
        this.lexicon = lexicon;
    }

    @Override
    public String name() {
        return "withheld-stance";
    }

    @Override
    public Optional<ClauseEvent> apply(ClauseEvent event) {
        var candidate = event.candidate();
        boolean withheld = event.status() == Status.DENIED
                && event.reading().is(Factuality.Manner.PLAIN)
                && GIVEN.contains(candidate.type())
                && isWithheld(candidate.anchor());
        return withheld
                ? lexicon.compose("refuse", candidate.type().name())
                        .flatMap(
                                saying -> saying.type().map(type -> event.turned(candidate.with(type, saying.modes()))))
                        .or(() -> Optional.of(event))
                : Optional.of(event);
    }

    /** "does not recognise" */
    private boolean isStanding(int verb) {
        return syntax.auxiliaries(verb).stream()
                .anyMatch(
                        aux -> syntax.lemma(aux).equals("do") && syntax.tag(aux).matches("VBZ|VBP"));
    }

    private boolean isWithheld(int verb) {
        int last = Math.min(verb + BEHIND, syntax.size());
        return syntax.isVerb(verb)
                && !isStanding(verb)
                && lexicon.statuses().withholds(syntax.lemma(verb))
                && syntax.negation(verb)
                        .filter(not -> IntStream.range(not, last)
                                .noneMatch(i -> lexicon.statuses().isPending(syntax.lower(i))))
                        .isPresent();
    }
}
