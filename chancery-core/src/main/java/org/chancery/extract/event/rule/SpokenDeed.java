package org.chancery.extract.event.rule;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import org.chancery.syntax.QuotedText;
import org.chancery.syntax.SentenceSyntax;

/** Within quotation marks a speaker does what is done by words ("we reject"); what he says that he did otherwise is his to claim. */
final class SpokenDeed implements ClauseRule {

    private static final Set<EventType> BY_WORDS = EnumSet.of(
            EventType.ACCUSE,
            EventType.AGREE,
            EventType.CONCEDE,
            EventType.REJECT,
            EventType.REQUEST,
            EventType.SUPPORT,
            EventType.THREATEN);

    private static final Set<Status> DONE = EnumSet.of(Status.OCCURRED, Status.ONGOING);

    private final SentenceSyntax syntax;
    private final QuotedText quoted;
    private final boolean post;

    SpokenDeed(SentenceSyntax syntax, QuotedText quoted, boolean post) {
        this.syntax = syntax;
        this.quoted = quoted;
        this.post = post;
    }

    @Override
    public String name() {
        return "spoken-deed";
    }

    @Override
    public Optional<ClauseEvent> apply(ClauseEvent event) {
        var candidate = event.candidate();
        boolean spoken = !post && quoted.covers(syntax.token(candidate.anchor()).span());
        if (!spoken) {
            return Optional.of(event);
        }
        // "they are undermining the treaty" is said once
        boolean done = DONE.contains(event.status()) && BY_WORDS.contains(candidate.type());
        return done ? Optional.of(event.is(Status.OCCURRED)) : Optional.empty();
    }
}
