package org.chancery.extract.event.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.model.EventType;
import org.chancery.model.Span;
import org.chancery.syntax.SentenceSyntax;

/** "Leaders met", where nobody is named, described or referred to, tells of no meeting; nor does a post's wish to work together of cooperation. */
final class UnnamedMeeting implements ClauseRule {

    private static final String NAMING = "NNPS?|DT|PRP|PRP\\$|CD";

    private final SentenceSyntax syntax;
    private final boolean post;

    UnnamedMeeting(SentenceSyntax syntax, boolean post) {
        this.syntax = syntax;
        this.post = post;
    }

    @Override
    public String name() {
        return "unnamed-meeting";
    }

    @Override
    public Optional<ClauseEvent> apply(ClauseEvent event) {
        var type = event.candidate().type();
        boolean wish = post && type == EventType.COOPERATE;
        boolean vague =
                !post && type == EventType.CONSULT && sides(event.candidate()).allMatch(this::isBare);
        return wish || vague ? Optional.empty() : Optional.of(event);
    }

    /** Those who must be named: of a meeting of many, those who act. */
    private static Stream<Span> sides(EventCandidate candidate) {
        boolean many = candidate.modes().contains("multilateral")
                && !candidate.actors().isEmpty();
        return many ? candidate.actors().stream() : ClauseRules.parties(candidate);
    }

    private boolean isBare(Span party) {
        for (int i = 0; i < syntax.size(); i++) {
            if (party.covers(syntax.token(i).span()) && names(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean names(int token) {
        return syntax.name(token).isPresent()
                || syntax.tag(token).matches(NAMING)
                || syntax.token(token).text().startsWith("@");
    }
}
