package org.chancery.extract.event.rule;

import java.util.Optional;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.EventType;
import org.chancery.syntax.SentenceSyntax;

/** What nobody does and nobody suffers is no event, but for "the attack", which may tell again of one told before, and for an author's own posts. */
final class PartiesNeeded implements ClauseRule {

    private final SentenceSyntax syntax;
    private final boolean post;

    PartiesNeeded(SentenceSyntax syntax, boolean post) {
        this.syntax = syntax;
        this.post = post;
    }

    @Override
    public String name() {
        return "parties-needed";
    }

    @Override
    public Optional<ClauseEvent> apply(ClauseEvent event) {
        var candidate = event.candidate();
        return candidate.hasParties() || post || harksBack(candidate) ? Optional.of(event) : Optional.empty();
    }

    private boolean harksBack(EventCandidate candidate) {
        boolean told = candidate.type() == EventType.ASSAULT || candidate.type() == EventType.PROTEST;
        return told
                && candidate.frame().contains("nouns/")
                && candidate.trigger().stream()
                        .flatMap(token -> syntax.phrase(token).stream())
                        .anyMatch(phrase -> syntax.is(ClauseList.DEFINITE, phrase.first()));
    }
}
