package org.chancery.extract.event.rule;

import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.StatusWords;
import org.chancery.model.Span;
import org.chancery.syntax.SentenceSyntax;

/** Those with whom something is not done are no parties of what is done without it: "the summit ended without talks between Mali and Chad". */
final class AbsentParties implements ClauseRule {

    private static final int STEPS = 8;

    private final SentenceSyntax syntax;
    private final StatusWords words;

    AbsentParties(SentenceSyntax syntax, StatusWords words) {
        this.syntax = syntax;
        this.words = words;
    }

    @Override
    public String name() {
        return "absent-parties";
    }

    @Override
    public Optional<ClauseEvent> apply(ClauseEvent event) {
        var candidate = event.candidate();
        int anchor = candidate.anchor();
        return Optional.of(
                event.as(candidate.among(there(candidate.actors(), anchor), there(candidate.recipients(), anchor))));
    }

    private List<Span> there(List<Span> parties, int anchor) {
        return parties.stream().filter(party -> !isAbsent(party, anchor)).toList();
    }

    private boolean isAbsent(Span party, int anchor) {
        for (int i = 0; i < syntax.size(); i++) {
            if (party.covers(syntax.token(i).span()) && isBelow(i, anchor)) {
                return true;
            }
        }
        return false;
    }

    /** Whether "without" leads to a word, or to one above it, short of the event itself. */
    private boolean isBelow(int token, int anchor) {
        int at = token;
        for (int round = 0; round < STEPS && at >= 0 && at != anchor; round++) {
            if (syntax.arcs.children(at, "case", "mark").stream().anyMatch(this::isWithout)) {
                return true;
            }
            at = syntax.arcs.head(at);
        }
        return false;
    }

    private boolean isWithout(int token) {
        return words.averts(syntax.lower(token))
                || token + 1 < syntax.size() && words.averts(syntax.lower(token) + " " + syntax.lower(token + 1));
    }
}
