package org.chancery.extract.event.rule;

import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.Status;
import org.chancery.syntax.SentenceSyntax;

/** "Moe is the first minister to visit Chad since the war": who is the first to do it has done it; who will be has not. */
final class FirstToDo implements ClauseRule {

    private final SentenceSyntax syntax;

    FirstToDo(SentenceSyntax syntax) {
        this.syntax = syntax;
    }

    @Override
    public String name() {
        return "first-to-do";
    }

    @Override
    public Optional<ClauseEvent> apply(ClauseEvent event) {
        int verb = event.candidate().anchor();
        int noun = syntax.arcs.head(verb);
        boolean first = event.status() == Status.PLANNED
                && noun >= 0
                && syntax.arcs.relation(verb).startsWith("acl")
                && syntax.has(verb, "mark")
                && syntax.has(noun, "cop")
                && !syntax.hasModal(noun)
                && IntStream.range(0, noun).anyMatch(i -> syntax.arcs.head(i) == noun && syntax.is(ClauseList.NTH, i));
        return Optional.of(first ? event.is(Status.OCCURRED) : event);
    }
}
