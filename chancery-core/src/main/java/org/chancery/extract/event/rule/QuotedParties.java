package org.chancery.extract.event.rule;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Span;
import org.chancery.syntax.QuotedText;
import org.chancery.syntax.SentenceSyntax;

/** Those named within quotation marks are no parties of an event told outside of them. */
final class QuotedParties implements ClauseRule {

    private final SentenceSyntax syntax;
    private final QuotedText quoted;
    private final boolean post;

    /** @param post whether the sentence is its author's own post, which has no quotation marks around it */
    QuotedParties(SentenceSyntax syntax, QuotedText quoted, boolean post) {
        this.syntax = syntax;
        this.quoted = quoted;
        this.post = post;
    }

    @Override
    public String name() {
        return "quoted-parties";
    }

    @Override
    public Optional<ClauseEvent> apply(ClauseEvent event) {
        var candidate = event.candidate();
        if (post || quoted.covers(syntax.token(candidate.anchor()).span())) {
            return Optional.of(event);
        }
        return Optional.of(event.as(candidate.among(outside(candidate.actors()), outside(candidate.recipients()))));
    }

    private List<Span> outside(List<Span> parties) {
        return parties.stream().filter(span -> !quoted.covers(span)).toList();
    }
}
