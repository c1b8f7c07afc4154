package org.chancery.extract.event.rule;

import java.util.Optional;
import org.chancery.syntax.QuotedText;
import org.chancery.syntax.SentenceSyntax;

/** A question tells of no event: "Will Peru recall its envoy?" */
final class Question implements ClauseRule {

    private final SentenceSyntax syntax;
    private final QuotedText quoted;

    Question(SentenceSyntax syntax, QuotedText quoted) {
        this.syntax = syntax;
        this.quoted = quoted;
    }

    @Override
    public String name() {
        return "question";
    }

    @Override
    public Optional<ClauseEvent> apply(ClauseEvent event) {
        return isQuestion() ? Optional.empty() : Optional.of(event);
    }

    /** The mark at the end, unless it ends what somebody asks within the sentence. */
    private boolean isQuestion() {
        int last = syntax.size() - 1;
        while (last > 0 && syntax.tag(last).matches("''|``|-RRB-|:")) {
            last--;
        }
        return syntax.token(last).text().startsWith("?")
                && !quoted.covers(syntax.token(last).span());
    }
}
