package org.chancery.extract.event;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.syntax.SentenceSyntax;

/** Which words of its sentence tell an event. */
final class ClauseSpans {

    /** How far from the word that an event hangs on its other words may stand. */
    private static final int NEAR = 12;

    private final Sentence sentence;
    private final SentenceSyntax syntax;

    ClauseSpans(Sentence sentence, SentenceSyntax syntax) {
        this.sentence = sentence;
        this.syntax = syntax;
    }

    /** The words that the type was read from, from the first to the last that stands near. */
    Span trigger(EventCandidate candidate) {
        int first = candidate.anchor();
        int last = candidate.anchor();
        for (int token : candidate.trigger()) {
            if (Math.abs(token - candidate.anchor()) < NEAR) {
                first = Math.min(first, token);
                last = Math.max(last, token);
            }
        }
        return syntax.span(first, last);
    }

    /** The clause: from its first to its last word, other finite clauses to its right left out. */
    Span extent(EventCandidate candidate) {
        var tokens = syntax.arcs.subtree(candidate.anchor());
        int first = Math.min(candidate.anchor(), tokens.get(0));
        int last = Math.max(candidate.anchor(), tokens.get(tokens.size() - 1));
        if (syntax.tag(last).equals(".") && last > first) {
            last--;
        }
        var span = syntax.span(first, last);
        for (var party : parties(candidate)) {
            if (sentence.span().covers(party)) {
                span = span.to(party);
            }
        }
        return span.to(trigger(candidate));
    }

    /** Actors, then recipients. */
    static List<Span> parties(EventCandidate candidate) {
        return Stream.concat(candidate.actors().stream(), candidate.recipients().stream())
                .toList();
    }
}
