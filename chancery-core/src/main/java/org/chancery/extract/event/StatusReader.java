package org.chancery.extract.event;

import java.util.Optional;
import org.chancery.knowledge.ClauseList;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.Span;
import org.chancery.model.Status;

/** Reads whether an event took place from the auxiliaries, negations and governing words of its verb. */
final class StatusReader {

    private final Grammar grammar;
    private final EventLexicon lexicon;
    private final Intentions intentions;

    StatusReader(Grammar grammar, EventLexicon lexicon) {
        this.grammar = grammar;
        this.lexicon = lexicon;
        this.intentions = new Intentions(grammar, lexicon);
    }

    /**
     * A status and the words that say so.
     *
     * @param decided whether it was decided rather than announced: "decided to lift"
     * @param failed whether it was tried in vain: "failed to agree"
     * @param negated whether the clause denies it by "not": a refusal, when it looks ahead
     */
    record Reading(Status status, Optional<Span> span, boolean negated, boolean decided, boolean failed) {

        Reading(Status status, Optional<Span> span, boolean negated) {
            this(status, span, negated, false, false);
        }
    }

    Reading read(int anchor) {
        int at = anchor;
        if (grammar.chunk(anchor).isPresent() && !grammar.isVerb(anchor)) {
            // "in what would be the second meeting"
            var predicate = grammar.has(anchor, "cop") ? own(anchor) : Optional.<Reading>empty();
            return predicate
                    .filter(reading -> reading.status() != Status.ONGOING)
                    .orElseGet(() -> nominal(anchor));
        }
        for (int round = 0; round < 4; round++) {
            int verb = at;
            if (at > 1 && precededByTo(at) && lexicon.statuses().realizes(grammar.lower(at - 2))) {
                return new Reading(Status.OCCURRED, Optional.empty(), false);
            }
            boolean infinitive = grammar.tag(at).equals("VB") && at > 0 && precededByTo(at);
            var own = infinitive ? intentions.before(at).or(() -> own(verb)) : own(at);
            if (own.isPresent()) {
                return own.get();
            }
            int head = grammar.arcs.head(at);
            String relation = grammar.arcs.relation(at);
            boolean looking = at > 2
                    && grammar.lower(at - 1).equals("to")
                    && grammar.lower(at - 2).equals("forward");
            if (looking) {
                return new Reading(Status.PLANNED, Optional.of(grammar.span(at - 2, at - 1)), false);
            }
            if (head >= 0
                    && lexicon.statuses().fails(grammar.lemma(head))
                    && relation.matches("xcomp|advcl|acl|ccomp|dep")) {
                return new Reading(Status.DENIED, Optional.of(grammar.span(head, head)), false, false, true);
            }
            if (head >= 0
                    && (relation.equals("ccomp")
                            || relation.equals("xcomp")
                            || relation.equals("dep") && grammar.tag(at).equals("VBG"))
                    && lexicon.statuses().belies(grammar.lemma(head))
                    && grammar.negation(head).isEmpty()) {
                return new Reading(Status.DENIED, Optional.of(grammar.span(head, head)), false);
            }
            if (head >= 0
                    && (relation.equals("xcomp")
                            || infinitive
                                    && (relation.equals("advcl")
                                            || relation.equals("ccomp")
                                            || relation.equals("dep")
                                            || relation.startsWith("acl")))) {
                var status = lexicon.statuses().status(grammar.lemma(head));
                if (lexicon.statuses().decides(grammar.lemma(head))
                        && grammar.negation(head).isEmpty()) {
                    return new Reading(Status.PLANNED, Optional.of(grammar.span(head, head)), false, true, false);
                }
                if (status.isPresent()) {
                    var upper = grammar.negation(head);
                    if (upper.isPresent() && status.get() == Status.PLANNED) {
                        return new Reading(Status.DENIED, Optional.of(grammar.span(upper.get(), upper.get())), true);
                    }
                    return new Reading(status.get(), Optional.of(grammar.span(head, head)), false);
                }
                if (infinitive && (relation.equals("advcl") || relation.startsWith("acl"))) {
                    return new Reading(Status.PLANNED, Optional.of(grammar.span(at - 1, at)), false);
                }
                at = head;
                continue;
            }
            if (head >= 0
                    && relation.equals("conj")
                    && grammar.isVerb(head)
                    && grammar.auxiliaries(at).isEmpty()
                    && grammar.tag(head).equals(grammar.tag(at))) {
                at = head;
                continue;
            }
            if (infinitive) {
                return new Reading(Status.PLANNED, Optional.of(grammar.span(at - 1, at)), false);
            }
            break;
        }
        return conditional(anchor).orElse(new Reading(Status.OCCURRED, Optional.empty(), false));
    }

    private boolean precededByTo(int verb) {
        for (int i = verb - 1; i >= 0 && i >= verb - 3; i--) {
            if (grammar.tag(i).equals("TO")) {
                return true;
            }
            boolean perfect = grammar.tag(i).equals("VB") && grammar.lower(i).equals("have");
            if (!perfect && !grammar.tag(i).startsWith("RB")) {
                return false;
            }
        }
        return false;
    }

