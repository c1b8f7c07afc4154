package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.ClauseList;
import org.chancery.knowledge.StatusWords;
import org.chancery.model.Span;
import org.chancery.model.Status;

/** Reads whether another verb of the sentence calls off, or moves to another day, what a clause tells. */
final class Withdrawals {

    /** How far above an event the verb may stand that takes it back. */
    private static final int CHAIN = 3;

    private final Grammar grammar;
    private final StatusWords words;
    private final List<Span> times;

    /** @param times expressions of time of the sentence */
    Withdrawals(Grammar grammar, StatusWords words, List<Span> times) {
        this.grammar = grammar;
        this.words = words;
        this.times = times;
    }

    /**
     * What became of a plan.
     *
     * @param words those that say so
     * @param time the day that it was moved to
     */
    record Reading(Status status, Span words, Optional<Span> time) {}

    /** Called off, or moved: by a verb that takes the event back, or by the event's own verb. */
    Optional<Reading> of(Core core) {
        int anchor = core.anchor();
        var verb = later(anchor)
                .or(() -> above(anchor))
                .or(() -> core.status().filter(Status.CANCELLED::equals).map(status -> anchor));
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        int at = verb.get();
        boolean moves = words.moves(grammar.phrasal(at)) || words.moves(grammar.lemma(at));
        var moved = moves ? movedTo(at) : Optional.<Span>empty();
        if (moved.isPresent()) {
            return Optional.of(new Reading(Status.PLANNED, grammar.span(at, at), moved));
        }
        return at == anchor
                ? Optional.empty()
                : Optional.of(new Reading(Status.CANCELLED, grammar.span(at, at), Optional.empty()));
    }

    /** "were to meet but Beijing has postponed the talks", "has called them off": a later verb takes back what the clause tells. */
    private Optional<Integer> later(int anchor) {
        return grammar.arcs.children(anchor, "conj", "parataxis", "ccomp", "dep", "advcl").stream()
                .filter(verb -> verb > anchor && takesBack(verb))
                .filter(verb -> grammar.arcs.children(verb, "obj", "nsubj:pass").stream()
                        .anyMatch(object -> grammar.tag(object).equals("PRP")))
                .findFirst();
    }

    /** "Talks planned for Friday were cancelled": the passive whose subject the planned event is, wherever the parser hung either. */
    private Optional<Integer> above(int anchor) {
        var chain = new ArrayList<Integer>();
        int at = anchor;
        for (int round = 0; round < CHAIN && at >= 0; round++) {
            int node = at;
            grammar.arcs.children(node, "dep", "ccomp", "parataxis").stream()
                    .filter(verb -> !grammar.has(verb, "nsubj:pass") && !grammar.has(verb, "mark"))
                    .forEach(chain::add);
            at = grammar.arcs.relation(node).matches("(nsubj|csubj|acl).*") ? grammar.arcs.head(node) : -1;
            chain.add(at);
        }
        return chain.stream()
                .filter(verb -> verb > anchor && takesBack(verb))
                .filter(verb -> grammar.isPassive(verb) && !grammar.hasModal(verb))
                .findFirst();
    }

    private boolean takesBack(int verb) {
        return grammar.isVerb(verb)
                && grammar.negation(verb).isEmpty()
                && words.status("~" + grammar.phrasal(verb))
                        .or(() -> words.status("~" + grammar.lemma(verb)))
                        .equals(Optional.of(Status.CANCELLED));
    }

    /** "put off until Thursday": the day towards which a verb moves its object. */
    private Optional<Span> movedTo(int verb) {
        int start = grammar.token(verb).span().start();
        for (var time : times) {
            for (int i = verb + 1; time.start() > start && i < grammar.size(); i++) {
                if (grammar.token(i).span().overlaps(time)) {
                    boolean towards = grammar.is(ClauseList.TOWARDS, i - 1) || grammar.is(ClauseList.TOWARDS, i);
                    if (towards && !grammar.lower(i).equals("for")) {
                        return Optional.of(time);
                    }
                    break;
                }
            }
        }
        return Optional.empty();
    }
}
