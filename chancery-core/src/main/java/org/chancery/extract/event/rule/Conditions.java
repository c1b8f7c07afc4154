package org.chancery.extract.event.rule;

import java.util.Optional;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.Status;
import org.chancery.syntax.SentenceSyntax;

/** What stands behind "if" or "whether" is a possibility. */
final class Conditions {

    private static final int CHAIN = 3;

    private final SentenceSyntax syntax;

    Conditions(SentenceSyntax syntax) {
        this.syntax = syntax;
    }

    /** "If Peru recalls its envoy", "unless they sign". */
    Optional<Factuality.Reading> read(int anchor) {
        return mark(anchor, ClauseList.IF);
    }

    /** "Did not say whether it would send troops": what is asked is no plan, whatever its auxiliary. */
    Optional<Factuality.Reading> whether(int anchor) {
        return mark(anchor, ClauseList.WHETHER);
    }

    private Optional<Factuality.Reading> mark(int anchor, ClauseList list) {
        int at = anchor;
        for (int round = 0; round < CHAIN && at >= 0; round++) {
            for (int child : syntax.arcs.children(at, "mark")) {
                if (syntax.is(list, child)) {
                    return Optional.of(Factuality.Reading.of(Status.HYPOTHETICAL, syntax.span(child, child)));
                }
            }
            if (!syntax.arcs.relation(at).equals("conj")
                    && !syntax.arcs.relation(at).equals("xcomp")) {
                break;
            }
            at = syntax.arcs.head(at);
        }
        return Optional.empty();
    }
}
