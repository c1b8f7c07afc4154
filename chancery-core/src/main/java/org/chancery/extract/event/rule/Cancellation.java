package org.chancery.extract.event.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.ClauseList;
import org.chancery.knowledge.StatusWords;
import org.chancery.model.EventType;
import org.chancery.model.Span;
import org.chancery.model.Status;
import org.chancery.syntax.SentenceSyntax;

/** A meeting that another verb of the sentence calls off or moves to another day. */
final class Cancellation implements ClauseRule {

    /** How far above an event the verb may stand that takes it back. */
    private static final int CHAIN = 3;

    private final SentenceSyntax syntax;
    private final StatusWords words;
    private final List<Span> times;

    /** @param times expressions of time of the sentence */
    Cancellation(SentenceSyntax syntax, StatusWords words, List<Span> times) {
        this.syntax = syntax;
        this.words = words;
        this.times = times;
    }

    @Override
    public String name() {
        return "cancellation";
    }

    @Override
    public Optional<ClauseEvent> apply(ClauseEvent event) {
        return Optional.of(
                event.candidate().type() == EventType.CONSULT ? taken(event).orElse(event) : event);
    }

    /** Called off, or moved: by a verb that takes the event back, or by the event's own verb. */
    private Optional<ClauseEvent> taken(ClauseEvent event) {
        var candidate = event.candidate();
        int anchor = candidate.anchor();
        var verb = later(anchor)
                .or(() -> above(anchor))
                .or(() -> candidate.status().filter(Status.CANCELLED::equals).map(status -> anchor));
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        int at = verb.get();
        var moved = moves(at) ? movedTo(at) : Optional.<Span>empty();
        if (moved.isPresent()) {
            return Optional.of(event.is(Status.PLANNED, syntax.span(at, at)).at(moved));
        }
        return at == anchor ? Optional.empty() : Optional.of(event.is(Status.CANCELLED, syntax.span(at, at)));
    }

    /** "were to meet but Beijing has postponed the talks", "has called them off": a later verb takes back what the clause tells. */
    private Optional<Integer> later(int anchor) {
        return syntax.arcs.children(anchor, "conj", "parataxis", "ccomp", "dep", "advcl").stream()
                .filter(verb -> verb > anchor && takesBack(verb))
                .filter(verb -> syntax.arcs.children(verb, "obj", "nsubj:pass").stream()
                        .anyMatch(object -> syntax.tag(object).equals("PRP")))
                .findFirst();
    }

    /** "Talks planned for Friday were cancelled": the passive whose subject the planned event is, wherever the parser hung either. */
    private Optional<Integer> above(int anchor) {
        var chain = new ArrayList<Integer>();
        int at = anchor;
        for (int round = 0; round < CHAIN && at >= 0; round++) {
            int node = at;
            syntax.arcs.children(node, "dep", "ccomp", "parataxis").stream()
                    .filter(verb -> !syntax.has(verb, "nsubj:pass") && !syntax.has(verb, "mark"))
                    .forEach(chain::add);
            at = syntax.arcs.relation(node).matches("(nsubj|csubj|acl).*") ? syntax.arcs.head(node) : -1;
            chain.add(at);
        }
        return chain.stream()
                .filter(verb -> verb > anchor && (takesBack(verb) || moves(verb)))
                .filter(verb -> syntax.isPassive(verb) && !syntax.hasModal(verb))
                .findFirst();
    }

    private boolean moves(int verb) {
        return syntax.isVerb(verb)
                && syntax.negation(verb).isEmpty()
                && (words.moves(syntax.phrasal(verb)) || words.moves(syntax.lemma(verb)));
    }

    private boolean takesBack(int verb) {
        return syntax.isVerb(verb)
                && syntax.negation(verb).isEmpty()
                && words.status("~" + syntax.phrasal(verb))
                        .or(() -> words.status("~" + syntax.lemma(verb)))
                        .equals(Optional.of(Status.CANCELLED));
    }

    /** "put off until Thursday": the day towards which a verb moves its object. */
    private Optional<Span> movedTo(int verb) {
        int start = syntax.token(verb).span().start();
        for (var time : times) {
            for (int i = verb + 1; time.start() > start && i < syntax.size(); i++) {
                if (syntax.token(i).span().overlaps(time)) {
                    boolean towards = syntax.is(ClauseList.TOWARDS, i - 1) || syntax.is(ClauseList.TOWARDS, i);
                    if (towards && !syntax.lower(i).equals("for") && !isPlannedFor(i - 1)) {
                        return Optional.of(time);
                    }
                    break;
                }
            }
        }
        return Optional.empty();
    }

    /** "planned for Friday", "set for May 3": the day on which it was to be, and not the new one. */
    private boolean isPlannedFor(int preposition) {
        return preposition > 0
                && syntax.lower(preposition).equals("for")
                && words.status(syntax.lemma(preposition - 1))
                        .or(() -> words.status("~" + syntax.lower(preposition - 1)))
                        .equals(Optional.of(Status.PLANNED));
    }
}
