package org.chancery.extract.event.rule;

import java.util.Optional;
import org.chancery.knowledge.ClauseList;
import org.chancery.knowledge.StatusWords;
import org.chancery.model.Status;
import org.chancery.syntax.SentenceSyntax;

/** What is asked or left unsaid: "would not say when the editor would be freed", "it is unclear how they will meet". Nobody has announced it. */
final class AskedContent {

    private static final int STEPS = 3;
    private static final String CLAUSE = "ccomp|advcl|dep|obj|csubj|parataxis|xcomp";

    private final SentenceSyntax syntax;
    private final StatusWords words;

    AskedContent(SentenceSyntax syntax, StatusWords words) {
        this.syntax = syntax;
        this.words = words;
    }

    Optional<Factuality.Reading> read(int anchor) {
        int at = anchor;
        for (int round = 0; round < STEPS && at >= 0; round++) {
            int head = syntax.arcs.head(at);
            if (head >= 0 && isOpen(at) && syntax.arcs.relation(at).matches(CLAUSE) && isUnsaid(head)) {
                return Optional.of(
                        Factuality.Reading.of(Status.HYPOTHETICAL, syntax.span(head, head), Factuality.Manner.AVERTED));
            }
            if (!syntax.arcs.relation(at).matches("conj|xcomp")) {
                return Optional.empty();
            }
            at = head;
        }
        return Optional.empty();
    }

    /** "when he would", "how to": a clause that a question word opens, of what has not happened. */
    private boolean isOpen(int verb) {
        boolean asked = syntax.arcs.children(verb, "advmod", "mark").stream()
                .anyMatch(word -> word < verb && syntax.tag(word).equals("WRB"));
        boolean infinitive = verb > 0
                && syntax.tag(verb).equals("VB")
                && syntax.tag(verb - 1).equals("TO");
        return asked && (syntax.hasModal(verb) || infinitive);
    }

    /** "did not say", "declined to say", "asked", "it is unclear". */
    private boolean isUnsaid(int head) {
        if (syntax.is(ClauseList.ASKING, syntax.lemma(head))
                || syntax.negation(head).isPresent()) {
            return true;
        }
        int above = syntax.arcs.head(head);
        // "would not say why, or when"
        if (above >= 0
                && syntax.arcs.relation(head).equals("conj")
                && syntax.negation(above).isPresent()) {
            return true;
        }
        // "would not say why he came, or say when he would leave"
        if (head > 0 && syntax.tag(head).equals("VB") && syntax.lower(head - 1).matches("n?or")) {
            return true;
        }
        return above >= 0
                && syntax.arcs.relation(head).equals("xcomp")
                && words.status(syntax.lemma(above))
                        .filter(Status.DENIED::equals)
                        .isPresent();
    }
}
