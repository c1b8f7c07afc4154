package org.chancery.extract.event.setting;

import java.util.Optional;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.EventClause;
import org.chancery.model.EventType;
import org.chancery.syntax.SentenceSyntax;

/** Reads whether a meeting was face to face. */
public final class InPerson {

    private static final int NEAR = 12;

    private final SentenceSyntax syntax;
    private final EventLexicon lexicon;

    public InPerson(SentenceSyntax syntax, EventLexicon lexicon) {
        this.syntax = syntax;
        this.lexicon = lexicon;
    }

    /** "in person", "face to face", "by phone", "virtual". */
    public Optional<EventClause.Stated> of(EventCandidate candidate) {
        if (candidate.type() != EventType.CONSULT) {
            return Optional.empty();
        }
        for (int i = Math.max(0, candidate.anchor() - NEAR); i < end(candidate.anchor()); i++) {
            var words = new StringBuilder();
            for (int k = i; k < syntax.size() && k < i + 5; k++) {
                words.append(k > i ? " " : "").append(syntax.lower(k));
                var stated = lexicon.statuses().presence(words.toString());
                if (stated.isPresent()) {
                    return Optional.of(new EventClause.Stated(stated.get(), syntax.span(i, k)));
                }
            }
        }
        return Optional.empty();
    }

    /** The next verb that states something, for what a meeting is called may stand at its end: "met in Oslo, their first meeting in person". */
    private int end(int anchor) {
        int at = Math.min(syntax.size(), anchor + NEAR);
        while (at < syntax.size() && !syntax.tag(at).matches("VB[DZP]|MD")) {
            at++;
        }
        return at;
    }
}
