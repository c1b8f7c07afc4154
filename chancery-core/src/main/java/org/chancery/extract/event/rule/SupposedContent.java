package org.chancery.extract.event.rule;

import java.util.Optional;
import org.chancery.knowledge.StatusWords;
import org.chancery.model.Status;
import org.chancery.syntax.SentenceSyntax;

/**
 * What is only supposed: the clause behind "provided that", "on condition that", "guarantees that". It is a possibility; that it should not come to
 * pass ("guarantees that they would never attack") tells of nothing.
 */
final class SupposedContent {

    private static final int STEPS = 3;
    private static final String CLAUSE = "ccomp|acl|acl:relcl|dep|advcl|obj";

    private final SentenceSyntax syntax;
    private final StatusWords words;

    SupposedContent(SentenceSyntax syntax, StatusWords words) {
        this.syntax = syntax;
        this.words = words;
    }

    Optional<Factuality.Reading> read(int anchor) {
        int at = anchor;
        for (int round = 0; round < STEPS; round++) {
            int head = syntax.arcs.head(at);
            if (head < 0) {
                return Optional.empty();
            }
            if (syntax.arcs.relation(at).matches(CLAUSE) && supposes(head, at)) {
                var span = syntax.span(head, head);
                return Optional.of(
                        syntax.negation(anchor).isPresent()
                                ? Factuality.Reading.of(Status.DENIED, span, Factuality.Manner.AVERTED)
                                : Factuality.Reading.of(Status.HYPOTHETICAL, span));
            }
            if (!syntax.arcs.relation(at).matches("conj|xcomp")) {
                return Optional.empty();
            }
            at = head;
        }
        return Optional.empty();
    }

    /** A noun, or a participle without a subject, right before the "that" of the clause. */
    private boolean supposes(int word, int verb) {
        return word + 1 < verb
                && syntax.lower(word + 1).equals("that")
                && words.isSupposed(syntax.lemma(word))
                && !syntax.has(word, "nsubj");
    }
}
