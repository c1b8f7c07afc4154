package org.chancery.extract.event.rule;

import java.util.Optional;
import org.chancery.knowledge.StatusWords;
import org.chancery.model.Status;
import org.chancery.syntax.SentenceSyntax;

/** What a text that is not in force, or a custom, provides for has not happened by that: "a bill banning rallies", "a policy of not charging ministers". */
final class DraftContent {

    private final SentenceSyntax syntax;
    private final StatusWords words;

    DraftContent(SentenceSyntax syntax, StatusWords words) {
        this.syntax = syntax;
        this.words = words;
    }

    Optional<Factuality.Reading> read(int anchor) {
        int head = syntax.arcs.head(anchor);
        boolean content = head >= 0
                && syntax.isVerb(anchor)
                && syntax.arcs.relation(anchor).startsWith("acl")
                && !syntax.tag(anchor).equals("VBN")
                && words.isDraft(syntax.lemma(head));
        return content
                ? Optional.of(
                        Factuality.Reading.of(Status.HYPOTHETICAL, syntax.span(head, head), Factuality.Manner.AVERTED))
                : Optional.empty();
    }
}
