package org.chancery.extract.event.rule;

import java.util.Optional;
import org.chancery.knowledge.StatusWords;
import org.chancery.model.Status;
import org.chancery.syntax.SentenceSyntax;

/** What somebody says is not so: "denied that they met", "dismissed reports that it had sold arms", "claims that they had met are untrue". */
final class BeliedReports {

    private static final int STEPS = 4;

    private final SentenceSyntax syntax;
    private final StatusWords words;

    BeliedReports(SentenceSyntax syntax, StatusWords words) {
        this.syntax = syntax;
        this.words = words;
    }

    Optional<Factuality.Reading> read(int anchor) {
        int at = anchor;
        for (int round = 0; round < STEPS; round++) {
            int head = syntax.arcs.head(at);
            String relation = syntax.arcs.relation(at);
            if (head < 0) {
                return Optional.empty();
            }
            boolean gerund = relation.equals("dep") && syntax.tag(at).equals("VBG");
            boolean claim = words.isHearsay(syntax.lemma(at)) && relation.matches("obj|nsubj|nsubj:pass|obl|nmod|dep");
            boolean content = relation.matches("ccomp|xcomp|csubj") || gerund || claim;
            if (content && belies(head)) {
                return Optional.of(Factuality.Reading.of(Status.DENIED, syntax.span(head, head)));
            }
            boolean inside = relation.matches("ccomp|xcomp|conj|acl")
                    || relation.matches("acl:relcl|dep|nmod|advcl") && words.isHearsay(syntax.lemma(head));
            if (!inside) {
                return Optional.empty();
            }
            at = head;
        }
        return Optional.empty();
    }

    private boolean belies(int head) {
        boolean verb = syntax.isVerb(head) && words.belies(syntax.lemma(head));
        return (verb || words.isUntrue(syntax.lower(head)))
                && syntax.negation(head).isEmpty();
    }
}
