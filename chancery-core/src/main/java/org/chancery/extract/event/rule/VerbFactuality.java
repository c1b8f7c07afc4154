package org.chancery.extract.event.rule;

import java.util.Optional;
import org.chancery.extract.event.rule.Factuality.Manner;
import org.chancery.extract.event.rule.Factuality.Reading;
import org.chancery.knowledge.StatusWords;
import org.chancery.model.Status;
import org.chancery.syntax.SentenceSyntax;

/** Whether a verb's event took place, by its auxiliaries and by what governs its infinitive. */
final class VerbFactuality {

    private static final int STEPS = 4;

    private final SentenceSyntax syntax;
    private final StatusWords words;
    private final Auxiliaries auxiliaries;
    private final Intentions intentions;

    VerbFactuality(SentenceSyntax syntax, StatusWords words) {
        this.syntax = syntax;
        this.words = words;
        this.auxiliaries = new Auxiliaries(syntax, words);
        this.intentions = new Intentions(syntax, words);
    }

    /** What the verb says, or those above it whose infinitive or conjunct it is. */
    Optional<Reading> read(int anchor) {
        int at = anchor;
        for (int round = 0; round < STEPS; round++) {
            int verb = at;
            var reading = here(verb).or(() -> tried(verb)).or(() -> governed(verb));
            if (reading.isPresent()) {
                return reading;
            }
            boolean up = isGoverned(at) || isShared(at);
            if (!up) {
                return isInfinitive(at) ? Optional.of(toCome(at)) : Optional.empty();
            }
            at = syntax.arcs.head(at);
        }
        return Optional.empty();
    }

    /** What stands at the verb itself. */
    private Optional<Reading> here(int at) {
        int verb = at;
        boolean realized = at > 1 && auxiliaries.precededByTo(at) && words.realizes(syntax.lower(at - 2));
        if (realized) {
            return Optional.of(Reading.OCCURRED);
        }
        var own = isInfinitive(at) ? intentions.before(at).or(() -> auxiliaries.read(verb)) : auxiliaries.read(at);
        return own.or(() -> lookedForward(verb));
    }

    private Optional<Reading> lookedForward(int at) {
        boolean looking = at > 2
                && syntax.lower(at - 1).equals("to")
                && syntax.lower(at - 2).equals("forward");
        return looking ? Optional.of(Reading.of(Status.PLANNED, syntax.span(at - 2, at - 1))) : Optional.empty();
    }

    private Optional<Reading> tried(int at) {
        int head = syntax.arcs.head(at);
        boolean vain = head >= 0
                && words.fails(syntax.lemma(head))
                && syntax.arcs.relation(at).matches("xcomp|advcl|acl|ccomp|dep");
        return vain ? Optional.of(Reading.of(Status.DENIED, syntax.span(head, head), Manner.FAILED)) : Optional.empty();
    }

    /** Whether a word above governs the verb as its infinitive or complement. */
    private boolean isGoverned(int at) {
        String relation = syntax.arcs.relation(at);
        // a verb that states something is nobody's complement, whatever the parser says: "came after they met"
        return syntax.arcs.head(at) >= 0
                && !syntax.tag(at).matches("VBD|VBZ|VBP")
                && (relation.equals("xcomp") || isInfinitive(at) && relation.matches("advcl|ccomp|dep|acl.*"));
    }

    private Optional<Reading> governed(int at) {
        if (!isGoverned(at)) {
            return Optional.empty();
        }
        int head = syntax.arcs.head(at);
        var not = syntax.negation(head);
        if (words.decides(syntax.lemma(head)) && not.isEmpty()) {
            return Optional.of(Reading.of(Status.PLANNED, syntax.span(head, head), Manner.DECIDED));
        }
        var status = words.status(syntax.lemma(head));
        if (status.isPresent()) {
            return Optional.of(
                    not.isPresent() && status.get() == Status.PLANNED
                            ? Reading.of(Status.DENIED, syntax.span(not.get(), not.get()), Manner.NEGATED)
                            : Reading.of(status.get(), syntax.span(head, head), manner(head)));
        }
        boolean purpose = isInfinitive(at) && syntax.arcs.relation(at).matches("advcl|acl.*");
        return purpose
                ? Optional.of(Reading.of(Status.PLANNED, syntax.span(at - 1, at), Manner.PURPOSE))
                : Optional.empty();
    }

    private Manner manner(int head) {
        return words.goes(syntax.lemma(head)) ? Manner.PURPOSE : Manner.PLAIN;
    }

    private Reading toCome(int infinitive) {
        return Reading.of(Status.PLANNED, syntax.span(infinitive - 1, infinitive));
    }

    private boolean isInfinitive(int at) {
        return syntax.tag(at).equals("VB") && at > 0 && auxiliaries.precededByTo(at);
    }

    /** Whether the auxiliaries of the verb before are this one's too: "will meet and discuss". */
    private boolean isShared(int at) {
        int head = syntax.arcs.head(at);
        return head >= 0
                && syntax.arcs.relation(at).equals("conj")
                && syntax.isVerb(head)
                && syntax.auxiliaries(at).isEmpty()
                && syntax.tag(head).equals(syntax.tag(at));
    }
}
