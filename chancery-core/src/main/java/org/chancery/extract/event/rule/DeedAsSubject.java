package org.chancery.extract.event.rule;

import java.util.Optional;
import java.util.Set;
import org.chancery.syntax.SentenceSyntax;

/** "Bombing the dam would help nobody", "not allowing women to vote is wrong": a deed that something is said of is told of by nobody as done. */
final class DeedAsSubject implements ClauseRule {

    private static final Set<String> SUBJECTS = Set.of("csubj", "csubj:pass", "nsubj", "nsubj:pass");

    private final SentenceSyntax syntax;

    DeedAsSubject(SentenceSyntax syntax) {
        this.syntax = syntax;
    }

    @Override
    public String name() {
        return "deed-as-subject";
    }

    @Override
    public Optional<ClauseEvent> apply(ClauseEvent event) {
        int verb = event.candidate().anchor();
        boolean subject = syntax.tag(verb).equals("VBG")
                && SUBJECTS.contains(syntax.arcs.relation(verb))
                && !syntax.has(verb, "det")
                && !syntax.has(verb, "nmod:poss")
                && !syntax.has(verb, "amod");
        return subject ? Optional.empty() : Optional.of(event);
    }
}
