package org.chancery.extract.event.rule;

import java.util.Optional;
import org.chancery.knowledge.ClauseList;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.Span;
import org.chancery.model.Status;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.SentenceSyntax;

/** Reads whether an event took place from the auxiliaries, negations and governing words of its verb. */
final class Factuality {

    private final SentenceSyntax syntax;
    private final EventLexicon lexicon;
    private final Intentions intentions;

    Factuality(SentenceSyntax syntax, EventLexicon lexicon) {
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.intentions = new Intentions(syntax, lexicon);
    }

    /**
     * A status and the words that say so.
     *
     * @param decided whether it was decided rather than announced: "decided to lift"
     * @param failed whether it was tried in vain: "failed to agree"
     * @param negated whether the clause denies it by "not": a refusal, when it looks ahead
     */
    public record Reading(Status status, Optional<Span> span, boolean negated, boolean decided, boolean failed) {

        static final Reading OCCURRED = new Reading(Status.OCCURRED, Optional.empty(), false);

        public Reading(Status status, Optional<Span> span, boolean negated) {
            this(status, span, negated, false, false);
        }
    }

    Reading read(int anchor) {
        int at = anchor;
        if (syntax.phrase(anchor).isPresent() && !syntax.isVerb(anchor)) {
            // "in what would be the second meeting"
            var predicate = syntax.has(anchor, "cop") ? own(anchor) : Optional.<Reading>empty();
            return predicate
                    .filter(reading -> reading.status() != Status.ONGOING)
                    .orElseGet(() -> nominal(anchor));
        }
        for (int round = 0; round < 4; round++) {
            int verb = at;
            if (at > 1 && precededByTo(at) && lexicon.statuses().realizes(syntax.lower(at - 2))) {
                return Reading.OCCURRED;
            }
            boolean infinitive = syntax.tag(at).equals("VB") && at > 0 && precededByTo(at);
            var own = infinitive ? intentions.before(at).or(() -> own(verb)) : own(at);
            if (own.isPresent()) {
                return own.get();
            }
            int head = syntax.arcs.head(at);
            String relation = syntax.arcs.relation(at);
            boolean looking = at > 2
                    && syntax.lower(at - 1).equals("to")
                    && syntax.lower(at - 2).equals("forward");
            if (looking) {
                return new Reading(Status.PLANNED, Optional.of(syntax.span(at - 2, at - 1)), false);
            }
            if (head >= 0
                    && lexicon.statuses().fails(syntax.lemma(head))
                    && relation.matches("xcomp|advcl|acl|ccomp|dep")) {
                return new Reading(Status.DENIED, Optional.of(syntax.span(head, head)), false, false, true);
            }
            if (head >= 0
                    && (relation.equals("ccomp")
                            || relation.equals("xcomp")
                            || relation.equals("dep") && syntax.tag(at).equals("VBG"))
                    && lexicon.statuses().belies(syntax.lemma(head))
                    && syntax.negation(head).isEmpty()) {
                return new Reading(Status.DENIED, Optional.of(syntax.span(head, head)), false);
            }
            if (head >= 0
                    && (relation.equals("xcomp")
                            || infinitive
                                    && (relation.equals("advcl")
                                            || relation.equals("ccomp")
                                            || relation.equals("dep")
                                            || relation.startsWith("acl")))) {
                var status = lexicon.statuses().status(syntax.lemma(head));
                if (lexicon.statuses().decides(syntax.lemma(head))
                        && syntax.negation(head).isEmpty()) {
                    return new Reading(Status.PLANNED, Optional.of(syntax.span(head, head)), false, true, false);
                }
                if (status.isPresent()) {
                    var upper = syntax.negation(head);
                    if (upper.isPresent() && status.get() == Status.PLANNED) {
                        return new Reading(Status.DENIED, Optional.of(syntax.span(upper.get(), upper.get())), true);
                    }
                    return new Reading(status.get(), Optional.of(syntax.span(head, head)), false);
                }
                if (infinitive && (relation.equals("advcl") || relation.startsWith("acl"))) {
                    return new Reading(Status.PLANNED, Optional.of(syntax.span(at - 1, at)), false);
                }
                at = head;
                continue;
            }
            if (head >= 0
                    && relation.equals("conj")
                    && syntax.isVerb(head)
                    && syntax.auxiliaries(at).isEmpty()
                    && syntax.tag(head).equals(syntax.tag(at))) {
                at = head;
                continue;
            }
            if (infinitive) {
                return new Reading(Status.PLANNED, Optional.of(syntax.span(at - 1, at)), false);
            }
            break;
        }
        return conditional(anchor).orElse(Reading.OCCURRED);
    }

    private boolean precededByTo(int verb) {
        for (int i = verb - 1; i >= 0 && i >= verb - 3; i--) {
            if (syntax.tag(i).equals("TO")) {
                return true;
            }
            boolean perfect = syntax.tag(i).equals("VB") && syntax.lower(i).equals("have");
            if (!perfect && !syntax.tag(i).startsWith("RB")) {
                return false;
            }
        }
        return false;
    }

