package org.chancery.extract.event.setting;

import java.util.List;
import java.util.Optional;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.knowledge.ClauseList;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.Span;
import org.chancery.model.Status;
import org.chancery.model.TimeExpression;
import org.chancery.syntax.SentenceSyntax;

/** How directly words of time or place hang on an event, against belonging to another of the same sentence. */
final class AttachmentScore {

    /** Of a time within the words that say when the event was to be. */
    private static final int PLANNED = 30;

    /** The highest score of words that stand on a verb above the event. */
    static final int ABOVE = 8;

    private final SentenceSyntax syntax;
    private final EventLexicon lexicon;
    private final List<Span> lengths;

    /** @param times of the sentence, lengths of time among them */
    AttachmentScore(SentenceSyntax syntax, EventLexicon lexicon, List<TimeExpression> times) {
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.lengths = times.stream()
                .filter(time -> time.type() == TimeExpression.Type.DURATION || time.type() == TimeExpression.Type.DATE)
                .map(TimeExpression::span)
                .toList();
    }

    /** How directly a token hangs on an event: 0 where the clause of another verb lies between. */
    int of(int token, EventCandidate candidate) {
        int at = syntax.arcs.head(token);
        for (int distance = 0; distance < 10 && at >= 0; distance++) {
            if (at == candidate.anchor()
                    || candidate.trigger().contains(at)
                    || candidate.site().reach().contains(at)) {
                return 20 - distance;
            }
            if (syntax.isVerb(at) && syntax.phrase(at).isEmpty()) {
                return isPlanOf(at, candidate) ? PLANNED - distance : above(at, candidate, token);
            }
            if (isReckonedFrom(at)) {
                return 0;
            }
            at = syntax.arcs.head(at);
        }
        return above(at, candidate, token);
    }

    /** "the meeting, planned for Thursday in Geneva, was called off": a participle that says when its noun, the event, was to be. */
    private boolean isPlanOf(int verb, EventCandidate candidate) {
        int noun = syntax.arcs.head(verb);
        boolean ofEvent = noun >= 0
                && (candidate.trigger().contains(noun)
                        || candidate.site().reach().contains(noun)
                        || candidate.site().content().contains(noun));
        return ofEvent
                && syntax.arcs.relation(verb).startsWith("acl")
                && lexicon.statuses().status(syntax.lemma(verb)).equals(Optional.of(Status.PLANNED));
    }

    /** A time on a governing verb dates the event too, where the verb only says that it is planned or is a copula: "are expected to meet". */
    private int above(int verb, EventCandidate candidate, int token) {
        int at = candidate.anchor();
        for (int round = 0; round < 5 && at >= 0; round++) {
            if (at == verb) {
                return ABOVE - round;
            }
            String relation = syntax.arcs.relation(at);
            boolean sub = relation.startsWith("acl") || relation.equals("advcl") && syntax.has(at, "nsubj");
            boolean counted =
                    syntax.arcs.children(at, "mark").stream().anyMatch(mark -> syntax.is(ClauseList.RECKONED, mark))
                            || isReckonedFrom(at);
            if (counted || sub && !syntax.isDay(syntax.arcs.head(at))) {
                return 0;
            }
            if (relation.equals("parataxis") && verb < 0 && syntax.arcs.head(token) < 0) {
                // "Wednesday, the day that he left, Moe met": the parser takes the day for the sentence
                return 1;
            }
            if (relation.equals("ccomp") || relation.equals("parataxis")) {
                return Math.abs(token - candidate.anchor()) < 4 ? 2 : 0;
            }
            at = syntax.arcs.head(at);
        }
        boolean copular = verb >= 0 && !syntax.isVerb(verb);
        return copular || verb < 0 ? 1 : 0;
    }

    /** "his first since the invasion", "two years after the war": a noun that time is reckoned from is of another time than the clause. */
    private boolean isReckonedFrom(int noun) {
        return syntax.arcs.children(noun, "case").stream()
                .anyMatch(word -> syntax.is(ClauseList.FROM_THEN, word)
                        || syntax.is(ClauseList.RECKONED, word)
                                && lengths.stream()
                                        .anyMatch(span -> word > 0
                                                && span.covers(
                                                        syntax.token(word - 1).span())));
    }
}
