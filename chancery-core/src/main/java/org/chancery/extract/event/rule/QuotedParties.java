package org.chancery.extract.event.rule;

import java.util.List;
import java.util.Optional;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.model.Span;
import org.chancery.syntax.Coordination;
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
        var recipients = candidate.recipients().stream()
                .filter(span -> !quoted.covers(span) || isObject(span, candidate))
                .toList();
        return Optional.of(event.as(candidate.among(outside(candidate.actors()), recipients)));
    }

    /** "thanked “the police and the nurses for”": what stands right behind the verb is its object, though it is somebody's words. */
    private boolean isObject(Span party, EventCandidate candidate) {
        int mark = syntax.group(syntax.first(party)).map(Coordination::first).orElse(0) - 1;
        while (mark > 0 && syntax.tag(mark).matches("DT|CD|JJ.?")) {
            mark--;
        }
        return mark > 0 && syntax.tag(mark).equals("``") && candidate.trigger().contains(mark - 1);
    }

    private List<Span> outside(List<Span> parties) {
        return parties.stream().filter(span -> !quoted.covers(span)).toList();
    }
}