    /** What the verb's own auxiliaries say. */
    private Optional<Reading> own(int verb) {
        var not = syntax.negation(verb);
        boolean progressive = false;
        boolean planned = false;
        Optional<Span> span = Optional.empty();
        for (int aux : syntax.auxiliaries(verb)) {
            String word = syntax.lower(aux);
            var status = Optional.<Status>empty();
            if (syntax.tag(aux).equals("MD") && unreal(aux, verb)) {
                status = Optional.of(Status.HYPOTHETICAL);
            } else if (syntax.tag(aux).equals("MD")) {
                status = lexicon.statuses().status("+" + word).or(() -> Optional.of(Status.HYPOTHETICAL));
            }
            if (status.isPresent()) {
                if (not.isPresent()) {
                    return Optional.of(new Reading(
                            Status.DENIED,
                            Optional.of(syntax.span(Math.min(aux, not.get()), Math.max(aux, not.get()))),
                            true));
                }
                planned = true;
                if (status.get() != Status.PLANNED) {
                    return Optional.of(new Reading(status.get(), Optional.of(syntax.span(aux, aux)), false));
                }
                span = Optional.of(syntax.span(aux, aux));
            }
            progressive |= syntax.lemma(aux).equals("be")
                    && syntax.tag(verb).equals("VBG")
                    && !syntax.tag(aux).equals("VBD");
            if (syntax.lemma(aux).equals("be")
                    && precededByTo(verb)
                    && aux < verb
                    && !syntax.tag(aux).equals("VB")) {
                return Optional.of(new Reading(Status.PLANNED, Optional.of(syntax.span(aux, verb - 1)), false));
            }
        }
        if (planned) {
            return Optional.of(new Reading(Status.PLANNED, span, false));
        }
        if (not.isPresent()) {
            return Optional.of(new Reading(Status.DENIED, Optional.of(syntax.span(not.get(), not.get())), false));
        }
        if (syntax.tag(verb).equals("VB") && precededByTo(verb) && syntax.has(verb, "nsubj")) {
            return Optional.of(new Reading(Status.PLANNED, Optional.of(syntax.span(verb - 1, verb - 1)), false));
        }
        if (progressive) {
            return Optional.of(new Reading(Status.ONGOING, Optional.of(syntax.span(verb, verb)), false));
        }
        return Optional.empty();
    }

    /** "would have met": what did not come to pass. */
    private boolean unreal(int modal, int verb) {
        return lexicon.statuses().isUnreal(syntax.lower(modal))
                && syntax.auxiliaries(verb).stream()
                        .anyMatch(aux -> aux > modal && syntax.lemma(aux).equals("have"));
    }

    private Optional<Reading> conditional(int anchor) {
        int at = anchor;
        for (int round = 0; round < 3 && at >= 0; round++) {
            for (int child : syntax.arcs.children(at)) {
                if (syntax.is(ClauseList.IF, child)
                        && syntax.arcs.relation(child).equals("mark")) {
                    return Optional.of(new Reading(Status.HYPOTHETICAL, Optional.of(syntax.span(child, child)), false));
                }
            }
            if (!syntax.arcs.relation(at).equals("conj")
                    && !syntax.arcs.relation(at).equals("xcomp")) {
                break;
            }
            at = syntax.arcs.head(at);
        }
        return Optional.empty();
    }

    /** A noun is planned where its adjective or the verb it hangs on says so. */
    private Reading nominal(int noun) {
        var phrase = syntax.phrase(noun).orElseThrow();
        for (int i = phrase.first(); i < noun; i++) {
            var status = lexicon.statuses().status("~" + syntax.lower(i));
            if (status.isPresent()) {
                return new Reading(status.get(), Optional.of(syntax.span(i, i)), false);
            }
            if (syntax.lower(i).equals("no")) {
                return new Reading(Status.DENIED, Optional.of(syntax.span(i, i)), false);
            }
        }
        int head = syntax.group(noun).map(Coordination::governor).orElse(-1);
        if (head >= 0 && !syntax.isVerb(head)) {
            var status = lexicon.statuses().status("~" + syntax.lemma(head));
            if (status.isPresent()) {
                return new Reading(status.get(), Optional.of(syntax.span(head, head)), false);
            }
        }
        if (head >= 0 && syntax.isVerb(head)) {
            var status = lexicon.statuses().status("~" + syntax.phrasal(head)).or(() -> lexicon.statuses()
                    .status("~" + syntax.lemma(head)));
            if (status.isPresent()) {
                return new Reading(status.get(), Optional.of(syntax.span(head, head)), false);
            }
            var above = own(head);
            if (above.isPresent()
                    && above.get().status() != Status.DENIED
                    && above.get().status() != Status.ONGOING) {
                return above.get();
            }
        }
        return Reading.OCCURRED;
    }
}
