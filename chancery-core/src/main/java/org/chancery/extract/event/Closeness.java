package org.chancery.extract.event;

import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.ClauseList;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.Span;
import org.chancery.model.Status;
import org.chancery.model.TimeExpression;

/** How directly words of time or place hang on an event, against belonging to another of the same sentence. */
final class Closeness {

    /** Of a time within the words that say when the event was to be. */
    private static final int PLANNED = 30;

    private final Grammar grammar;
    private final EventLexicon lexicon;
    private final List<Span> lengths;

    /** @param times of the sentence, lengths of time among them */
    Closeness(Grammar grammar, EventLexicon lexicon, List<TimeExpression> times) {
        this.grammar = grammar;
        this.lexicon = lexicon;
        this.lengths = times.stream()
                .filter(time -> time.type() == TimeExpression.Type.DURATION || time.type() == TimeExpression.Type.DATE)
                .map(TimeExpression::span)
                .toList();
    }

    /** How directly a token hangs on an event: 0 where the clause of another verb lies between. */
    int of(int token, Core core) {
        int at = grammar.arcs.head(token);
        for (int distance = 0; distance < 10 && at >= 0; distance++) {
            if (at == core.anchor()
                    || core.trigger().contains(at)
                    || core.site().reach().contains(at)) {
                return 20 - distance;
            }
            if (grammar.isVerb(at) && grammar.chunk(at).isEmpty()) {
                return isPlanOf(at, core) ? PLANNED - distance : above(at, core, token);
            }
            if (isReckonedFrom(at)) {
                return 0;
            }
            at = grammar.arcs.head(at);
        }
        return above(at, core, token);
    }

    /** "the meeting, planned for Thursday in Geneva, was called off": a participle that says when its noun, the event, was to be. */
    private boolean isPlanOf(int verb, Core core) {
        int noun = grammar.arcs.head(verb);
        boolean ofEvent = noun >= 0
                && (core.trigger().contains(noun)
                        || core.site().reach().contains(noun)
                        || core.site().content().contains(noun));
        return ofEvent
                && grammar.arcs.relation(verb).startsWith("acl")
                && lexicon.statuses().status(grammar.lemma(verb)).equals(Optional.of(Status.PLANNED));
    }

    /** A time on a governing verb dates the event too, where the verb only says that it is planned or is a copula: "are expected to meet". */
    private int above(int verb, Core core, int token) {
        int at = core.anchor();
        for (int round = 0; round < 5 && at >= 0; round++) {
            if (at == verb) {
                return 8 - round;
            }
            String relation = grammar.arcs.relation(at);
            boolean sub = relation.startsWith("acl") || relation.equals("advcl") && grammar.has(at, "nsubj");
            boolean counted =
                    grammar.arcs.children(at, "mark").stream().anyMatch(mark -> grammar.is(ClauseList.RECKONED, mark))
                            || isReckonedFrom(at);
            if (counted || sub && !grammar.isDay(grammar.arcs.head(at))) {
                return 0;
            }
            if (relation.equals("ccomp") || relation.equals("parataxis")) {
                return Math.abs(token - core.anchor()) < 4 ? 2 : 0;
            }
            at = grammar.arcs.head(at);
        }
        boolean copular = verb >= 0 && !grammar.isVerb(verb);
        return copular || verb < 0 ? 1 : 0;
    }

    /** "his first since the invasion", "two years after the war": a noun that time is reckoned from is of another time than the clause. */
    private boolean isReckonedFrom(int noun) {
        return grammar.arcs.children(noun, "case").stream()
                .anyMatch(word -> grammar.is(ClauseList.FROM_THEN, word)
                        || grammar.is(ClauseList.RECKONED, word)
                                && lengths.stream()
                                        .anyMatch(span -> word > 0
                                                && span.covers(
                                                        grammar.token(word - 1).span())));
    }
}
