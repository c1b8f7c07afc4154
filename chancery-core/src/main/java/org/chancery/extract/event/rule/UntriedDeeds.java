package org.chancery.extract.event.rule;

import java.util.Optional;
import org.chancery.knowledge.ClauseList;
import org.chancery.knowledge.StatusWords;
import org.chancery.model.Status;
import org.chancery.syntax.SentenceSyntax;

/** What can, may or need be done has not been done by that: "it is illegal to protest", "a majority is needed to impeach a judge". */
final class UntriedDeeds {

    private final SentenceSyntax syntax;
    private final StatusWords words;
    private final Auxiliaries auxiliaries;

    UntriedDeeds(SentenceSyntax syntax, StatusWords words) {
        this.syntax = syntax;
        this.words = words;
        this.auxiliaries = new Auxiliaries(syntax, words);
    }

    Optional<Factuality.Reading> read(int anchor) {
        int head = syntax.arcs.head(anchor);
        boolean infinitive = head >= 0
                && syntax.isVerb(anchor)
                && auxiliaries.precededByTo(anchor)
                && syntax.arcs.relation(anchor).matches("xcomp|ccomp|advcl|csubj|acl|dep");
        boolean noun = syntax.isVerb(anchor)
                && anchor > 1
                && syntax.tag(anchor - 1).equals("TO")
                && syntax.token(anchor - 2).isNoun()
                && words.scopes(syntax.lemma(anchor - 2));
        if (noun) {
            return Optional.of(untried(anchor - 2));
        }
        boolean asked = infinitive && syntax.is(ClauseList.REQUESTING, syntax.lemma(head)) && isFor(anchor);
        return asked || infinitive && scopes(head) ? Optional.of(untried(head)) : Optional.empty();
    }

    private Factuality.Reading untried(int word) {
        return Factuality.Reading.of(Status.HYPOTHETICAL, syntax.span(word, word), Factuality.Manner.AVERTED);
    }

    /** "a call for Chad to free them": what somebody else is asked for. */
    private boolean isFor(int infinitive) {
        return syntax.arcs.children(infinitive, "mark").stream()
                .map(syntax::lower)
                .anyMatch("for"::equals);
    }

    /** "Is needed", "is enough"; who needs something does so himself. */
    private boolean scopes(int head) {
        return words.scopes(syntax.lemma(head)) && (!syntax.isVerb(head) || syntax.isPassive(head));
    }
}