    /** What the verb's own auxiliaries say. */
    private Optional<Reading> own(int verb) {
        var not = grammar.negation(verb);
        boolean progressive = false;
        boolean planned = false;
        Optional<Span> span = Optional.empty();
        for (int aux : grammar.auxiliaries(verb)) {
            String word = grammar.lower(aux);
            var status = Optional.<Status>empty();
            if (grammar.tag(aux).equals("MD") && unreal(aux, verb)) {
                status = Optional.of(Status.HYPOTHETICAL);
            } else if (grammar.tag(aux).equals("MD")) {
                status = lexicon.statuses().status("+" + word).or(() -> Optional.of(Status.HYPOTHETICAL));
            }
            if (status.isPresent()) {
                if (not.isPresent()) {
                    return Optional.of(new Reading(
                            Status.DENIED,
                            Optional.of(grammar.span(Math.min(aux, not.get()), Math.max(aux, not.get()))),
                            true));
                }
                planned = true;
                if (status.get() != Status.PLANNED) {
                    return Optional.of(new Reading(status.get(), Optional.of(grammar.span(aux, aux)), false));
                }
                span = Optional.of(grammar.span(aux, aux));
            }
            progressive |= grammar.lemma(aux).equals("be")
                    && grammar.tag(verb).equals("VBG")
                    && !grammar.tag(aux).equals("VBD");
            if (grammar.lemma(aux).equals("be")
                    && precededByTo(verb)
                    && aux < verb
                    && !grammar.tag(aux).equals("VB")) {
                return Optional.of(new Reading(Status.PLANNED, Optional.of(grammar.span(aux, verb - 1)), false));
            }
        }
        if (planned) {
            return Optional.of(new Reading(Status.PLANNED, span, false));
        }
        if (not.isPresent()) {
            return Optional.of(new Reading(Status.DENIED, Optional.of(grammar.span(not.get(), not.get())), false));
        }
        if (grammar.tag(verb).equals("VB") && precededByTo(verb) && grammar.has(verb, "nsubj")) {
            return Optional.of(new Reading(Status.PLANNED, Optional.of(grammar.span(verb - 1, verb - 1)), false));
        }
        if (progressive) {
            return Optional.of(new Reading(Status.ONGOING, Optional.of(grammar.span(verb, verb)), false));
        }
        return Optional.empty();
    }

    /** "would have met": what did not come to pass. */
    private boolean unreal(int modal, int verb) {
        return lexicon.statuses().isUnreal(grammar.lower(modal))
                && grammar.auxiliaries(verb).stream()
                        .anyMatch(aux -> aux > modal && grammar.lemma(aux).equals("have"));
    }

    private Optional<Reading> conditional(int anchor) {
        int at = anchor;
        for (int round = 0; round < 3 && at >= 0; round++) {
            for (int child : grammar.arcs.children(at)) {
                if (grammar.is(ClauseList.IF, child)
                        && grammar.arcs.relation(child).equals("mark")) {
                    return Optional.of(
                            new Reading(Status.HYPOTHETICAL, Optional.of(grammar.span(child, child)), false));
                }
            }
            if (!grammar.arcs.relation(at).equals("conj")
                    && !grammar.arcs.relation(at).equals("xcomp")) {
                break;
            }
            at = grammar.arcs.head(at);
        }
        return Optional.empty();
    }

    /** A noun is planned where its adjective or the verb it hangs on says so. */
    private Reading nominal(int noun) {
        var chunk = grammar.chunk(noun).orElseThrow();
        for (int i = chunk.first(); i < noun; i++) {
            var status = lexicon.statuses().status("~" + grammar.lower(i));
            if (status.isPresent()) {
                return new Reading(status.get(), Optional.of(grammar.span(i, i)), false);
            }
            if (grammar.lower(i).equals("no")) {
                return new Reading(Status.DENIED, Optional.of(grammar.span(i, i)), false);
            }
        }
        int head = grammar.group(noun).map(Group::governor).orElse(-1);
        if (head >= 0 && !grammar.isVerb(head)) {
            var status = lexicon.statuses().status("~" + grammar.lemma(head));
            if (status.isPresent()) {
                return new Reading(status.get(), Optional.of(grammar.span(head, head)), false);
            }
        }
        if (head >= 0 && grammar.isVerb(head)) {
            var status = lexicon.statuses().status("~" + grammar.phrasal(head)).or(() -> lexicon.statuses()
                    .status("~" + grammar.lemma(head)));
            if (status.isPresent()) {
                return new Reading(status.get(), Optional.of(grammar.span(head, head)), false);
            }
            var above = own(head);
            if (above.isPresent()
                    && above.get().status() != Status.DENIED
                    && above.get().status() != Status.ONGOING) {
                return above.get();
            }
        }
        return new Reading(Status.OCCURRED, Optional.empty(), false);
    }
}
